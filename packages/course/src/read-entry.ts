import type { z } from "zod";
import { type Draft, draftSchemas, type Entry, entrySchemas } from "./entry.ts";
import { kindDefinition, kindDefinitions } from "./kinds.ts";
import { nearestWord } from "./nearest-word.ts";
import { brokenText } from "./plain-text.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import { problemsOf } from "./problems-of-schema.ts";
import { ok, type Result, refuse } from "./result.ts";
import { upcastData } from "./upcast.ts";

type Definition = (typeof kindDefinitions)[number];
type Fields = Readonly<Record<string, unknown>>;

function isFields(json: unknown): json is Fields {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function only(path: string, what: ProblemCode, message: string, mend: string) {
  return refuse([{ path, what, message, mend }] as readonly Problem[]);
}

const kinds = kindDefinitions.map(({ kind }) => kind);

function definitionOf(kind: unknown): Result<Definition, readonly Problem[]> {
  if (typeof kind !== "string") return only("kind", "missing", "The entry does not say its kind.", "Name its kind.");
  const definition = kindDefinition(kind);
  if (definition !== undefined) return ok(definition);
  const likely = nearestWord(kind, kinds);
  const mend = likely === null ? "Use a kind of docs/reference/kinds.md." : `Was \`${likely}\` meant?`;
  return only("kind", "unknown-kind", "No kind of entry has this name.", mend);
}

/** The entry with its data at the newest schema number; whatever is wrong beside the number is left to the schema. */
function atNewest(definition: Definition, entry: Fields): Result<Fields, readonly Problem[]> {
  const { schema: number, data } = entry;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 1) {
    return only("schema", "not-valid", "The schema number is not one.", "Give the number the entry was written with.");
  }
  if (number > definition.schema) {
    const message = `This ${definition.kind} has a newer schema number than is known here (${definition.schema}).`;
    return only("schema", "schema-too-new", message, "Update Helhet, or export the file from the same version.");
  }
  if (number === definition.schema || !isFields(data)) return ok(entry);
  return ok({ ...entry, schema: definition.schema, data: upcastData(definition, number, data) });
}

function read<T>(json: unknown, schemas: ReadonlyMap<string, z.ZodType<T>>): Result<T, readonly Problem[]> {
  if (!isFields(json)) return only("", "not-an-object", "An entry is a JSON object.", "Write one object.");
  const broken = brokenText(json);
  if (broken !== undefined) {
    const message = "The text holds half a character or a null character, which is no text.";
    return only(broken, "not-valid", message, "Write the text anew.");
  }
  const definition = definitionOf(json["kind"]);
  if (!definition.ok) return definition;
  const newest = atNewest(definition.value, json);
  if (!newest.ok) return newest;
  const parsed = (schemas.get(definition.value.kind) as z.ZodType<T>).safeParse(newest.value);
  return parsed.success ? ok(parsed.data) : refuse(problemsOf(parsed.error.issues, newest.value));
}

/**
 * An entry from JSON, at its kind's newest schema number: older data is upcast, newer data and unknown kinds
 * are refused. Every problem is told, and none repeats what somebody wrote.
 */
export function readEntry(json: unknown): Result<Entry, readonly Problem[]> {
  return read(json, entrySchemas);
}

/** What a writer handed in, read and refused as `readEntry` does. */
export function readDraft(json: unknown): Result<Draft, readonly Problem[]> {
  return read(json, draftSchemas);
}
