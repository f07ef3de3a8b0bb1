/** The wake-up queue's pulse: silence is noticed. Instants, ISO. */
export interface Heartbeat {
  readonly lastWakeAt: string | null;
  /** The oldest wake-up whose time has passed and that nobody has done. */
  readonly oldestOverdueWakeAt: string | null;
  readonly waiting: number;
}

/** How far a long job is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What verification found wrong with one course. Says where, never what the entry holds. */
export interface ChainFault {
  readonly person: string;
  readonly seq: number | null;
  readonly fault: "changed" | "missing" | "order" | "head" | "signature" | "salt";
}

/** One step of a verification: how far, and what was found since the last step. */
export interface VerifyStep extends Progress {
  readonly faults: readonly ChainFault[];
}

/** How projections are made anew. */
export interface RebuildOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** How many courses at a time; 4 where it is not said. */
  readonly workers?: number;
  /** Epoch ms from which the projection is made; now where it is not said. */
  readonly at?: number;
}
