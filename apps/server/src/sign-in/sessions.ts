import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Session, Sessions } from "@helhet/record";
import type { FastifyReply, FastifyRequest } from "fastify";

const hour = 3_600_000;
/** A session ends so long after sign-in, whatever happens: one shift with a margin. */
const longest = 12 * hour;

/** Opens, finds and ends sign-in sessions; the cookie holds the only copy of the secret. */
export interface SignedIn {
  /** A new session under a new secret; the one the browser came with is closed, so that nobody can plant a session. */
  open(request: FastifyRequest, reply: FastifyReply, practitioner: string, subject: string): Promise<void>;
  find(request: FastifyRequest): Promise<Session | null>;
  close(request: FastifyRequest, reply: FastifyReply): Promise<void>;
}

/** Sessions in the record, named by a cookie. `isHttps` makes the cookie Secure and binds it to this host alone. */
export function signedIn(sessions: Sessions, now: () => number, isHttps: boolean): SignedIn {
  const name = isHttps ? "__Host-helhet" : "helhet";
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure: isHttps } as const;
  const closeGiven = async (request: FastifyRequest): Promise<void> => {
    const secret = request.cookies[name];
    if (secret !== undefined) await sessions.close(hashOf(secret));
  };
  return {
    async open(request, reply, practitioner, subject) {
      await closeGiven(request);
      const secret = randomBytes(32).toString("base64url");
      const at = now();
      await sessions.open({
        hash: hashOf(secret),
        practitioner,
        subject,
        csrf: randomBytes(32).toString("base64url"),
        createdAt: new Date(at).toISOString(),
        expiresAt: new Date(at + longest).toISOString(),
      });
      reply.setCookie(name, secret, { ...options, maxAge: longest / 1_000 });
    },
    async find(request) {
      const secret = request.cookies[name];
      if (secret === undefined || secret.length > 100) return null;
      return sessions.find(hashOf(secret), new Date(now()).toISOString());
    },
    async close(request, reply) {
      await closeGiven(request);
      reply.clearCookie(name, options);
    },
  };
}

/** True when the request carries the session's token; compared in constant time. */
export function carriesToken(given: string | string[] | undefined, session: Session): boolean {
  if (typeof given !== "string") return false;
  const [one, other] = [given, session.csrf].map((text) => createHash("sha256").update(text).digest()) as [
    Buffer,
    Buffer,
  ];
  return timingSafeEqual(one, other);
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
