import type { Rung } from "@helhet/people";
import type { Principal } from "./principal.ts";

/** What a unit can be alarmed of. Closed; a new kind is listed here and named in the web's roster catalogue. */
export const alarmKinds = ["nobody-on-duty", "leave-not-returned"] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** What raises an alarm: a unit, a kind and the key of what it is about. No health data; words are the reader's to find. */
export interface AlarmCause {
  readonly unit: string;
  readonly kind: AlarmKind;
  /** The key of what it is about: a leave's id, or the instant from which nobody was there. */
  readonly subject: string;
}

/** Whom an alarm was handed to, and when (instant). `practitioner` null: the rung had nobody. */
export interface AlarmStep {
  readonly rung: Rung;
  readonly practitioner: string | null;
  readonly at: string;
}

/** Something that a unit must know of now, until somebody has said that they do. */
export interface Alarm extends AlarmCause {
  readonly id: string;
  /** Whom it is about; null for nobody, and for a reader without a relation to them. */
  readonly person: string | null;
  /** Instants. */
  readonly raisedAt: string;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: string | null;
  /** When what raised it was over; null: it still holds. */
  readonly endedAt: string | null;
  readonly steps: readonly AlarmStep[];
}

/** Which alarms: those that hold, and those that ended at or after `since` (instant; null: none of these). */
export interface AlarmsAsk {
  /** Null: every unit's, for jobs alone. */
  readonly unit: string | null;
  readonly since: string | null;
}

/** The alarms of units. A practitioner sees those of the units they act in; whom one is about only with a relation. */
export interface Alarms {
  /** The newest first. */
  read(as: Principal, ask: AlarmsAsk): Promise<readonly Alarm[]>;
  /** Raises it under its id, once; false where it had been raised. */
  raise(as: Principal, alarm: AlarmCause & Pick<Alarm, "id" | "person" | "raisedAt">): Promise<boolean>;
  /** Somebody says that they know; false where it was said before, or there is no such alarm. */
  acknowledge(id: string, by: string, at: string): Promise<boolean>;
  /** Hands it to the next; `n` is how many steps there were. False where another was first, or it was acknowledged. */
  step(id: string, n: number, step: AlarmStep): Promise<boolean>;
  /** What raised it is over; false where it was already. */
  end(id: string, at: string): Promise<boolean>;
}
