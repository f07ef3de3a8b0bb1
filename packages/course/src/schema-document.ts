import { z } from "zod";
import { envelope } from "./entry.ts";
import { kindDefinitions } from "./kinds.ts";
import { isoInstant } from "./words.ts";

/** A piece of JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const instantPattern = "T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$";

/** Says by `format` what the generator says by long patterns. */
function shorten(jsonSchema: JsonSchema, isInstant: boolean): void {
  if (isInstant) {
    delete jsonSchema.allOf;
    Object.assign(jsonSchema, { format: "date-time", pattern: instantPattern });
  }
  if (jsonSchema.format === "uuid" || jsonSchema.format === "date") delete jsonSchema.pattern;
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...document } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => shorten(jsonSchema, zodSchema === isoInstant),
  });
  return document;
}

function kindSchema({ kind, what, schema, data }: (typeof kindDefinitions)[number]): JsonSchema {
  return {
    description: what,
    type: "object",
    properties: { kind: { const: kind }, schema: { const: schema }, data: jsonSchemaOf(data) },
    required: kind === "withdrawal" ? ["amends"] : [],
  };
}

/**
 * The JSON Schema of one line of a course file, at every kind's newest schema number. What only code can check
 * (order, amendments, zones, days that exist) is said in docs/reference/course-files.md.
 */
export function courseJsonSchema(): JsonSchema {
  const { properties = {}, required = [] } = jsonSchemaOf(z.strictObject(envelope));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://helhet.example/course.schema.json",
    title: "Entry of a course",
    description: "One line of a course file.",
    type: "object",
    properties,
    required: [...required, "kind", "data"],
    oneOf: kindDefinitions.map(({ kind }) => ({ $ref: `#/$defs/${kind}` })),
    unevaluatedProperties: false,
    $defs: Object.fromEntries(kindDefinitions.map((definition) => [definition.kind, kindSchema(definition)])),
  };
}
