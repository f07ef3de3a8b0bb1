import type { Leave } from "./leave.ts";

/** A leave in a row: its time, what it is for, what was decided of it and what is agreed for the time away. Instants, ISO. */
export interface LeaveTold extends Pick<Leave, "leave" | "state" | "from" | "to" | "minutesLate"> {
  readonly words: string | null;
  readonly place: string | null;
  /** Why it was decided as it was; null while nobody has. */
  readonly decision: {
    readonly words: string;
    readonly agreements: string | null;
    /** The practitioner who decided. */
    readonly by: string;
  } | null;
  /** When the person went out and came back, as far as it was said. */
  readonly outAt: string | null;
  readonly backAt: string | null;
  /** The end was talked through afterwards. */
  readonly isEvaluated: boolean;
}

function instantOf(entry: Leave["started"] | Leave["ended"]): string | null {
  return entry !== null && "instant" in entry.effective ? entry.effective.instant : null;
}

/** What a leave's entries say, in one row. */
export function leaveTold(of: Leave): LeaveTold {
  const { leave, state, from, to, minutesLate, request, decision, started, ended, evaluation } = of;
  return {
    leave,
    state,
    from,
    to,
    minutesLate,
    words: request?.data.words ?? null,
    place: request?.data.place ?? null,
    decision: decision && {
      words: decision.data.words,
      agreements: decision.data.agreements ?? null,
      by: decision.data.decidedBy,
    },
    outAt: instantOf(started),
    backAt: ended?.data.outcome === "returned" ? instantOf(ended) : null,
    isEvaluated: evaluation !== null,
  };
}
