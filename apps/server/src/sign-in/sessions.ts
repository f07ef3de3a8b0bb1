import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Session, Sessions } from "@helhet/record";
import type { FastifyReply, FastifyRequest } from "fastify";

const minute = 60_000;
/** A session ends so long after sign-in, whatever happens: one long shift with a margin. */
const longest = 12 * 60 * minute;
/** And so long after its last request. */
const idle = 60 * minute;
/** A secret is exchanged for a new one after so much use. */
const renewedAfter = 15 * minute;

/** Opens, finds, renews and ends sign-in sessions; the cookie holds the only copy of the secret. */
export interface SignedIn {
  /** A new session under a new secret; the one the browser came with is closed, so that nobody can plant a session. */
  open(request: FastifyRequest, reply: FastifyReply, practitioner: string, subject: string): Promise<void>;
  find(request: FastifyRequest): Promise<Session | null>;
  /** Exchanges a secret that has been used for a while; the one before keeps answering until the next exchange. */
  renew(request: FastifyRequest, reply: FastifyReply, session: Session): Promise<void>;
  close(request: FastifyRequest, reply: FastifyReply): Promise<void>;
}

/** Sessions in the record, named by a cookie. `isHttps` makes the cookie Secure and binds it to this host alone. */
export function signedIn(sessions: Sessions, now: () => number, isHttps: boolean): SignedIn {
  const cookie = sessionCookie(isHttps);
  const openUnder = async (
    reply: FastifyReply,
    previous: string | null,
    session: Omit<Session, "hash" | "expiresAt">,
  ) => {
    const secret = randomBytes(32).toString("base64url");
    const expires = Math.min(Date.parse(session.createdAt) + longest, now() + idle);
    await sessions.open({ ...session, hash: hashOf(secret), expiresAt: new Date(expires).toISOString() });
    cookie.give(reply, previous === null ? secret : `${secret}.${previous}`);
  };
  const closeGiven = async (request: FastifyRequest): Promise<void> => {
    for (const secret of cookie.read(request)) await sessions.close(hashOf(secret));
  };
  return {
    async open(request, reply, practitioner, subject) {
      await closeGiven(request);
      const csrf = randomBytes(32).toString("base64url");
      await openUnder(reply, null, { practitioner, subject, csrf, createdAt: new Date(now()).toISOString() });
    },
    async find(request) {
      const [secret] = cookie.read(request);
      return secret === undefined ? null : sessions.find(hashOf(secret), new Date(now()).toISOString());
    },
    async renew(request, reply, { hash, expiresAt, ...session }) {
      const [secret = "", previous] = cookie.read(request);
      const isFresh = Date.parse(expiresAt) - now() > idle - renewedAfter;
      const isLast = Date.parse(session.createdAt) + longest <= Date.parse(expiresAt);
      if (isFresh || isLast) return;
      if (previous !== undefined) await sessions.close(hashOf(previous));
      await openUnder(reply, secret, session);
    },
    async close(request, reply) {
      await closeGiven(request);
      cookie.take(reply);
    },
  };
}

/** The secret in use, and the one before it while requests under way may still carry it. */
function sessionCookie(isHttps: boolean) {
  const name = isHttps ? "__Host-helhet" : "helhet";
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure: isHttps } as const;
  return {
    read: (request: FastifyRequest): readonly string[] =>
      /^[\w-]{43}(\.[\w-]{43})?$/.test(request.cookies[name] ?? "") ? (request.cookies[name] ?? "").split(".") : [],
    give: (reply: FastifyReply, value: string) => reply.setCookie(name, value, { ...options, maxAge: longest / 1_000 }),
    take: (reply: FastifyReply) => reply.clearCookie(name, options),
  };
}

/** True when the request carries the session's token; compared in constant time. */
export function carriesToken(given: string | string[] | undefined, session: Session): boolean {
  if (typeof given !== "string") return false;
  return timingSafeEqual(digestOf(given), digestOf(session.csrf));
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function hashOf(secret: string): string {
  return digestOf(secret).toString("hex");
}
