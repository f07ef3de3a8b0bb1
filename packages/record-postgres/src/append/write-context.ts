import type { Keys } from "../keys/keys.ts";
import type { Pools } from "../pools.ts";
import type { Batches } from "./batches.ts";
import type { Decisions } from "./decided.ts";
import type { HotCourses } from "./hot-courses.ts";
import type { Told } from "./told.ts";
import type { Turns } from "./turns.ts";

/** All that writing needs; made once for an open record. */
export interface WriteContext {
  readonly pools: Pools;
  readonly keys: Keys;
  readonly decisions: Decisions;
  readonly hot: HotCourses;
  readonly turns: Turns;
  readonly batches: Batches;
  /** Epoch ms. */
  clock(): number;
  /** Tells listeners after the commit: outbox ids with keys and versions. */
  told(changes: readonly Told[]): void;
}
