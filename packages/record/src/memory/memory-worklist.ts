import { entriesInEffect, zoneClock } from "@helhet/course";
import { responsible, whoAnswers } from "@helhet/people";
import { cardsOf } from "../cards-of.ts";
import { type DemandRow, urgencyOf } from "../demand-rows.ts";
import { mayRead, relationsFor, type Viewer } from "../gate.ts";
import type { Practising } from "../principal.ts";
import { careLevelAt, covers } from "../relations-of.ts";
import type { Worklist, WorklistAsk, WorklistLine } from "../worklist.ts";
import { gateFacts, maySee, viewerNow } from "./memory-gate.ts";
import type { KeptCourse, MemoryState } from "./memory-state.ts";

const usualLimit = 2_000;

/** The lines of an instant through the gate, the tightest deadline first. */
export function memoryWorklist(state: MemoryState, as: Practising, ask: WorklistAsk): Omit<Worklist, "staleSince"> {
  const viewer = viewerNow(state, as.id);
  const at = Date.parse(ask.at);
  const limit = ask.limit ?? usualLimit;
  const lines = [...state.courses.values()].flatMap((kept) => linesOf(state, viewer, ask, kept, at));
  const inOrder = lines.toSorted((a, b) => compare(a.row, b.row) || (a.line.person < b.line.person ? -1 : 1));
  return { at: ask.at, lines: inOrder.slice(0, limit).map(({ line }) => line), more: lines.length > limit };
}

function compare(a: DemandRow, b: DemandRow): number {
  const [dueA, dueB] = [a.due ?? "~", b.due ?? "~"];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return urgencyOf(a.state) - urgencyOf(b.state) || (a.item < b.item ? -1 : Number(a.item > b.item));
}

function linesOf(state: MemoryState, viewer: Viewer, ask: WorklistAsk, kept: KeptCourse, at: number) {
  const facts = gateFacts(kept);
  const relations = relationsFor(viewer, facts);
  if (relations.length === 0) return [];
  const seen = [...kept.live, ...kept.past].filter((row) => covers(row, at) && maySee(viewer, facts, row));
  const byLine = Map.groupBy(seen, (row) => row.line);
  return [...byLine.values()].flatMap((rows) => {
    const [row] = rows.filter(({ listed }) => listed).toSorted(compare);
    if (row === undefined || !isAsked(state, viewer, ask, row, at)) return [];
    if (
      ask.scope === "team" &&
      !relations.some((one) => one.basis === "team" && one.practitioner === viewer.practitioner)
    )
      return [];
    const demands = rows.filter(({ listed, state }) => listed || state === "open" || state === "due-soon").length;
    return [{ row, line: lineOf(state, viewer, kept, row, demands, at) }];
  });
}

function isAsked(state: MemoryState, viewer: Viewer, ask: WorklistAsk, row: DemandRow, at: number): boolean {
  const isThere = ask.unit === null ? viewer.organisationOf.has(row.unit ?? "") : row.unit === ask.unit;
  if (!isThere || ask.scope !== "mine") return isThere;
  if (row.holder !== null) return row.holder === viewer.practitioner;
  const answering = whoAnswers([...state.duties.values()], row.unit ?? "", at);
  return answering.type === "practitioner" && answering.practitioner === viewer.practitioner;
}

function lineOf(
  state: MemoryState,
  viewer: Viewer,
  kept: KeptCourse,
  row: DemandRow,
  demands: number,
  at: number,
): WorklistLine {
  const facts = gateFacts(kept);
  const stay = relationsFor(viewer, facts).find((one) => one.basis === "enrolled" && one.unit === row.unit);
  const unit = state.units.get(row.unit ?? "");
  const clock = unit && zoneClock(unit.zone);
  const answering = whoAnswers([...state.duties.values()], row.unit ?? "", at);
  const { practitioner, by } = responsible({ named: null, roleHolder: row.holder, answering });
  const name = practitioner === null ? null : (state.practitioners.get(practitioner)?.name ?? null);
  return {
    person: kept.course.person,
    personName: nameFor(viewer, kept),
    test: kept.test,
    key: row.line,
    act: row.act,
    item: row.item,
    element: row.element,
    guideline: row.guideline,
    edition: row.edition,
    state: row.state,
    dueAt: row.due,
    anchorDay: row.anchorDay,
    role: row.role,
    unit: row.unit,
    careLevel: stay === undefined ? null : careLevelAt(stay, at),
    enrolmentDay: stay && clock ? clock.dayAt(at) - clock.dayAt(stay.from) + 1 : null,
    responsible: { practitioner, by, name },
    tailored: row.tailored,
    demands,
    version: kept.course.entries.length,
  };
}

/** The name on the first card that the viewer may read. */
function nameFor(viewer: Viewer, kept: KeptCourse): string {
  const card = cardsOf(entriesInEffect(kept.course.entries)).find(({ controller }) =>
    mayRead(viewer, gateFacts(kept), { controller, category: "administrative" }),
  );
  return [card?.spokenName ?? card?.given, card?.family].filter((part) => part != null).join(" ");
}
