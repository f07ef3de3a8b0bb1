import {
  dayBefore,
  dayIn,
  dayOfMoment,
  type Entry,
  type EntryOf,
  isoFromDay,
  type Kind,
  whenOf,
  zoneClock,
} from "@helhet/course";
import type { Appointment } from "./appointments-of.ts";
import type { DemandRow } from "./demand-rows.ts";
import { relationsOf } from "./relations-of.ts";
import type {
  HistoryDeadline,
  HistoryDecision,
  HistoryOfOne,
  HistoryStay,
  HistoryTailoring,
  OthersTailoring,
  UnitHistoryAsk,
} from "./unit-history.ts";

/** What the record holds of one person that a unit's history is made from. */
export interface HistorySource {
  /** Entries in effect of the history's kinds, of the unit's own controller, by `seq`. */
  readonly entries: readonly Entry[];
  /** The rows that hold now. */
  readonly demands: readonly Pick<DemandRow, "item" | "guideline" | "element" | "state" | "due">[];
  readonly appointments: readonly Pick<Appointment, "day" | "item" | "activity" | "format" | "fate">[];
}

/** For whom and over what a history is made. */
export interface HistoryFor extends UnitHistoryAsk {
  readonly zone: string;
  /** Whose own decisions are marked. */
  readonly you: string;
}

/** What one person's entries tell of the unit; null where they were not enrolled in the period. */
export function historyOf(source: HistorySource, asked: HistoryFor): HistoryOfOne | null {
  const stays = staysIn(source.entries, asked);
  if (stays.length === 0) return null;
  const explained = new Set(of(source.entries, "deviation-reason").flatMap(({ data }) => data.items));
  return {
    stays,
    tailoring: tailoringIn(source.entries, asked),
    deadlines: source.demands.flatMap((row) => deadlineOf(row, explained, asked)),
    sessions: source.appointments
      .filter(({ day }) => isIn(asked, day))
      .map(({ day, item, activity, format, fate }) => ({ day, item, activity, format, fate })),
    decisions: decisionsIn(source.entries, asked),
  };
}

/** How often other units of the organisation have tailored each element, in people. */
export function othersTailoring(sources: readonly HistorySource[], asked: readonly HistoryFor[]): OthersTailoring {
  const counts = new Map<string, number>();
  let enrolled = 0;
  for (const source of sources) {
    const theirs = asked.flatMap((one) => historyOf(source, one) ?? []);
    if (theirs.length === 0) continue;
    enrolled += 1;
    for (const element of new Set(theirs.flatMap(({ tailoring }) => tailoring.map((one) => one.element))))
      counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  return { enrolled, elements: [...counts].map(([element, people]) => ({ element, people })) };
}

function of<K extends Kind>(entries: readonly Entry[], kind: K): readonly EntryOf<K>[] {
  return entries.filter((one) => one.kind === kind) as unknown as readonly EntryOf<K>[];
}

function isIn({ from, to }: UnitHistoryAsk, day: string): boolean {
  return from <= day && day <= to;
}

function overlaps(asked: UnitHistoryAsk, from: string, to: string | null): boolean {
  return from <= asked.to && (to === null || (to >= asked.from && to >= from));
}

function dayOf(entry: Entry): string {
  return isoFromDay(whenOf(entry.effective, zoneClock(entry.zone)).day);
}

function staysIn(entries: readonly Entry[], asked: HistoryFor): readonly HistoryStay[] {
  const ends = of(entries, "enrolment-ended");
  return relationsOf(entries)
    .filter(({ unit, careLevel }) => unit === asked.unit && careLevel !== null)
    .map(({ relation, from, to }): HistoryStay => {
      const end = ends.find(({ data }) => data.enrolment === relation);
      return {
        from: dayIn(asked.zone, from),
        to: Number.isFinite(to) ? dayIn(asked.zone, to - 1) : null,
        end: end === undefined ? null : { planned: end.data.planned, reason: end.data.reason },
      };
    })
    .filter(({ from, to }) => overlaps(asked, from, to));
}

type Tailoring = EntryOf<"exemption"> | EntryOf<"substitution"> | EntryOf<"interval-change">;

function isTailoring(entry: Entry): entry is Entry & Tailoring {
  return entry.kind === "exemption" || entry.kind === "substitution" || entry.kind === "interval-change";
}

/** One written again under the same id replaces the earlier one, as the engine reads it. */
function tailoringIn(entries: readonly Entry[], asked: HistoryFor): readonly HistoryTailoring[] {
  const newest = new Map<string, Entry & Tailoring>();
  for (const one of inOrder(entries.filter(isTailoring))) newest.set(one.data.tailoring, one);
  return [...newest.values()]
    .filter(({ author }) => author.type !== "practitioner" || author.unit === asked.unit)
    .map((one) => tailoringOf(one, entries, asked.you))
    .filter(({ from, to }) => overlaps(asked, from, to));
}

function inOrder<E extends Entry>(entries: readonly E[]): readonly E[] {
  return entries.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.seq - b.seq));
}

/** Ended on a day, it holds until the day before. */
function tailoringOf(one: Entry & Tailoring, entries: readonly Entry[], you: string): HistoryTailoring {
  const { tailoring, element, reason, validFrom, validTo, reviewOn, decidedBy } = one.data;
  const changes = inOrder([...of(entries, "tailoring-reviewed"), ...of(entries, "tailoring-ended")] as Entry[]).filter(
    (change) => (change.data as { readonly tailoring?: string }).tailoring === tailoring && dayOf(change) >= dayOf(one),
  );
  const ended = changes.find(
    (change) =>
      change.kind === "tailoring-ended" || (change.kind === "tailoring-reviewed" && change.data.outcome === "ends"),
  );
  const lasts = [validTo, ended === undefined ? undefined : dayBefore(dayOf(ended))].filter((day) => day !== undefined);
  const last = changes.at(-1);
  const next = last?.kind === "tailoring-reviewed" ? (last.data.nextReviewOn ?? null) : reviewOn;
  return {
    form: one.kind,
    element,
    reason,
    from: validFrom,
    to: lasts.toSorted()[0] ?? null,
    hasAlternative: one.kind !== "exemption" || one.data.alternative !== undefined,
    reviewOn: ended === undefined ? next : null,
    byYou: decidedBy === you,
  };
}

const kept = new Set(["met", "met-late", "overdue"]);

function deadlineOf(
  { item, guideline, element, state, due }: HistorySource["demands"][number],
  explained: ReadonlySet<string>,
  asked: HistoryFor,
): readonly HistoryDeadline[] {
  if (due === null || !kept.has(state)) return [];
  const day = dayOfMoment(due, asked.zone);
  if (!isIn(asked, day)) return [];
  const isBroken = state !== "met";
  const named = `${guideline}/${element}`;
  return [{ element: named, due: day, isBroken, hasReason: isBroken && explained.has(item) }];
}

function decisionsIn(entries: readonly Entry[], asked: HistoryFor): readonly HistoryDecision[] {
  const requests = new Map(of(entries, "decision-requested").map((one) => [one.data.request, one]));
  return of(entries, "decision-given")
    .filter(({ author }) => author.type === "practitioner" && author.unit === asked.unit)
    .map((one) => ({
      element: requests.get(one.data.request)?.data.element ?? null,
      answer: one.data.answer,
      on: dayOf(one),
      byYou: one.data.decidedBy === asked.you,
    }))
    .filter(({ on }) => isIn(asked, on));
}
