import type { Journal } from "./define-kind.ts";
import { type FormField, formOf } from "./form.ts";
import { kindDefinitions } from "./kinds.ts";

function rangeOf({ min, max, earliest, latest }: FormField): string {
  if (earliest !== undefined || latest !== undefined) return ` ${earliest ?? ""}–${latest ?? ""}`;
  if (min === undefined && max === undefined) return "";
  return ` ${min ?? ""}–${max ?? ""}`;
}

function fieldText(field: FormField): string {
  const inside = field.of
    ? ` of ${field.bare ? field.of.map(({ type }) => type) : `(${field.of.map(fieldText).join("; ")})`}`
    : "";
  const choices = field.choices ? ` (${field.choices.join(", ")})` : "";
  const whole = field.whole ? " whole" : "";
  return `\`${field.name}\`${field.optional ? "?" : ""}${whole} ${field.type}${rangeOf(field)}${choices}${inside}`;
}

const journals: Readonly<Record<Journal, string>> = {
  note: "told by a journal note",
  here: "kept here",
  borrowed: "borrowed",
};

/** Whose facts the kinds are: one row for each answer, naming its kinds. */
function journalTable(): readonly string[] {
  const rows = (Object.keys(journals) as Journal[]).map((journal) => {
    const kinds = kindDefinitions.filter((one) => one.journal === journal).map(({ kind }) => `\`${kind}\``);
    return `| ${journals[journal]} | ${kinds.join(", ")} |`;
  });
  return ["| journal | kinds |", "|---|---|", ...rows, ""];
}

/** docs/reference/kinds.md, made from the definitions: what every kind says, its defaults and its fields. */
export function kindsDocument(): string {
  const sections = kindDefinitions.map(({ kind, what, category, write, journal, happens, schema }) => {
    const fields = formOf(kind).fields.map((field) => `- ${fieldText(field)}`);
    const dated = happens === "any" ? "may be dated ahead" : "dated today at the latest";
    const facts = `Category \`${category}\` · write \`${write}\` · ${dated} · ${journals[journal]} · schema ${schema}`;
    return [`## ${kind}`, "", what, "", facts, "", ...(fields.length === 0 ? ["No fields."] : fields), ""].join("\n");
  });
  const head = [
    "# Kinds of entry",
    "",
    "Made by `npm run write-reference -w @helhet/course` from `packages/course/src/kinds`; do not edit.",
    "`?` marks what may be left out. What every entry carries beside its data: [course files](course-files.md).",
    "What is told to another journal, and what is borrowed from it: [journal notes](journal-note.md).",
    "",
    ...journalTable(),
  ];
  return `${[...head, ...sections].join("\n").trimEnd()}\n`;
}
