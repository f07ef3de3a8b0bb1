import { raised, startsOf } from "./anchors.ts";
import { type DayText, earlier } from "./day-text.ts";
import { fixedDeadline } from "./deadline.ts";
import { answersTo, awaiting, counted, type Demand, endOf, keyOf, plain } from "./demand.ts";
import type { Said } from "./said.ts";
import { stopsOf } from "./still.ts";
import { type Truth, truthOf } from "./truth.ts";
import { type Followed, found, occurrenceOf, type Stretch } from "./world.ts";

/** Whether all contents that a part asks for hold at the end of a day. */
function heldOn(followed: Followed, day: DayText): boolean {
  return followed.element.parts.every(({ holds }) => truthOf({ ...followed, day }, holds) === true);
}

/** The day until which things are judged: today, or the end that came before. */
function judgedOn(followed: Followed, end: DayText | null): DayText {
  return end === null ? followed.world.today : earlier(end, followed.world.today);
}

/** Parts: done when the contents hold, since the earliest act from which on every act held them. */
export function part(followed: Followed, all: readonly Stretch[]): readonly Demand[] {
  return startsOf(followed, all).map(({ occurrence, anchor }) => {
    const key = keyOf(followed, occurrence);
    if (anchor === null) return awaiting(followed, key);
    const day = judgedOn(followed, endOf(followed, anchor, null));
    const isHeld = heldOn(followed, day);
    let since: Said | null = null;
    const element = { ...followed.element, countsBefore: true };
    for (const act of answersTo({ ...followed, element }, null)) {
      if (act.day > day) break;
      if (!heldOn(followed, act.day)) since = null;
      else since ??= act;
    }
    return counted(followed, key, anchor, { answer: isHeld ? since : null });
  });
}

function guardHolds(followed: Followed, day: DayText): Truth {
  const { guard } = followed.element;
  return guard === null ? true : truthOf({ ...followed, day }, guard.holds);
}

/** The day on which it held: that of the guarded entry, or today where it was mended since. */
function heldOnDay(followed: Followed, then: DayText): DayText | null {
  const { today } = followed.world;
  const truth = guardHolds(followed, then);
  if (truth !== false) return truth === true ? then : null;
  return guardHolds(followed, today) === true ? today : null;
}

function guarded(followed: Followed, anchor: Said): Demand {
  const end = endOf(followed, anchor, null);
  const held = heldOnDay(followed, anchor.day);
  const key = keyOf(followed, anchor.root);
  const deadline = fixedDeadline(followed, key, { day: anchor.day }, anchor.day, null);
  const broken = guardHolds(followed, anchor.day) === "unknown" ? "unknown" : "broken";
  const timing = held === null ? null : { day: held, ms: null };
  return { ...plain, key, followed, anchor, deadline, timing, end, guard: held === null ? broken : "holds" };
}

/** Guards before an entry: an item for each that came. */
export function guardBefore(followed: Followed, all: readonly Stretch[]): readonly Demand[] {
  const { guard } = followed.element;
  if (guard === null || guard.before === null) return [];
  const came = raised(followed, found(followed, guard.before), all);
  if (came.length === 0) return [awaiting(followed, keyOf(followed, occurrenceOf(followed.stretch)))];
  return came.map((anchor) => guarded(followed, anchor));
}

/** Guards while something lasts: one item, judged now. */
export function guardWhile(followed: Followed): readonly Demand[] {
  const { guard } = followed.element;
  if (guard === null || guard.while === null) return [];
  const key = keyOf(followed, occurrenceOf(followed.stretch));
  const anchor = found(followed, guard.while)[0] ?? null;
  const end = endOf(followed, anchor, null);
  const truth = guardHolds(followed, judgedOn(followed, end));
  const says: Demand["guard"] =
    anchor === null ? "not-begun" : truth === true ? null : truth === "unknown" ? "unknown" : "broken";
  const stops = stopsOf(followed, key);
  const stands = anchor !== null && stops.some(({ resumed }) => resumed === null);
  return [{ ...plain, key, followed, anchor, end, stands, guard: says ?? "holds" }];
}
