import { formOf, type Kind, kindDefinitions } from "@helhet/course";

/** What a field of an entry's data names by its id. */
export type Named = "unit" | "practitioner" | "organisation";

/** A field that holds the id of somebody or somewhere with a name. */
export interface NamedField {
  readonly field: string;
  readonly of: Named;
}

const namedBy: ReadonlyMap<string, Named> = new Map([
  ["unit", "unit"],
  ["toUnit", "unit"],
  ["practitioner", "practitioner"],
  ["decidedBy", "practitioner"],
  ["decider", "practitioner"],
  ["recipientController", "organisation"],
]);

/** By kind, read off its form: a dose's `unit` is no id, and names nothing. */
const fieldsByKind: ReadonlyMap<Kind, readonly NamedField[]> = new Map(
  kindDefinitions.map(({ kind }) => [
    kind,
    formOf(kind).fields.flatMap(({ name, type }) => named(name, type === "id")),
  ]),
);

function named(field: string, isId: boolean): readonly NamedField[] {
  const of = isId ? namedBy.get(field) : undefined;
  return of === undefined ? [] : [{ field, of }];
}

/** The fields of a kind that name a unit, a practitioner or an organisation. */
export function namedFields(kind: Kind): readonly NamedField[] {
  return fieldsByKind.get(kind) ?? [];
}
