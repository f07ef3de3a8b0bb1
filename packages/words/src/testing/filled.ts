import { type Entry, entry, type FormField, formOf, type Kind, uuidV8 } from "@helhet/course";

/** A known identity: its name is `Kjent`. */
export const known = uuidV8("words-test", "known");

function filled(field: FormField): unknown {
  const rows = field.of ?? [];
  const byType: Readonly<Record<FormField["type"], () => unknown>> = {
    id: () => known,
    date: () => "2026-12-24",
    instant: () => "2026-03-02T12:00:00Z",
    "partial-date": () => "2026-12",
    words: () => "Egne ord, æøå",
    text: () => "Kort ord",
    number: () => field.max ?? (field.min ?? 0) + 7,
    choice: () => field.choices?.[0],
    choices: () => field.choices?.slice(0, 2),
    "yes-no": () => true,
    list: () => [field.bare ? "Kort ord" : Object.fromEntries(rows.map((row) => [row.name, filled(row)]))],
  };
  return byType[field.type]();
}

/** An entry of a kind with every field filled. */
export function filledEntry(kind: Kind): Entry {
  const data = Object.fromEntries(formOf(kind).fields.map((field) => [field.name, filled(field)]));
  return entry(kind, "2026-11-10", data as never, { recorded: "2026-11-10T13:02:00Z" }) as Entry;
}
