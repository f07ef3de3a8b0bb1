import type { Day } from "@helhet/course";
import type { Intervention, SessionFate } from "./sessions.ts";

/** Where a definition was read. */
export interface DefinitionSource {
  readonly publisher: string;
  readonly title: string;
  readonly section: string;
}

/** What a unit has chosen "continuously" to mean. Nothing in it comes from the source. */
export interface Continuity {
  /** The least share of the planned sessions that must be attended, 0–1. */
  readonly leastShare?: number;
  /** The most sessions in a row that may be missed. */
  readonly mostMissedInARow?: number;
}

/** Completing an intervention, as data. `continuously` is null until the unit has chosen: then nothing is decided. */
export interface CompletionDefinition {
  readonly id: string;
  readonly edition: string;
  readonly source: DefinitionSource;
  readonly continuously: Continuity | null;
}

/** The Danish guideline's definition, before any unit has said what "continuously" means. */
export const completionDk2016: CompletionDefinition = {
  id: "completion-dk-nr",
  edition: "2016",
  source: {
    publisher: "Socialstyrelsen",
    title: "Nationale retningslinjer for den sociale stofmisbrugsbehandling",
    section: "2.8",
  },
  continuously: null,
};

/**
 * How it stands. `under-way` and `broken-off` while the period runs (the latter: no attendance to come can mend it),
 * `completed` and `not-completed` after it, `undecided` where something is missing.
 */
export interface Completion {
  readonly state: "under-way" | "broken-off" | "completed" | "not-completed" | "undecided";
  readonly missing: "unit-choice" | "planned-sessions" | "records" | null;
  /** Sessions that were to be, cancelled ones not among them. */
  readonly planned: number;
  readonly attended: number;
  readonly missed: number;
  readonly notRecorded: number;
  /** Stands beside every figure. */
  readonly definition: CompletionDefinition;
}

/**
 * Completion of an intervention when a day begins. Only sessions before that day count; one that nobody has said anything of is
 * neither attended nor missed, and leaves the matter undecided where it could decide it.
 */
export function completionOf(
  definition: CompletionDefinition,
  intervention: Intervention,
  sessions: readonly SessionFate[],
  today: Day,
): Completion {
  const planned = sessions.filter(({ fate }) => fate !== "cancelled");
  const past = planned.filter(({ day }) => day < today);
  const count = (fate: SessionFate["fate"]): number => past.filter((one) => one.fate === fate).length;
  return {
    ...judged(definition.continuously, planned, past, today > intervention.to),
    planned: past.length,
    attended: count("attended"),
    missed: count("missed"),
    notRecorded: count("not-recorded"),
    definition,
  };
}

type Judgement = Pick<Completion, "state" | "missing">;

function judged(
  choice: Continuity | null,
  planned: readonly SessionFate[],
  past: readonly SessionFate[],
  isOver: boolean,
): Judgement {
  if (choice === null || Object.keys(choice).length === 0) return { state: "undecided", missing: "unit-choice" };
  if (!isOver) {
    const canHold = isContinuous(choice, planned, (one) => !past.includes(one) || one.fate !== "missed");
    return { state: canHold ? "under-way" : "broken-off", missing: null };
  }
  if (planned.length === 0) return { state: "undecided", missing: "planned-sessions" };
  const atBest = isContinuous(choice, planned, ({ fate }) => fate !== "missed");
  const atWorst = isContinuous(choice, planned, ({ fate }) => fate === "attended");
  if (atBest !== atWorst) return { state: "undecided", missing: "records" };
  return { state: atBest ? "completed" : "not-completed", missing: null };
}

function isContinuous(
  { leastShare, mostMissedInARow }: Continuity,
  sessions: readonly SessionFate[],
  isAttended: (session: SessionFate) => boolean,
): boolean {
  const attended = sessions.filter(isAttended).length;
  const isEnough = leastShare === undefined || sessions.length === 0 || attended / sessions.length >= leastShare;
  const marks = sessions.map((one) => (isAttended(one) ? "a" : "m")).join("");
  const longest = Math.max(...marks.split("a").map((stretch) => stretch.length));
  return isEnough && (mostMissedInARow === undefined || longest <= mostMissedInARow);
}
