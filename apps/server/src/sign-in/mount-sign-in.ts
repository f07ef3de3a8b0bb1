import { signInCallbackPath, type signInFailures, signInPath } from "@helhet/contract";
import type { Directory } from "@helhet/record";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { allowance } from "../http/allowance.ts";
import type { Origin } from "../http/origin.ts";
import { sendProblem } from "../http/problem.ts";
import type { Issuer, Pending } from "./issuer.ts";
import type { SignedIn } from "./sessions.ts";

type Failure = (typeof signInFailures)[number];

/** What signing in needs. */
export interface SignIn {
  /** Null: nobody can sign in here. Asked once the server listens. */
  readonly issuer: () => Issuer | null;
  readonly signedIn: SignedIn;
  readonly directory: Directory;
  readonly origin: Origin;
  readonly now: () => number;
}

const pendingFor = 600;

/** Mounts the way to the issuer and back. Attempts are rationed by address. */
export function mountSignIn(app: FastifyInstance, signIn: SignIn): void {
  const attempts = allowance(60, 60);
  const pending = pendingCookie(signIn.origin.isHttps);
  app.get(signInPath, async (request, reply) => {
    const wait = attempts.waitFor(request.ip, signIn.now());
    if (wait > 0) return sendProblem(reply, { kind: "too-many", retryAfterSeconds: wait });
    const query = request.query as Readonly<Record<string, unknown>>;
    if (!signIn.origin.isAt(request)) return reply.redirect(`${signIn.origin.address()}${request.url}`);
    const issuer = signIn.issuer();
    if (issuer === null) return fail(reply, "unavailable");
    try {
      const begun = await issuer.begin(safePath(query["returnTo"]), languageOf(query["lang"]));
      pending.set(reply, begun.pending);
      for (const name of issuer.leftovers) reply.clearCookie(name, { path: "/" });
      return reply.redirect(begun.url);
    } catch (error) {
      request.log.warn({ trace: request.id, error: nameOf(error) }, "the issuer cannot be reached");
      return fail(reply, "unavailable");
    }
  });
  app.get(signInCallbackPath, async (request, reply) => {
    const remembered = pending.take(request, reply);
    const issuer = signIn.issuer();
    if (remembered === null || issuer === null) return fail(reply, "expired");
    return finish(request, reply, signIn, issuer, remembered);
  });
}

async function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  signIn: SignIn,
  issuer: Issuer,
  remembered: Pending,
): Promise<FastifyReply> {
  const claims = await issuer
    .finish(new URL(request.url, signIn.origin.address()), remembered)
    .catch((error: unknown) => {
      request.log.warn({ trace: request.id, error: nameOf(error) }, "the issuer refused a sign-in");
      return null;
    });
  if (claims === null) return fail(reply, "refused");
  const practitioner = await signIn.directory.practitionerBySubject(claims.subject);
  if (practitioner === null) return fail(reply, "unknown-person");
  await signIn.signedIn.open(request, reply, practitioner.id, claims.subject);
  return reply.redirect(remembered.returnTo);
}

function fail(reply: FastifyReply, failure: Failure): FastifyReply {
  return reply.redirect(`/?sign-in=${failure}`);
}

function pendingCookie(isHttps: boolean) {
  const name = isHttps ? "__Host-helhet-sign-in" : "helhet-sign-in";
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure: isHttps } as const;
  return {
    set(reply: FastifyReply, pending: Pending): void {
      const value = Buffer.from(JSON.stringify(pending)).toString("base64url");
      reply.setCookie(name, value, { ...options, maxAge: pendingFor });
    },
    take(request: FastifyRequest, reply: FastifyReply): Pending | null {
      const value = request.cookies[name];
      reply.clearCookie(name, options);
      return value === undefined ? null : readPending(value);
    },
  };
}

function readPending(value: string): Pending | null {
  try {
    const read = JSON.parse(Buffer.from(value, "base64url").toString()) as Partial<Pending>;
    const { state, nonce, verifier } = read;
    if (typeof state !== "string" || typeof nonce !== "string" || typeof verifier !== "string") return null;
    return { state, nonce, verifier, returnTo: safePath(read.returnTo) };
  } catch {
    return null;
  }
}

/** A path of this site and nothing else: never another host, never a protocol. */
export function safePath(given: unknown): string {
  if (typeof given !== "string" || given.length > 500 || !/^\/(?![/\\])[\w\-./?=&%#]*$/.test(given)) return "/";
  return given.startsWith("/auth/") ? "/" : given;
}

function languageOf(given: unknown): string | null {
  return given === "nb" || given === "da" || given === "en" ? given : null;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? ((error as { code?: string }).code ?? error.name) : "unknown";
}
