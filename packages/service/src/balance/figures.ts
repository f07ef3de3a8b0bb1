import { dayFromIso, ok, type Result } from "@helhet/course";
import {
  type CompletionDefinition,
  type Continuity,
  completionDk2016,
  completionOf,
  type DropOutDefinition,
  dropOutAtEnds,
  dropOutDk2016,
  type SessionFate,
} from "@helhet/measures";
import { leastPeople, type Programme } from "@helhet/programme";
import type { HistoryOfOne, HistoryStay } from "@helhet/record";
import { type Caller, principalOf } from "../caller.ts";
import type { House } from "../house.ts";
import { programmeOf } from "../programme/programme-of.ts";
import { invalid, type Refusal } from "../refusal.ts";
import { looking } from "./counting.ts";

/** Why a figure is not told: the unit has not said what counts, or too few stays ended. */
type Told = "told" | "not-decided" | "too-few";

/** Completion and drop-out among the stays that ended in a unit in a period, each with the definition that it was counted by. */
export interface UnitFigures {
  /** Days, both inclusive. */
  readonly from: string;
  readonly to: string;
  /** Stays that ended in the period; null under five. */
  readonly ended: number | null;
  readonly completion: {
    readonly state: Told;
    readonly completed: number;
    readonly notCompleted: number;
    /** Planned sessions of which nobody has said what became of them could decide it. */
    readonly missingRecords: number;
    readonly missingSessions: number;
    readonly definition: CompletionDefinition;
  };
  readonly dropOut: { readonly state: Told; readonly droppedOut: number; readonly definition: EndedFor };
  /** The unit's published programme that the choices come from; null without one. */
  readonly programme: { readonly title: string; readonly from: string } | null;
}

type EndReason = NonNullable<HistoryStay["end"]>["reason"];
type EndedFor = DropOutDefinition & { readonly endedFor: readonly EndReason[] | null };

/** One ended stay. */
interface Ended {
  readonly stay: HistoryStay & { readonly to: string };
  readonly sessions: readonly SessionFate[];
}

/** The figures of a unit and a period that has begun. Logged once, as a look at its figures. */
export async function unitFigures(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly from: string; readonly to: string },
): Promise<Result<UnitFigures, Refusal>> {
  const seen = looking(house, caller, ask.unit);
  if (!seen.ok) return seen;
  if (ask.to < ask.from) return invalid("to", "It ends before it begins.", "Choose a later day.");
  const longBefore = `${Number(ask.from.slice(0, 4)) - 3}${ask.from.slice(4)}`;
  const history = await house.record.histories.ofUnit(principalOf(caller), { ...ask, from: longBefore });
  if (!history.ok) return history;
  const published = await programmeOf(house, ask.unit, ask.to);
  const programme = published?.data.programme ?? null;
  const today = dayFromIso(seen.value.today);
  const ended = history.value.people.flatMap((one) => endedIn(one, ask));
  return ok({
    from: ask.from,
    to: ask.to,
    ended: ended.length < leastPeople ? null : ended.length,
    completion: completionAmong(ended, programme, today),
    dropOut: dropOutAmong(ended, programme, today),
    programme: published === null ? null : { title: published.data.programme.title, from: published.data.from },
  });
}

function endedIn({ stays, sessions }: HistoryOfOne, { from, to }: { readonly from: string; readonly to: string }) {
  return stays.flatMap((stay): readonly Ended[] => {
    const last = stay.to;
    if (last === null || last < from || last > to) return [];
    const own = sessions
      .filter(({ day }) => stay.from <= day && day <= last)
      .map(({ day, fate }): SessionFate => {
        return { day: dayFromIso(day), fate: fate === "planned" ? "not-recorded" : fate };
      });
    return [{ stay: { ...stay, to: last }, sessions: own.toSorted((a, b) => a.day - b.day) }];
  });
}

/** The unit's choice in the words of the measure; null where it has not chosen. */
function continuityOf(programme: Programme | null): Continuity | null {
  const chosen = programme?.continuity;
  if (chosen === undefined || Object.keys(chosen).length === 0) return null;
  const { leastPercent, mostMissedInARow } = chosen;
  return {
    ...(leastPercent === undefined ? {} : { leastShare: leastPercent / 100 }),
    ...(mostMissedInARow === undefined ? {} : { mostMissedInARow }),
  };
}

function toldOf(isDecided: boolean, ended: readonly Ended[]): Told {
  if (!isDecided) return "not-decided";
  return ended.length < leastPeople ? "too-few" : "told";
}

function completionAmong(
  ended: readonly Ended[],
  programme: Programme | null,
  today: number,
): UnitFigures["completion"] {
  const definition = { ...completionDk2016, continuously: continuityOf(programme) };
  const state = toldOf(definition.continuously !== null, ended);
  const judged = ended.map(({ stay, sessions }) =>
    completionOf(definition, { from: dayFromIso(stay.from), to: dayFromIso(stay.to) }, sessions, today),
  );
  const count = (is: (one: (typeof judged)[number]) => boolean): number =>
    state === "told" ? judged.filter(is).length : 0;
  return {
    state,
    completed: count((one) => one.state === "completed"),
    notCompleted: count((one) => one.state === "not-completed"),
    missingRecords: count((one) => one.missing === "records"),
    missingSessions: count((one) => one.missing === "planned-sessions"),
    definition,
  };
}

const endReasons: ReadonlySet<string> = new Set<EndReason>([
  "completed",
  "agreed",
  "person-left",
  "unit-ended",
  "transferred",
  "death",
  "other",
]);

function isEndReason(reason: string): reason is EndReason {
  return endReasons.has(reason);
}

function dropOutAmong(ended: readonly Ended[], programme: Programme | null, today: number): UnitFigures["dropOut"] {
  const definition: EndedFor = { ...dropOutDk2016, endedFor: programme?.dropOutReasons?.filter(isEndReason) ?? null };
  const state = toldOf(definition.endedFor !== null, ended);
  const dropped = ended.filter(({ stay }) => {
    const ends = stay.end === null ? [] : [{ day: dayFromIso(stay.to), reason: stay.end.reason }];
    return dropOutAtEnds(definition, ends, today).state === "dropped-out";
  });
  return { state, droppedOut: state === "told" ? dropped.length : 0, definition };
}
