import type { Day } from "@helhet/course";
import { categoriesOf } from "../facts/category-bits.ts";
import type { Fact } from "../facts/fact.ts";
import { reasonOf } from "../reasons/reason-of.ts";
import type { Interval, Item } from "../standing.ts";
import { type Agreement, tailoredOf } from "./agreements.ts";
import { isRange } from "./deadline.ts";
import type { Demand } from "./demand.ts";
import { factsOf } from "./facts-of.ts";
import { isoOf, isoOfInstant } from "./iso.ts";
import { hasLapsed, intervalsOf } from "./settle.ts";
import { type Later, turnsAhead } from "./turns-ahead.ts";

function dueText({ deadline, isClockStopped, place }: Demand): string | null {
  const { earliest } = deadline;
  if (earliest === null || isRange(deadline) || isClockStopped) return null;
  return Number.isNaN(earliest.instant)
    ? isoOf(earliest.day)
    : isoOfInstant(earliest.instant, place.following.program.clock);
}

/** What did what was asked; null where nothing did, or only after a possibility had lapsed. */
function doneBy(demand: Demand): Fact | null {
  const { answer } = demand;
  return answer?.says === "done" && !hasLapsed(demand, answer) ? answer.by : null;
}

function metText(demand: Demand): string | null {
  const { deadline, place } = demand;
  const by = doneBy(demand);
  if (by === null) return null;
  const isInHours = deadline.earliest !== null && !Number.isNaN(deadline.earliest.instant) && by.exact;
  return isInHours ? isoOfInstant(by.seenFrom, place.following.program.clock) : isoOf(by.seenDay);
}

/** What the act belongs to, where entries of one act are told apart: the anchor's own link. */
function belongsTo({ place, anchor }: Demand): string | null {
  const { link } = place.of.act;
  const value = link === null || anchor === null ? undefined : link(anchor);
  return typeof value === "string" ? value : null;
}

/** The day from which nothing agreed later changes it any more: done, ended, its window passed. Infinity while it runs. */
function settledDay(demand: Demand): Day {
  const last = doneBy(demand)?.seenDay ?? demand.end?.day ?? Number.POSITIVE_INFINITY;
  return Math.min(last, demand.window?.to ?? Number.POSITIVE_INFINITY);
}

/** The agreement shown on an item: one that holds now, or held when it was settled; else the one that gave its deadline. */
function shownAgreement(demand: Demand, agreements: readonly Agreement[]): Agreement | null {
  if (agreements.length === 0) return null;
  const day = Math.min(demand.place.following.today, settledDay(demand));
  const holds = ({ validFrom, lastDay }: Agreement): boolean => validFrom <= day && day <= lastDay;
  return agreements.findLast(holds) ?? demand.deadline.changedBy;
}

const noAgreements: readonly Agreement[] = [];

/** The stretches of an item's states from now on. `until`, epoch ms, is how far ahead they are told. */
export function stretchesOf(demand: Demand, until: number): readonly Interval[] {
  const { of, following } = demand.place;
  return intervalsOf(demand, following.agreements.get(of.name) ?? noAgreements, following.at, until);
}

/** The item that a reader sees, with the stretches that are told of it; `later` looks beyond them. */
export function itemOf(demand: Demand, intervals: readonly Interval[], later: Later): Item {
  const { place, anchor, window } = demand;
  const { of, following, scope } = place;
  const { clock } = following.program;
  const agreements = following.agreements.get(of.name) ?? noAgreements;
  const facts = factsOf(demand, agreements);
  let bits = of.categoryBits;
  for (const fact of facts) bits |= fact.categoryBit;
  const state = intervals[0]?.state ?? "open";
  const shown = shownAgreement(demand, agreements);
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
    metBy: doneBy(demand)?.entry.id ?? null,
    window: window === null ? null : { number: window.number, from: isoOf(window.from), to: isoOf(window.to) },
    intervals,
    role: of.element.role,
    named: of.element.named ?? null,
    unit: scope.unit,
    parts: demand.parts,
    tailored: shown === null ? null : tailoredOf(shown),
    facts: facts.map((fact) => fact.entry.id),
    categories: categoriesOf(bits),
    controllers: controllersOf(facts),
    source: demand.deadline.chosen?.source ?? of.element.source,
    changesAt: () => {
      const [first] = turnsAhead(demand, later).turns;
      return first === undefined ? null : isoOfInstant(first.from, clock);
    },
    reasons: () => reasonOf(demand, state, turnsAhead(demand, later)),
  };
}

const controllersOfOne = new Map<string, readonly string[]>();

/** One organisation in nearly every course: its list is kept. */
function controllersOf(facts: readonly Fact[]): readonly string[] {
  const first = facts[0]?.entry.controller;
  if (first === undefined) return [];
  if (facts.some(({ entry }) => entry.controller !== first))
    return [...new Set(facts.map((one) => one.entry.controller))];
  const known = controllersOfOne.get(first) ?? [first];
  if (controllersOfOne.size < 1_000) controllersOfOne.set(first, known);
  return known;
}
