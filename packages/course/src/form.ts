import { z } from "zod";
import { type Kind, kindDefinition } from "./kinds.ts";
import { type WordType, wordTypes } from "./words.ts";

/** One thing to ask for. Labels and the words of choices are the interface's, keyed by kind, name and choice. */
export interface FormField {
  readonly name: string;
  /** `words` is long text in somebody's own words; `text` a short label; `list` repeats `of`. */
  readonly type: WordType | "number" | "choice" | "choices" | "yes-no" | "list";
  readonly optional: boolean;
  readonly choices?: readonly string[];
  /** The least and most of a number, inclusive. */
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** Of a date: the earliest day, `YYYY-MM-DD`, and whether today is the last, both inclusive. */
  readonly earliest?: string;
  readonly latest?: "today";
  /** Of a list: what is asked for in each of its rows. */
  readonly of?: readonly FormField[];
  /** Of a list: each row is the value itself (of the only field, named `item`), no object. */
  readonly bare?: boolean;
}

/** What to ask for so that an entry of a kind can be written. */
export interface Form {
  readonly kind: Kind;
  /** The last day or instant that the entry itself may be dated; null where it may lie ahead. */
  readonly latest: "today" | null;
  readonly fields: readonly FormField[];
}

type Shape = Omit<FormField, "name" | "optional">;

function numberShape(schema: z.ZodNumber): Shape {
  const isBound = (value: number | null): value is number => value !== null && Number.isSafeInteger(value * 2);
  return {
    type: "number",
    whole: schema.format === "safeint",
    ...(isBound(schema.minValue) ? { min: schema.minValue } : {}),
    ...(isBound(schema.maxValue) ? { max: schema.maxValue } : {}),
  };
}

function listShape(element: z.ZodType): Shape {
  if (element instanceof z.ZodEnum) return { type: "choices", choices: element.options.map(String) };
  if (element instanceof z.ZodObject) return { type: "list", of: fieldsOf(element), bare: false };
  return { type: "list", of: [fieldOf("item", element)], bare: true };
}

/** Throws for a schema that no form can ask for: a new shape of data needs a new type of field. */
function shapeOf(schema: z.ZodType): Shape {
  const word = wordTypes.get(schema);
  if (word !== undefined) return { type: word.type };
  if (schema instanceof z.ZodEnum) return { type: "choice", choices: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { type: "yes-no" };
  if (schema instanceof z.ZodNumber) return numberShape(schema);
  if (schema instanceof z.ZodArray) return listShape(schema.element as z.ZodType);
  if (schema instanceof z.ZodString) return { type: "text" };
  throw new Error(`No form field asks for a ${schema.type}`);
}

function fieldOf(name: string, schema: z.ZodType): FormField {
  const isOptional = schema instanceof z.ZodOptional;
  return { name, optional: isOptional, ...shapeOf(isOptional ? (schema.unwrap() as z.ZodType) : schema) };
}

function fieldsOf(schema: z.ZodObject): readonly FormField[] {
  return Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field as z.ZodType));
}

/** The form of a kind, made from its newest data schema, fields in the schema's order. */
export function formOf(kind: Kind): Form {
  const definition = kindDefinition(kind);
  if (definition === undefined) throw new RangeError("No kind of entry has this name");
  const { data, days, happens } = definition;
  const fields = fieldsOf(data).map((field) => ({ ...field, ...days[field.name] }));
  return { kind, latest: happens === "past" ? "today" : null, fields };
}
