import { zoneClock } from "../calendar/zone-clock.ts";
import type { Entry, EntryOf } from "../entry.ts";
import { whenOf } from "../moment.ts";

/** A decision that was asked for, and what came of it. */
export interface Requested {
  readonly request: EntryOf<"decision-requested">;
  /** In order of time. */
  readonly passings: readonly EntryOf<"decision-passed-on">[];
  /** The first answer. */
  readonly answer: EntryOf<"decision-given"> | null;
  /** Who decides, and by when (instant), as was said last. */
  readonly decider: string;
  readonly decideBy: string;
}

/** What was asked, as entries in effect have it: who decides and by when are what the standing's item says, too. */
export function requestsIn(inEffect: readonly Entry[]): readonly Requested[] {
  const byId = new Map<string, EntryOf<"decision-requested">>();
  for (const one of inEffect.toSorted(inTime)) if (one.kind === "decision-requested") byId.set(one.data.request, one);
  return [...byId.values()].map((request) => requestedOf(request, inEffect));
}

/** Who is to decide what was asked; null where nobody asked. */
export function deciderOf(inEffect: readonly Entry[], request: string): string | null {
  return requestsIn(inEffect).find((one) => one.request.data.request === request)?.decider ?? null;
}

function requestedOf(request: EntryOf<"decision-requested">, inEffect: readonly Entry[]): Requested {
  const about = inEffect.filter(
    (one) => "request" in one.data && one.data.request === request.data.request && !isBefore(one, request),
  );
  const passings = about.filter((one) => one.kind === "decision-passed-on").toSorted(inTime);
  const answer = about.filter((one) => one.kind === "decision-given").toSorted(inTime)[0] ?? null;
  const { decider, decideBy } = passings.at(-1)?.data ?? request.data;
  return { request, passings, answer, decider, decideBy };
}

function startOf({ effective, zone }: Entry): number {
  return whenOf(effective, zoneClock(zone)).from;
}

/** Within one day only clock times tell the order. */
function isBefore(one: Entry, other: Entry): boolean {
  const [a, b] = [whenOf(one.effective, zoneClock(one.zone)), whenOf(other.effective, zoneClock(other.zone))];
  const areTimed = a.precision === "instant" && b.precision === "instant";
  return areTimed ? a.from < b.from : a.day < b.day;
}

function inTime(a: Entry, b: Entry): number {
  return startOf(a) - startOf(b) || a.seq - b.seq;
}
