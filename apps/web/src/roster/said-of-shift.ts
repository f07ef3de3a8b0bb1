import type { AnswerOf } from "../server/addresses.ts";
import type { Time } from "../time/use-time.ts";

export type Plan = AnswerOf<"rosterPlan">;
export type Slot = Plan["slots"][number];
export type Piece = Slot["pieces"][number];

type Stretch = { readonly from: string; readonly to: string };

/** `07.00–15.00`. */
export function clocksOf(time: Time, { from, to }: Stretch): string {
  return `${time.clock(from)}–${time.clock(to)}`;
}

/** `Kveld man. 9. nov.`: a shift by its name where it has one, else by its times. */
export function saidOf(time: Time, name: string | null, stretch: Stretch): string {
  return `${name ?? clocksOf(time, stretch)} ${time.short(stretch.from)}`;
}

/** The unit's name of the shift that a duty is part of; null for none. */
export function nameOfDuty(plan: Plan, duty: string): string | null {
  return plan.slots.find(({ pieces }) => pieces.some((piece) => piece.duty === duty))?.name ?? null;
}

/** True where somebody is there: one on call answers, but is not there. */
export function isThere({ as }: Piece): boolean {
  return as === "answering" || as === "stand-in";
}
