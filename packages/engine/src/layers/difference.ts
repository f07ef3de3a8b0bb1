import type { Condition, Limit, Publication, Text } from "../guideline.ts";
import type { LayerLevel } from "./layer.ts";

/** One case of a limit: when it holds, what the layer below says, and what this one says instead. */
export interface LimitDifference {
  /** Its place among the cases of the element, from 0. */
  readonly at: number;
  readonly when: Condition;
  /** Null: without a date below. */
  readonly below: Limit | null;
  readonly here: Limit;
}

/** One thing in which a layer differs from what lies below it, and who says so and why. */
export interface LayerDifference {
  readonly level: LayerLevel;
  readonly layer: string;
  readonly author: string;
  readonly reason: Text;
  readonly source: Publication;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly change: "added" | "tightened" | "relaxed" | "silenced";
  readonly element: string;
  readonly title: Text;
  /** Of a limit that is tightened or relaxed: every case that it changes. */
  readonly limits: readonly LimitDifference[];
}
