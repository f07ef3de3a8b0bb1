import type { Layer } from "./layers/layer.ts";

/** A unit follows an edition of a guideline from a day, by a leader's decision. `unit` `*` means every unit. */
export interface Adoption {
  readonly unit: string;
  readonly guideline: string;
  readonly edition: string;
  readonly from: string;
  readonly to: string | null;
}

/** A unit's own value, for instance 14 days for the offer to next of kin. */
export interface UnitValue {
  readonly unit: string;
  readonly guideline: string;
  readonly name: string;
  readonly days: number;
  readonly from: string;
  /** The last day on which it is set; absent or null: until another is. */
  readonly to?: string | null;
}

/** What a unit value may be, in days: a guard against slips of the hand and no clinical limit, for no source gives one. */
export const unitValueDays = { least: 0, most: 3_650 } as const;

/** All that a standing depends on beside the course, the guidelines and the clock. */
export interface Setting {
  /** IANA zone in which days are counted. */
  readonly zone: string;
  /** Whose public holidays working days skip. */
  readonly country: "NO" | "DK" | "SE";
  readonly adoptions: readonly Adoption[];
  readonly unitValues: readonly UnitValue[];
  /** What is laid over the guidelines here; none where it is absent. */
  readonly layers?: readonly Layer[];
}
