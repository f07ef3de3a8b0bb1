import type { ProblemBody } from "@helhet/contract";

/** What the server answered instead; `offline` when it could not be reached at all. */
export type Refusal = Partial<Omit<ProblemBody, "kind">> & {
  readonly kind: ProblemBody["kind"] | "offline";
  /** A write whose answer was lost: it may have been done, and sent again it is done once. */
  readonly isUnsure?: boolean;
};

/** Thrown by `ask` when there is no answer. Its message names the kind alone. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.name = "Refused";
    this.refusal = refusal;
  }
}

/** Reads whatever was thrown as a refusal; a mistake of our own is an internal one. */
export function refusalOf(thrown: unknown): Refusal {
  return thrown instanceof Refused ? thrown.refusal : { kind: "internal" };
}

/** True where a write may have been done although no answer says so: the answer was lost, or the server was cut off. */
export function mayBeDone(thrown: unknown): boolean {
  const { kind } = refusalOf(thrown);
  return kind === "offline" || kind === "internal" || kind === "busy";
}
