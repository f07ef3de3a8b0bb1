/** Who asks. What they may read and write follows from their memberships and care relations, never from this value. */
export type Principal = Practising | SystemJob;

/** Somebody who works in a unit, and why they look. */
export interface Practising {
  readonly type: "practitioner";
  readonly id: string;
  readonly purpose: Purpose;
}

/** A job of the product's own, each with the least it needs. */
export interface SystemJob {
  readonly type: "system";
  readonly job: "projector" | "importer" | "seed" | "verifier" | "streamer" | "timetable";
}

/** Why somebody looks: shown to the person in the access log. */
export type Purpose = "treatment" | "administration" | "follow-up" | "cover";
