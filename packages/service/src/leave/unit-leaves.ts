import { entriesInEffect, type Leave, type LeaveTold, leavesOf, leaveTold, ok, type Result } from "@helhet/course";
import type { UnitLifeKind } from "@helhet/record";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { nameOf } from "../persons.ts";
import { mayNot, type Refusal } from "../refusal.ts";

/** A leave of somebody in the unit, as a list shows it. */
export interface UnitLeave extends LeaveTold {
  readonly person: string;
  readonly personName: string;
  readonly synthetic: boolean;
  /** The course's version that was read. */
  readonly version: number;
  readonly deciderName: string | null;
}

const leaveKinds = [
  "leave-requested",
  "leave-decided",
  "leave-started",
  "leave-ended",
  "leave-evaluated",
] as const satisfies readonly UnitLifeKind[];
/** How long an ended leave stays on the list, in ms: two weeks, so that it can be talked through. */
const shownFor = 14 * 24 * 3_600_000;

/** The leaves of those enrolled in a unit: asked for, planned, out, not back, and those that ended in the last two weeks. */
export async function unitLeaves(
  house: House,
  caller: Caller,
  ask: { readonly unit: string },
): Promise<Result<{ readonly at: string; readonly leaves: readonly UnitLeave[] }, Refusal>> {
  if (workingAs(caller, ask.unit, "read-course") === undefined) return mayNot("read-course in the unit");
  const now = house.now();
  const as = principalOf(caller);
  const [people, cards] = await Promise.all([
    house.record.unitEntries(as, { unit: ask.unit, kinds: leaveKinds, look: "day" }),
    house.record.persons.listed(as, ask.unit),
  ]);
  const known = new Map(cards.map((card) => [card.person, card]));
  const leaves = people.flatMap(({ person, version, entries }) =>
    leavesOf(entriesInEffect(entries), now)
      .filter((leave) => leave.request?.data.unit === ask.unit && isShown(leave, now))
      .map((leave): Omit<UnitLeave, "deciderName"> => {
        const card = known.get(person);
        return {
          ...leaveTold(leave),
          person,
          version,
          personName: card === undefined ? "" : nameOf(card),
          synthetic: card?.test ?? false,
        };
      }),
  );
  const deciders = leaves.flatMap(({ decision }) => decision?.by ?? []);
  const names = await house.record.directory.names([...new Set(deciders)]);
  const named = leaves.map((one) => ({ ...one, deciderName: names.get(one.decision?.by ?? "") ?? null }));
  return ok({ at: new Date(now).toISOString(), leaves: named.toSorted(byFrom) });
}

function isShown({ state, to }: Leave, now: number): boolean {
  const isOver = !["asked", "granted", "granted-otherwise", "out", "not-back"].includes(state);
  return !isOver || to === null || Date.parse(to) > now - shownFor;
}

function byFrom(a: UnitLeave, b: UnitLeave): number {
  return (a.from ?? "").localeCompare(b.from ?? "") || a.leave.localeCompare(b.leave);
}
