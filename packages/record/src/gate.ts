import type { Category } from "@helhet/course";
import type { Consent } from "./consents-of.ts";
import { type CareRelation, covers } from "./relations-of.ts";

/** Where somebody acts at an instant: the units they work in or cover in a clinical role, and each unit's organisation. */
export interface Viewer {
  readonly practitioner: string;
  readonly at: number;
  readonly organisationOf: ReadonlyMap<string, string>;
}

/** What the gate knows of one person. */
export interface GateFacts {
  readonly relations: readonly CareRelation[];
  readonly consents: readonly Consent[];
}

/** What decides whether an entry may be read. */
export interface Guarded {
  readonly controller: string;
  readonly category: Category;
  readonly restriction?: string | undefined;
}

/** The code of a restriction that blocks staff. */
const blocksStaff = "NORS";

/** The relations through which the viewer may follow the person at the viewer's instant. */
export function relationsFor(viewer: Viewer, facts: GateFacts): readonly CareRelation[] {
  return facts.relations.filter(
    (one) =>
      covers(one, viewer.at) &&
      viewer.organisationOf.has(one.unit) &&
      (one.practitioner === null || one.practitioner === viewer.practitioner),
  );
}

/**
 * The gate as a plain function: through a relation one reads the entries of the unit's own organisation, and those of
 * another where the person has consented there to open the category to that organisation. The policies say the same, by test.
 */
export function mayRead(viewer: Viewer, facts: GateFacts, entry: Guarded): boolean {
  if (entry.restriction === blocksStaff) return false;
  return relationsFor(viewer, facts).some((relation) => {
    const recipient = viewer.organisationOf.get(relation.unit);
    return recipient === entry.controller || facts.consents.some((one) => opens(one, recipient, entry, viewer.at));
  });
}

function opens(consent: Consent, recipient: string | undefined, entry: Guarded, at: number): boolean {
  return (
    consent.recipient === recipient &&
    consent.controller === entry.controller &&
    consent.categories.includes(entry.category) &&
    covers(consent, at)
  );
}
