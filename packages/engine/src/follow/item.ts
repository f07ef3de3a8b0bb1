import { type Category, categories } from "@helhet/course";
import { yes } from "../compile/ask.ts";
import type { Fact } from "../facts/fact.ts";
import { fieldReader } from "../facts/field.ts";
import { reasonOf } from "../reasons/reason-of.ts";
import type { Item } from "../standing.ts";
import { type Agreement, tailoredOf } from "./agreements.ts";
import { isRange } from "./deadline.ts";
import type { Demand } from "./demand.ts";
import { askOn } from "./following.ts";
import { isoOf, isoOfInstant } from "./iso.ts";
import { intervalsOf } from "./settle.ts";

const bitOf = new Map<string, number>(categories.map((category, index) => [category, 1 << index]));
const unions: (readonly Category[])[] = [];

function categoriesOf(bits: number): readonly Category[] {
  const known = unions[bits];
  if (known !== undefined) return known;
  const union = categories.filter((category) => (bits & (bitOf.get(category) ?? 0)) !== 0);
  unions[bits] = union;
  return union;
}

/** Every entry that a demand rests on, once, in the order in which a reader wants them. */
export function factsOf(
  { place, anchor, used, answer, end }: Demand,
  agreements: readonly Agreement[],
): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (fact: Fact | null | undefined): void => {
    if (fact != null && !facts.some(({ entry }) => entry === fact.entry)) facts.push(fact);
  };
  add(place.scope.opens);
  add(anchor);
  for (const fact of used) add(fact);
  add(answer?.timely);
  add(answer?.by);
  for (const { fact, endedBy } of agreements) {
    add(fact);
    add(endedBy);
  }
  for (const { stopped, resumed, names } of place.following.stops) {
    if (!names.includes(place.of.name)) continue;
    add(stopped);
    add(resumed);
  }
  add(end?.fact);
  return facts;
}

function dueText({ deadline, isClockStopped, place }: Demand): string | null {
  const { earliest } = deadline;
  if (earliest === null || isRange(deadline) || isClockStopped) return null;
  return Number.isNaN(earliest.instant)
    ? isoOf(earliest.day)
    : isoOfInstant(earliest.instant, place.following.program.clock);
}

function metText({ answer, deadline, place }: Demand): string | null {
  if (answer?.says !== "done") return null;
  const isInHours = deadline.earliest !== null && !Number.isNaN(deadline.earliest.instant) && answer.by.exact;
  return isInHours ? isoOfInstant(answer.by.from, place.following.program.clock) : isoOf(answer.by.day);
}

/** The contents of the act that are held: by the entry that answered where the act recurs, else by the scope. */
function partsOf({ place, answer, end }: Demand): Item["parts"] {
  const { of, following } = place;
  if (of.parts.length === 0) return null;
  const held: string[] = [];
  const missing: string[] = [];
  const day = end === null ? following.today : Math.min(end.day, following.today);
  const recurs = of.way === "chain" || of.way === "grid";
  for (const { part, holds } of of.parts) {
    const ask = askOn(place, day, false);
    if (recurs) ask.focus = answer?.by ?? null;
    const isHeld = !(recurs && answer === null) && holds.test(ask) === yes;
    (isHeld ? held : missing).push(part.id);
  }
  following.ask.used.length = 0;
  following.ask.focus = null;
  return { held, missing };
}

/** What the act belongs to, where entries of one act are told apart: the anchor's own link. */
function belongsTo({ place, anchor }: Demand): string | null {
  const { link } = place.of.act.act;
  const value = link === null || anchor === null ? undefined : fieldReader(link)(anchor);
  return typeof value === "string" ? value : null;
}

/** The agreement shown on an item: one that holds now, else the last one that reaches into it. */
function shownAgreement(demand: Demand, agreements: readonly Agreement[]): Agreement | null {
  const { today } = demand.place.following;
  const isNow = ({ validFrom, lastDay }: Agreement): boolean => validFrom <= today && today <= lastDay;
  return agreements.findLast(isNow) ?? demand.deadline.changedBy;
}

const noAgreements: readonly Agreement[] = [];

/** The item that a reader sees. `until`, epoch ms, is how far ahead it is told. */
export function itemOf(demand: Demand, until: number): Item {
  const { place, anchor, answer, window } = demand;
  const { of, following, scope } = place;
  const { clock } = following.program;
  const agreements = following.agreements.get(of.name) ?? noAgreements;
  const intervals = intervalsOf(demand, agreements, following.at, until);
  const facts = factsOf(demand, agreements);
  let bits = 0;
  for (const category of of.element.categories) bits |= bitOf.get(category) ?? 0;
  for (const fact of facts) bits |= bitOf.get(fact.entry.category) ?? 0;
  const state = intervals[0]?.state ?? "open";
  const turn = intervals.find((interval) => interval.state !== state)?.from ?? until;
  const shown = shownAgreement(demand, agreements);
  const parts = partsOf(demand);
  return {
    key: demand.key,
    act: of.element.act,
    belongsTo: belongsTo(demand),
    guideline: of.guideline,
    edition: of.edition,
    element: of.element.id,
    phase: of.element.phase,
    kind: of.element.kind,
    force: of.element.force,
    title: of.element.title,
    state,
    anchor: anchor === null ? null : { entry: anchor.entry.id, day: isoOf(anchor.day) },
    dueAt: dueText(demand),
    metAt: metText(demand),
    metBy: answer?.says === "done" ? answer.by.entry.id : null,
    window: window === null ? null : { number: window.number, from: isoOf(window.from), to: isoOf(window.to) },
    changesAt: turn === Number.POSITIVE_INFINITY ? null : isoOfInstant(turn, clock),
    intervals,
    role: of.element.role,
    unit: scope.unit,
    parts,
    tailored: shown === null ? null : tailoredOf(shown),
    facts: facts.map((fact) => fact.entry.id),
    categories: categoriesOf(bits),
    controllers: controllersOf(facts),
    source: demand.deadline.chosen?.source ?? of.element.source,
    reasons: () => reasonOf(demand, intervals, parts),
  };
}

function controllersOf(facts: readonly Fact[]): readonly string[] {
  const found: string[] = [];
  for (const { entry } of facts) if (!found.includes(entry.controller)) found.push(entry.controller);
  return found;
}
