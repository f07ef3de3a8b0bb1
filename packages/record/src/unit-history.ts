import type { DataOf, Kind } from "@helhet/course";

/** The kinds that tell how a unit has tailored, decided and ended. The index `entry_of_history` of migration 0020 is made for these. */
export const historyKinds = [
  "decision-given",
  "decision-requested",
  "deviation-reason",
  "enrolment-ended",
  "enrolment-started",
  "exemption",
  "interval-change",
  "substitution",
  "tailoring-ended",
  "tailoring-reviewed",
  "withdrawal",
] as const satisfies readonly Kind[];

/** Which stretch of which unit; days `YYYY-MM-DD` in the unit's zone, both inclusive. */
export interface UnitHistoryAsk {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/** A stay in the unit; `to` is its last day, null while it lasts. */
export interface HistoryStay {
  readonly from: string;
  readonly to: string | null;
  readonly end: Pick<DataOf<"enrolment-ended">, "planned" | "reason"> | null;
}

/** Something agreed for one person by somebody of the unit. `to` is the last day on which it holds, null while open. */
export interface HistoryTailoring {
  readonly form: "exemption" | "substitution" | "interval-change";
  /** `guideline/element`. */
  readonly element: string;
  readonly reason: DataOf<"exemption">["reason"];
  readonly from: string;
  readonly to: string | null;
  /** Something is put in its place. */
  readonly hasAlternative: boolean;
  /** The day on which it is to be looked at again; null where that is not open. */
  readonly reviewOn: string | null;
  /** Decided by whoever asks. Who else decides is never told. */
  readonly byYou: boolean;
}

/** A time limit of the unit's that has been kept or broken, as it stands now. Those that still run are not among them. */
export interface HistoryDeadline {
  /** `guideline/element`. */
  readonly element: string;
  readonly due: string;
  readonly isBroken: boolean;
  /** Somebody has said why it was broken. */
  readonly hasReason: boolean;
}

/** A session of the unit's and what became of it; `planned`: nobody has said. */
export interface HistorySession {
  readonly day: string;
  readonly item: string | null;
  readonly activity: string | null;
  readonly format: string;
  readonly fate: "attended" | "missed" | "cancelled" | "planned";
}

/** A decision that was asked for and given. */
export interface HistoryDecision {
  readonly element: string | null;
  readonly answer: DataOf<"decision-given">["answer"];
  readonly on: string;
  readonly byYou: boolean;
}

/** One of those enrolled in the unit in the period: what happened, without who, without words. In no order that tells anything. */
export interface HistoryOfOne {
  readonly stays: readonly HistoryStay[];
  readonly tailoring: readonly HistoryTailoring[];
  readonly deadlines: readonly HistoryDeadline[];
  readonly sessions: readonly HistorySession[];
  readonly decisions: readonly HistoryDecision[];
}

/** What a unit's figures are counted from: only for the use cases that count. */
export interface UnitHistory {
  readonly people: readonly HistoryOfOne[];
}

/** How many people of the organisation's other units were enrolled, and how many of them had each element tailored. */
export interface OthersTailoring {
  readonly enrolled: number;
  readonly elements: readonly { readonly element: string; readonly people: number }[];
}

/** A look at a unit's figures: one row, whoever they are counted from. */
export interface UnitLook {
  /** Instant, ISO. */
  readonly at: string;
  readonly practitioner: string;
}
