import { z } from "zod";
import { route } from "./route.ts";

/** Where the browser is sent to sign in; `?returnTo=` a path of the web app, by default `/`. Answers with a redirect. */
export const signInPath = "/auth/sign-in";
/** Where the issuer sends the browser back to. On failure it lands on `/?sign-in=CODE`, one of `signInFailures`. */
export const signInCallbackPath = "/auth/callback";
/** Why a sign-in did not lead in: the issuer refused, it took too long, or the person works nowhere here. */
export const signInFailures = ["refused", "expired", "unknown-person", "unavailable"] as const;
/** Every POST carries the token of `/api/me` in this header. */
export const csrfHeader = "x-csrf-token";
/** A route with `write` wants a key of 8–200 letters, digits, `-` and `_`, the same again when the same write is retried. */
export const idempotencyHeader = "idempotency-key";
export const idempotencyKey = z.string().regex(/^[\w-]{8,200}$/);

/** Ends the session here; `continueAt` is where the issuer ends its own, or null. */
export const signOut = route({
  method: "POST",
  path: "/auth/sign-out",
  need: "signed-in",
  does: "Ends the session. Send the browser to `continueAt` if it is given, else to `/`.",
  answer: z.object({ continueAt: z.string().nullable() }),
});
