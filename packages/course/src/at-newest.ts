import type { Entry } from "./entry.ts";
import { kindDefinition } from "./kinds.ts";
import { upcastData } from "./upcast.ts";

/** A kept entry with its data as the kind's newest schema has it; the same object where it was written so. */
export function atNewest(entry: Entry): Entry {
  const definition = kindDefinition(entry.kind);
  if (definition === undefined || entry.schema >= definition.schema) return entry;
  return { ...entry, schema: definition.schema, data: upcastData(definition, entry.schema, entry.data) } as Entry;
}
