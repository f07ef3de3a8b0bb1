import type { Answering } from "./roster/who-answers.ts";

/** Whom a line waits for, and why them. "nobody" is an answer, and is shown. */
export interface Responsible {
  readonly practitioner: string | null;
  readonly by: "named" | "role" | "roster" | "nobody";
}

/** What is known about who carries a line. */
export interface ResponsibleAsk {
  /** Named for this very act. */
  readonly named: string | null;
  /** Holds the line's role on the course. */
  readonly roleHolder: string | null;
  /** Answers for the unit now. */
  readonly answering: Answering;
}

/** The one rule: named for the act, else the role holder on the course, else the unit's roster, else nobody. */
export function responsible(ask: ResponsibleAsk): Responsible {
  if (ask.named !== null) return { practitioner: ask.named, by: "named" };
  if (ask.roleHolder !== null) return { practitioner: ask.roleHolder, by: "role" };
  if (ask.answering.type === "practitioner") return { practitioner: ask.answering.practitioner, by: "roster" };
  return { practitioner: null, by: "nobody" };
}
