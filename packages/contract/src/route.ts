import type { z } from "zod";

/** What the caller must be before the route does anything. */
export type Need =
  /** Nobody in particular: health, sign-in. */
  | "anyone"
  /** Signed in. */
  | "signed-in"
  /** Signed in with a clinical role somewhere; an administrator gets 403. */
  | "clinical"
  /** The same, and a care relation to `:person`; without one the answer is 404. */
  | "relation"
  /** Leader of `:unit`. */
  | "leader"
  /** Leader or administrator of `:unit`. */
  | "manages-members"
  /** Member of `:unit` in any role. */
  | "member"
  /** A device that a unit's wall hangs on. Its session opens these routes and no other, and no other session opens them. */
  | "wall";

/** One endpoint: everything that the server, the web and OpenAPI need to know of it. */
export interface Route {
  readonly method: "GET" | "POST";
  /** With `:name` parts; never holds health data or a national number. */
  readonly path: string;
  readonly need: Need;
  /** What it does, for OpenAPI. */
  readonly does: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** Needs the header Idempotency-Key. */
  readonly write?: boolean;
  /** Sent as a file of this type and name, and not as JSON. The name is the same for everybody. */
  readonly sends?: { readonly type: string; readonly file: string };
  /** The same for everybody until the guidelines here change: a browser keeps it and asks by ETag whether it has. */
  readonly kept?: boolean;
}

/** Declares a route and keeps its exact types. */
export function route<const R extends Route>(one: R): R {
  return one;
}
