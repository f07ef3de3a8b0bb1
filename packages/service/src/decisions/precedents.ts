import {
  dayOfMoment,
  type Entry,
  type EntryOf,
  entriesInEffect,
  isoFromDay,
  ok,
  type Result,
  whenOf,
  zoneClock,
} from "@helhet/course";
import type { Text } from "@helhet/engine";
import type { UnitLifeKind } from "@helhet/record";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { titlesInUnit } from "./element-titles.ts";

const kinds = [
  "decision-requested",
  "decision-given",
  "leave-requested",
  "leave-decided",
  "exemption",
  "substitution",
  "addition",
  "interval-change",
] as const satisfies readonly UnitLifeKind[];

type Decided =
  | EntryOf<"decision-given">
  | EntryOf<"leave-decided">
  | EntryOf<"exemption">
  | EntryOf<"substitution">
  | EntryOf<"addition">
  | EntryOf<"interval-change">;

/** What somebody looks for. What is not said narrows nothing. */
export interface PrecedentsAsk {
  readonly unit: string;
  readonly text: string;
  readonly element?: string | undefined;
  readonly reason?: string | undefined;
}

/** How the unit has decided before: what was asked, what was answered, and why. No name, of nobody. */
export interface Precedent {
  readonly entry: string;
  /** For the link alone: the reader follows this person. */
  readonly person: string;
  readonly kind: Decided["kind"];
  readonly element: string | null;
  readonly elementTitle: Text | null;
  readonly question: string | null;
  readonly answer: string | null;
  /** What was decided, in words. */
  readonly decision: string | null;
  readonly reason: string | null;
  readonly words: string;
  /** `YYYY-MM-DD` where it was decided. */
  readonly on: string;
}

/** Shown at most; whoever sees so many narrows. */
const mostShown = 50;

/**
 * Decisions of a unit, newest first, whose element, reason and words fit. Read through the gate, and logged as a search for
 * everybody whose decisions were looked through. Words are looked for where they stand, whatever their case: all of them.
 */
export async function precedents(
  house: House,
  caller: Caller,
  ask: PrecedentsAsk,
): Promise<Result<{ readonly found: readonly Precedent[]; readonly more: boolean }, Refusal>> {
  if (workingAs(caller, ask.unit, "read-course") === undefined) return mayNot("read-course in the unit");
  const people = await house.record.unitEntries(principalOf(caller), { unit: ask.unit, kinds, look: "search" });
  const titles = await titlesInUnit(house, ask.unit);
  const found = people
    .flatMap(({ person, entries }) => decidedIn(entriesInEffect(entries), person, ask.unit, titles))
    .filter((one) => fits(one, ask))
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.entry.localeCompare(b.entry));
  return ok({ found: found.slice(0, mostShown), more: found.length > mostShown });
}

function decidedIn(
  inEffect: readonly Entry[],
  person: string,
  unit: string,
  titles: ReadonlyMap<string, Text>,
): readonly Precedent[] {
  return inEffect.filter(isDecided).flatMap((entry) => {
    if (entry.author.type !== "practitioner" || entry.author.unit !== unit) return [];
    const told = toldOf(entry, inEffect);
    const elementTitle = told.element === null ? null : (titles.get(told.element) ?? null);
    return [
      { ...told, entry: entry.id, person, kind: entry.kind, elementTitle, words: entry.data.words, on: dayOf(entry) },
    ];
  });
}

function isDecided(entry: Entry): entry is Entry & Decided {
  return kinds.some((kind) => kind === entry.kind) && "decidedBy" in entry.data;
}

function toldOf(
  entry: Decided,
  inEffect: readonly Entry[],
): Pick<Precedent, "element" | "question" | "answer" | "decision" | "reason"> {
  if (entry.kind === "decision-given") {
    const asked = inEffect.findLast(
      (one) => one.kind === "decision-requested" && one.data.request === entry.data.request,
    ) as EntryOf<"decision-requested"> | undefined;
    const { answer, decision = null } = entry.data;
    return {
      element: asked?.data.element ?? null,
      question: asked?.data.question ?? null,
      answer,
      decision,
      reason: null,
    };
  }
  if (entry.kind === "leave-decided") {
    const asked = inEffect.findLast((one) => one.kind === "leave-requested" && one.data.leave === entry.data.leave) as
      | EntryOf<"leave-requested">
      | undefined;
    const { answer, agreements = null } = entry.data;
    return { element: null, question: asked?.data.words ?? null, answer, decision: agreements, reason: null };
  }
  return {
    element: entry.data.element,
    question: null,
    answer: null,
    decision: insteadIn(entry),
    reason: entry.data.reason,
  };
}

function insteadIn(entry: Exclude<Decided, EntryOf<"decision-given"> | EntryOf<"leave-decided">>): string | null {
  if (entry.kind === "exemption") return entry.data.alternative ?? null;
  if (entry.kind === "substitution") return entry.data.instead;
  return entry.kind === "addition" ? entry.data.title : null;
}

function fits(one: Precedent, { text, element, reason }: PrecedentsAsk): boolean {
  if (element !== undefined && one.element !== element) return false;
  if (reason !== undefined && one.reason !== reason) return false;
  const { nb = "", da = "", en = "" } = one.elementTitle ?? {};
  const said = [one.question, one.decision, one.words, nb, da, en].join(" ").toLocaleLowerCase("nb");
  return text
    .toLocaleLowerCase("nb")
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function dayOf({ effective, zone }: Entry): string {
  return "instant" in effective
    ? dayOfMoment(effective.instant, zone)
    : isoFromDay(whenOf(effective, zoneClock(zone)).day);
}
