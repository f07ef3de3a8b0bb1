import type { ProblemBody } from "@helhet/contract";

/** What the server answered instead; `offline` when it could not be reached at all. */
export type Refusal = Partial<Omit<ProblemBody, "kind">> & { readonly kind: ProblemBody["kind"] | "offline" };

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
