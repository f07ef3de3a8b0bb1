import { type Draft, dayIn, type Entry } from "@helhet/course";
import { holdsOn, type StaffRole, type Unit } from "@helhet/people";
import { type Decidable, decidables } from "@helhet/programme";
import type { NewEntry } from "../draft-of.ts";
import type { House } from "../house.ts";
import { programmeOf } from "../programme/programme-of.ts";
import type { DeciderRefusal } from "../refusal.ts";

/** Kinds that the unit's programme may say who decides. */
const decidedBy: Readonly<Record<string, Decidable>> = {
  exemption: "exemption",
  substitution: "substitution",
  addition: "addition",
  "interval-change": "interval-change",
  "leave-decided": "leave",
  "group-recommended": "group",
};

/** Reviewing and ending are for whoever may decide what is reviewed. */
export function isAboutTailoring(kind: string): boolean {
  return kind === "tailoring-reviewed" || kind === "tailoring-ended";
}

/** What an entry decides, as the unit's programme names it; null where the programme has no say. */
export function decidableOf(
  { kind, data }: Pick<NewEntry, "kind" | "data">,
  known: readonly Entry[],
): Decidable | null {
  if (!isAboutTailoring(kind)) return decidedBy[kind] ?? null;
  const { tailoring } = data as { readonly tailoring?: unknown };
  const about = known.findLast((one) => "validFrom" in one.data && one.data.tailoring === tailoring);
  return about === undefined ? null : (decidedBy[about.kind] ?? null);
}

/** Whether an entry may be one whose deciders the unit has named. */
export function mayBeDecided(kind: string): boolean {
  return kind in decidedBy || isAboutTailoring(kind);
}

/** Which roles decide what in a unit today; what its programme does not name is left out. */
export type Deciding = ReadonlyMap<Decidable, readonly StaffRole[]>;

/** Somebody who may decide, in the role that lets them. */
export type Decider = DeciderRefusal["decides"]["people"][number];

/** Who decides what, as the unit's programme of today has it. */
export async function decidingIn(house: House, unit: Pick<Unit, "id" | "zone">): Promise<Deciding> {
  const published = await programmeOf(house, unit.id, dayIn(unit.zone, house.now()));
  const said = published?.data.programme.decides ?? [];
  return new Map(
    decidables.flatMap((what) => {
      const roles = said.filter((one) => one.what === what).flatMap((one) => one.roles);
      return roles.length === 0 ? [] : [[what, [...new Set(roles)]] as const];
    }),
  );
}

/** Who works in the unit today in one of these roles, each once. */
export async function decidersIn(
  house: House,
  unit: Pick<Unit, "id" | "zone">,
  roles: readonly StaffRole[],
): Promise<readonly Decider[]> {
  const today = dayIn(unit.zone, house.now());
  const members = await house.record.directory.members(unit.id);
  const held = members.filter((one) => roles.includes(one.role) && holdsOn(one, today));
  const once = new Map(
    held.map(({ practitioner, practitionerRow, role }) => [
      practitioner,
      { practitioner, name: practitionerRow.name, role },
    ]),
  );
  return [...once.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The refusal that says who decides this in the unit. */
export async function notDecider(
  house: House,
  unit: Pick<Unit, "id" | "zone">,
  what: Decidable,
  roles: readonly StaffRole[],
): Promise<DeciderRefusal> {
  return { kind: "not-decider", decides: { what, roles, people: await decidersIn(house, unit, roles) } };
}

/** Whoever is named as having decided must be one of those whom the unit lets decide it. */
export async function wrongDecider(
  house: House,
  unit: Pick<Unit, "id" | "zone">,
  deciding: Deciding,
  drafts: readonly Draft[],
): Promise<DeciderRefusal | null> {
  for (const draft of drafts) {
    const what = decidedBy[draft.kind];
    const roles = what === undefined ? undefined : deciding.get(what);
    if (what === undefined || roles === undefined || !("decidedBy" in draft.data)) continue;
    const named = draft.data.decidedBy;
    const refusal = await notDecider(house, unit, what, roles);
    if (!refusal.decides.people.some(({ practitioner }) => practitioner === named)) return refusal;
  }
  return null;
}
