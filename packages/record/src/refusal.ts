import type { Problem } from "@helhet/course";

/** Why a write or a read was refused. Closed; every surface maps all of them. */
export type Refusal =
  /** No such person, or no care relation: the two are never told apart. */
  | { readonly kind: "not-found" }
  | { readonly kind: "may-not"; readonly need: string }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | { readonly kind: "version-conflict"; readonly current: number }
  | { readonly kind: "version-required"; readonly entryKind: string }
  /** The key was used before for another content. */
  | { readonly kind: "key-reused" }
  /** The record takes no more just now, or the database is away. Nothing was written. */
  | { readonly kind: "busy"; readonly retryAfterSeconds: number };
