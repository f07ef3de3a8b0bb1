import { type FormField, formOf, type Kind, kindDefinitions } from "@helhet/course";

/** Where the value of a field comes from, when it is not for somebody to type. */
export type FieldSource =
  /** Made here; never shown. */
  | { readonly is: "new" }
  /** One more than the last plan's version; never shown. */
  | { readonly is: "next-version" }
  /** Filled in where the form is opened about something, else left out; never shown. */
  | { readonly is: "context" }
  | { readonly is: "practitioner" | "unit" | "controller" | "item" | "element" | "element-or-words" | "act" }
  /** The same identity as in an earlier entry of a kind; `orNew` where there need be none. */
  | { readonly is: "earlier"; readonly kinds: readonly Kind[]; readonly field: string; readonly orNew: boolean };

const made: FieldSource = { is: "new" };
const planned: FieldSource = { is: "earlier", kinds: ["session-planned"], field: "session", orNew: true };
const tailored: FieldSource = {
  is: "earlier",
  kinds: ["exemption", "substitution", "addition", "interval-change"],
  field: "tailoring",
  orNew: false,
};
const askedDecision: FieldSource = {
  is: "earlier",
  kinds: ["decision-requested"],
  field: "request",
  orNew: false,
};

/** What is not as the rule below has it, by `kind.field`. */
const exceptions: Readonly<Record<string, FieldSource>> = {
  "addition.act": { is: "act" },
  "plan-version.version": { is: "next-version" },
  "session-attended.session": planned,
  "session-missed.session": planned,
  "session-cancelled.session": planned,
  "substitution.tailoring": made,
  "addition.tailoring": made,
  "interval-change.tailoring": made,
  "tailoring-reviewed.tailoring": tailored,
  "tailoring-ended.tailoring": tailored,
  "decision-requested.request": made,
  "decision-passed-on.request": askedDecision,
  "decision-given.request": askedDecision,
  "note-transferred.entry": { is: "context" },
  "resistance.about": { is: "element-or-words" },
};
/** Identities of what is in no entry of the course, and where they are chosen from. */
const chosen: Readonly<Record<string, FieldSource>> = {
  practitioner: { is: "practitioner" },
  decidedBy: { is: "practitioner" },
  decider: { is: "practitioner" },
  toUnit: { is: "unit" },
  unit: { is: "unit" },
  recipientController: { is: "controller" },
  about: { is: "context" },
};
/** Texts that name a part of a guideline. */
const parts: Readonly<Record<string, FieldSource>> = { element: { is: "element" } };

const withRows = (fields: readonly FormField[]): readonly FormField[] =>
  fields.flatMap((field) => [field, ...withRows(field.of ?? [])]);
const identities: ReadonlyMap<Kind, ReadonlySet<string>> = new Map(
  kindDefinitions.map(({ kind }) => {
    const fields = withRows(formOf(kind).fields).filter(({ type }) => type === "id");
    return [kind, new Set(fields.map(({ name }) => name))];
  }),
);

/** An identity is made by the first kind that has it, in the order of the kinds; every later one points to it. */
function madeOrEarlier(kind: Kind, field: string): FieldSource {
  const first = kindDefinitions.find((one) => identities.get(one.kind)?.has(field))?.kind ?? kind;
  return first === kind ? made : { is: "earlier", kinds: [first], field, orNew: false };
}

/** Where a field's value comes from; null where it is typed or chosen. */
export function sourceOf(kind: Kind, field: string): FieldSource | null {
  const exception = exceptions[`${kind}.${field}`];
  if (exception !== undefined) return exception;
  if (identities.get(kind)?.has(field)) return chosen[field] ?? madeOrEarlier(kind, field);
  return parts[field] ?? null;
}
