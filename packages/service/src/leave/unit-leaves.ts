import { entriesInEffect, type Leave, leavesOf, ok, type Result } from "@helhet/course";
import type { UnitLifeKind } from "@helhet/record";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { nameOf } from "../persons.ts";
import { mayNot, type Refusal } from "../refusal.ts";

/** A leave of somebody in the unit, as a list shows it. Instants, ISO. */
export interface UnitLeave extends Pick<Leave, "leave" | "state" | "from" | "to" | "minutesLate"> {
  readonly person: string;
  readonly personName: string;
  readonly synthetic: boolean;
  /** The course's version that was read. */
  readonly version: number;
  readonly words: string | null;
  readonly place: string | null;
  /** When the person went out and came back, as far as it was said. */
  readonly outAt: string | null;
  readonly backAt: string | null;
  /** The end was talked through afterwards. */
  readonly isEvaluated: boolean;
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
      .map((leave): UnitLeave => {
        const card = known.get(person);
        return {
          ...shown(leave),
          person,
          version,
          personName: card === undefined ? "" : nameOf(card),
          synthetic: card?.test ?? false,
        };
      }),
  );
  return ok({ at: new Date(now).toISOString(), leaves: leaves.toSorted(byFrom) });
}

function isShown({ state, to }: Leave, now: number): boolean {
  const isOver = !["asked", "granted", "granted-otherwise", "out", "not-back"].includes(state);
  return !isOver || to === null || Date.parse(to) > now - shownFor;
}

function shown({ leave, state, from, to, minutesLate, request, started, ended, evaluation }: Leave) {
  return {
    leave,
    state,
    from,
    to,
    minutesLate,
    words: request?.data.words ?? null,
    place: request?.data.place ?? null,
    outAt: instantOf(started),
    backAt: ended?.data.outcome === "returned" ? instantOf(ended) : null,
    isEvaluated: evaluation !== null,
  };
}

function instantOf(entry: Leave["started"] | Leave["ended"]): string | null {
  return entry !== null && "instant" in entry.effective ? entry.effective.instant : null;
}

function byFrom(a: UnitLeave, b: UnitLeave): number {
  return (a.from ?? "").localeCompare(b.from ?? "") || a.leave.localeCompare(b.leave);
}
