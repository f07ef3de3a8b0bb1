import { careLevels, type Kind, kindDefinition } from "@helhet/course";
import { z } from "zod";

/** What a field of an entry's data can hold: a closed list of words, or a type of value. */
export type FieldType =
  | { readonly words: readonly string[] }
  | { readonly type: "text" | "number" | "truth" | "group" };

function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap());
  return schema instanceof z.ZodArray ? bare(schema.element) : schema;
}

function typeOf(schema: unknown): FieldType {
  if (schema instanceof z.ZodEnum) return { words: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { type: "truth" };
  if (schema instanceof z.ZodNumber) return { type: "number" };
  return { type: schema instanceof z.ZodObject ? "group" : "text" };
}

/** Beside data stand `leaves`, the care level that such an entry ended, and `service`, the one that an answered referral went to. */
function derived(kind: Kind, path: string): FieldType | null {
  if (path === "service" && kind === "referral-answered") return fieldType("referral-received", "service");
  const ends = kind === "care-level-changed" || kind === "enrolment-ended";
  return path === "leaves" && ends ? { words: careLevels } : null;
}

/** The names of the fields of a kind's data, lists included. */
export function fieldsOf(kind: Kind): readonly string[] {
  const schema = bare(kindDefinition(kind)?.data);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What the field at a dotted path of a kind's data holds (of a list: what its items hold); null where there is none. */
export function fieldType(kind: Kind, path: string): FieldType | null {
  let schema = bare(kindDefinition(kind)?.data);
  for (const name of path.split(".")) {
    const inner = schema instanceof z.ZodObject ? schema.shape[name] : undefined;
    if (inner === undefined) return derived(kind, path);
    schema = bare(inner);
  }
  return typeOf(schema);
}

/** Whether a value can stand in such a field. */
export function fits(type: FieldType, value: string | number | boolean): boolean {
  if ("words" in type) return typeof value === "string" && type.words.includes(value);
  if (type.type === "truth") return typeof value === "boolean";
  return type.type === "number" ? typeof value === "number" : type.type === "text" && typeof value === "string";
}
