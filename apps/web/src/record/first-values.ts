import { type FormField, formOf, type Kind } from "@helhet/course";
import { type FieldSource, sourceOf } from "./field-sources.ts";
import { newId } from "./new-id.ts";

/** What a form holds while it is filled in: by field, as the entry's data will be. */
export type Values = Readonly<Record<string, unknown>>;

/** What is true most often, chosen beforehand where everybody can see it and change it. */
const commonCase: Partial<Readonly<Record<Kind, Values>>> = {
  evaluation: { by: "meeting", with: ["person"], closing: false },
  meeting: { type: "collaboration", with: ["person"], aftercareDiscussed: false },
  assessment: { answer: "done" },
  offer: { answer: "offered" },
  "referral-received": { acute: false },
  "role-assigned": { miniTeam: true },
  "session-planned": { format: "individual" },
  "session-attended": { format: "individual" },
  "session-missed": { format: "individual" },
  "session-cancelled": { format: "individual" },
  "significant-event": { type: "event", by: "person", valued: "not-said" },
  preference: { about: "other" },
  "leave-requested": { askedBy: "person" },
  resistance: { fit: "not-said" },
  "assessment-finished": { extent: "basic" },
  "clinical-decision": { after: "basic-assessment" },
};

/** Answers that must be asked for each time, although "not known" is one of them. */
const mustBeAsked: ReadonlySet<string> = new Set([
  "agreed",
  "minorChildren",
  "minorSiblings",
  "used",
  "mayBeContacted",
]);

const isHonestlyUnknown = ({ name, choices }: FormField): boolean =>
  choices?.includes("not-known") === true && choices.length === 3 && !mustBeAsked.has(name);

/** What the form knows of the course it writes on. */
export interface Known {
  readonly me: string;
  readonly unit: string;
  readonly nextPlanVersion: number;
  /** Identities of earlier entries that a field may point to, newest first. */
  readonly earlier: (source: FieldSource) => readonly string[];
}

function firstOf(kind: Kind, field: FormField, known: Known): unknown {
  const source = sourceOf(kind, field.name);
  if (source?.is === "new") return newId();
  if (source?.is === "next-version") return known.nextPlanVersion;
  if (source?.is === "practitioner") return field.name === "decidedBy" ? known.me : undefined;
  if (source?.is === "unit") return field.optional ? undefined : known.unit;
  if (source?.is === "earlier") return known.earlier(source)[0] ?? (source.orNew ? newId() : undefined);
  if (field.optional) return undefined;
  if (field.type === "choices" || field.type === "list") return [];
  return isHonestlyUnknown(field) ? "not-known" : undefined;
}

/** The values a new form opens with: made identities, the common case, and what is known from where it was opened. */
export function firstValues(kind: Kind, known: Known, preset: Values = {}): Values {
  const first = Object.fromEntries(formOf(kind).fields.map((field) => [field.name, firstOf(kind, field, known)]));
  return { ...first, ...commonCase[kind], ...preset };
}

/** A new row of a list, with its own identity where it has one. */
export function firstRow(kind: Kind, list: FormField): Values {
  const made = (list.of ?? []).filter((field) => field.type === "id" && !field.optional);
  return Object.fromEntries(
    made.filter(({ name }) => sourceOf(kind, name)?.is === "new").map(({ name }) => [name, newId()]),
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied).filter((one) => !isEmpty(one));
  if (typeof value !== "object" || value === null) return typeof value === "string" ? value.trim() : value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, tidied(one)])
      .filter(([, one]) => !isEmpty(one)),
  );
}

/** The values as an entry's data: what was left empty is left out. */
export function dataOf(values: Values): Record<string, unknown> {
  return tidied(values) as Record<string, unknown>;
}
