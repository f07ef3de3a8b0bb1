import type { z } from "zod";
import type { KindDefinition } from "./define-kind.ts";
import { access } from "./kinds/access.ts";
import { attendance } from "./kinds/attendance.ts";
import { care } from "./kinds/care.ts";
import { continuity } from "./kinds/continuity.ts";
import { healthFacts } from "./kinds/health-facts.ts";
import { personFacts } from "./kinds/person-facts.ts";
import { tailoring } from "./kinds/tailoring.ts";
import { treatmentCourse } from "./kinds/treatment-course.ts";
import { unitLife } from "./kinds/unit-life.ts";

/** Every kind of entry there is: the closed, versioned union. A new kind is declared and listed in its story in ./kinds. */
export const kindDefinitions = [
  ...personFacts,
  ...healthFacts,
  ...access,
  ...care,
  ...attendance,
  ...tailoring,
  ...treatmentCourse,
  ...continuity,
  ...unitLife,
] as const satisfies readonly KindDefinition<string, z.ZodType>[];

type Definition = (typeof kindDefinitions)[number];
/** The name of a kind of entry. */
export type Kind = Definition["kind"];
/** The data that an entry of kind K carries, at its newest schema number. */
export type DataOf<K extends Kind> = z.output<Extract<Definition, { readonly kind: K }>["data"]>;

const byName: ReadonlyMap<string, Definition> = new Map(kindDefinitions.map((one) => [one.kind, one]));
/** The definition of a kind, or undefined for a word that is no kind. */
export function kindDefinition(kind: string): Definition | undefined {
  return byName.get(kind);
}
