import type { Kind } from "@helhet/course";

/** Where the value of a field comes from, when it is not for somebody to type. */
export type FieldSource =
  /** Made here; never shown. */
  | { readonly is: "new" }
  /** One more than the last plan's version; never shown. */
  | { readonly is: "next-version" }
  /** Filled in where the form is opened about something, else left out; never shown. */
  | { readonly is: "context" }
  | { readonly is: "practitioner" | "unit" | "controller" | "item" | "element" | "act" }
  /** The same identity as in an earlier entry of a kind; `orNew` where there need be none. */
  | { readonly is: "earlier"; readonly kinds: readonly Kind[]; readonly field: string; readonly orNew: boolean };

const made: FieldSource = { is: "new" };
const earlier = (kind: Kind, field: string): FieldSource => ({ is: "earlier", kinds: [kind], field, orNew: false });
const planned: FieldSource = { is: "earlier", kinds: ["session-planned"], field: "session", orNew: true };
const tailored: FieldSource = {
  is: "earlier",
  kinds: ["exemption", "substitution", "addition", "interval-change"],
  field: "tailoring",
  orNew: false,
};

/** By `kind.field`, then by `field`. */
const sources: Readonly<Record<string, FieldSource>> = {
  practitioner: { is: "practitioner" },
  decidedBy: { is: "practitioner" },
  toUnit: { is: "unit" },
  unit: { is: "unit" },
  element: { is: "element" },
  item: { is: "item" },
  "addition.act": { is: "act" },
  "note.about": { is: "context" },
  "significant-event.about": { is: "context" },
  goal: made,
  "referral-received.referral": made,
  referral: earlier("referral-received", "referral"),
  "enrolment-started.enrolment": made,
  enrolment: earlier("enrolment-started", "enrolment"),
  "care-relation.relation": made,
  "care-relation-ended.relation": earlier("care-relation", "relation"),
  "role-assigned.assignment": made,
  assignment: earlier("role-assigned", "assignment"),
  "consent.consent": made,
  consent: earlier("consent", "consent"),
  recipientController: { is: "controller" },
  "coercion-decided.coercion": made,
  coercion: earlier("coercion-decided", "coercion"),
  "plan-version.version": { is: "next-version" },
  offer: made,
  "clock-stopped.stop": made,
  stop: earlier("clock-stopped", "stop"),
  "session-planned.session": made,
  session: planned,
  "tailoring-reviewed.tailoring": tailored,
  "tailoring-ended.tailoring": tailored,
  tailoring: made,
};
/** Fields that share a name with one above and are typed all the same. */
const typed: ReadonlySet<string> = new Set(["dispensing.unit", "next-of-kin.relation"]);

/** Where a field's value comes from; null where it is typed or chosen. */
export function sourceOf(kind: Kind, field: string): FieldSource | null {
  const exact = `${kind}.${field}`;
  return typed.has(exact) ? null : (sources[exact] ?? sources[field] ?? null);
}
