import { uuidV8 } from "@helhet/course";
import { idInUrn, type Pointed, pointed } from "./reference.ts";
import { type Body, isReadType, type ReadType, resourceSchemas } from "./resources.ts";
import { whenIn } from "./when.ts";

/** One resource as it is carried on: who it is about, which version of what it is, and what is read of it. */
export interface TakenOf<T extends ReadType> {
  readonly type: T;
  /** `Type/id`: the same thing for ever within its source. */
  readonly key: string;
  /** Its address in the bundle where that is another name than its key. */
  readonly alias: string | null;
  /** `meta.lastUpdated` as an instant in UTC; null where it is not said to the second. */
  readonly version: string | null;
  readonly body: Body<T>;
}
/** Any resource that is carried on. */
export type Taken = { [T in ReadType]: TakenOf<T> }[ReadType];

/** What is wrong with a resource: a path inside it, what, and how to mend it. Never repeats what somebody wrote. */
export interface ResourceProblem {
  readonly path: string;
  readonly message: string;
}

/** What became of one JSON object. */
export type Reading =
  | { readonly outcome: "taken"; readonly taken: Taken; readonly about: readonly Pointed[] }
  | { readonly outcome: "unmapped"; readonly type: string; readonly reason: string }
  | { readonly outcome: "refused"; readonly type: string; readonly problems: readonly ResourceProblem[] };

const noType = "(no type)";

/** The type that a JSON value says it has; what is no name of a type is not repeated. */
export function typeOf(json: unknown): string {
  const type =
    typeof json === "object" && json !== null ? (json as { resourceType?: unknown }).resourceType : undefined;
  return typeof type === "string" && /^[A-Z][A-Za-z]{1,60}$/.test(type) ? type : noType;
}

/** Reads one resource, with the address (`fullUrl`) that a bundle gives it. Total: whatever is wrong is told. */
export function readResource(json: unknown, fullUrl: string | null): Reading {
  const type = typeOf(json);
  if (type === noType) return { outcome: "unmapped", type, reason: "this JSON is no FHIR resource: it names no type" };
  if (!isReadType(type))
    return { outcome: "unmapped", type, reason: unread[type] ?? "no kind of entry holds this type" };
  const parsed = resourceSchemas[type].safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, 5)
      .map((issue) => ({ path: [type, ...issue.path.map(String)].join("."), message: toldOf(issue) }));
    return { outcome: "refused", type, problems };
  }
  if (isAnimal(parsed.data)) return { outcome: "unmapped", type, reason: "an animal is no person" };
  const taken = { type, ...identityOf(type, parsed.data.id, fullUrl, parsed.data), body: parsed.data } as Taken;
  return { outcome: "taken", taken, about: aboutOf(taken) };
}

const forms: Readonly<Record<string, string>> = {
  array: "a list",
  object: "an object",
  string: "a text",
  number: "a number",
  boolean: "true or false",
};

/** What FHIR R4 has in this place, where something of another form stands in it. */
function toldOf(issue: {
  readonly code?: string | undefined;
  readonly message: string;
  readonly expected?: unknown;
}): string {
  const form = issue.code === "invalid_type" ? forms[String(issue.expected)] : undefined;
  if (form !== undefined) return `In FHIR R4 this is ${form}: write it so, or leave it out where it may be.`;
  return issue.code === "too_big" ? "It is longer than is read. Shorten it, or leave it out." : issue.message;
}

const animal = "http://hl7.org/fhir/StructureDefinition/patient-animal";

function isAnimal(body: Body<ReadType>): boolean {
  return "extension" in body && (body.extension ?? []).some(({ url }) => url === animal);
}

const theHouse = "the house has its own units and staff, and takes none from an import";
const unread: Readonly<Record<string, string>> = {
  Organization: theHouse,
  Practitioner: theHouse,
  PractitionerRole: theHouse,
  Location: theHouse,
  HealthcareService: theHouse,
};

function identityOf(type: ReadType, id: string | undefined, fullUrl: string | null, body: Body<ReadType>) {
  const address = pointed(fullUrl ?? undefined);
  const urn = address.to === "entry" ? address.urn : null;
  const lastUpdated = whenIn(body.meta?.lastUpdated);
  const version = lastUpdated !== undefined && "instant" in lastUpdated ? lastUpdated.instant : null;
  if (id !== undefined)
    return { key: `${type}/${id}`, alias: urn === null || idInUrn(urn) === id ? null : urn, version };
  if (urn !== null) return { key: `${type}/${idInUrn(urn)}`, alias: null, version };
  if (address.to === "resource" && address.key.startsWith(`${type}/`))
    return { key: address.key, alias: null, version };
  return { key: `${type}/${uuidV8(type, JSON.stringify(body))}`, alias: null, version };
}

/** Whom a resource is about: one person, several of an appointment, or nobody. */
function aboutOf(taken: Taken): readonly Pointed[] {
  if (taken.type === "Patient") return [{ to: "resource", key: taken.key }];
  if (taken.type === "EpisodeOfCare") return [pointed(taken.body.patient?.reference)];
  if (taken.type === "Appointment")
    return (taken.body.participant ?? []).map(({ actor }) => pointed(actor?.reference)).filter(mayBePatient);
  return [pointed(taken.body.subject?.reference)];
}

function mayBePatient(to: Pointed): boolean {
  return to.to === "resource" ? to.key.startsWith("Patient/") : to.to === "entry";
}
