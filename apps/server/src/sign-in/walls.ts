import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { WallSession, Walls } from "@helhet/record";
import type { FastifyReply, FastifyRequest } from "fastify";

/** How long a wall hangs before somebody hangs it again, in ms: a week. */
const wallLasts = 7 * 24 * 3_600_000;

/** Hangs walls and finds them again by a cookie of their own, which opens nothing else; the cookie holds the only copy of the secret. */
export interface WallDoor {
  hang(reply: FastifyReply, unit: string, openedBy: string): Promise<void>;
  find(request: FastifyRequest): Promise<WallSession | null>;
  takeDown(wall: WallSession): Promise<void>;
}

/** Walls in the record, named by a cookie. `isHttps` makes the cookie Secure and binds it to this host alone. */
export function wallDoor(walls: Walls, now: () => number, isHttps: boolean): WallDoor {
  const name = isHttps ? "__Host-helhet-wall" : "helhet-wall";
  const options = { path: "/", httpOnly: true, sameSite: "strict", secure: isHttps } as const;
  return {
    async hang(reply, unit, openedBy) {
      const secret = randomBytes(32).toString("base64url");
      const openedAt = new Date(now()).toISOString();
      const expiresAt = new Date(now() + wallLasts).toISOString();
      const csrf = randomBytes(32).toString("base64url");
      await walls.open({ hash: hashOf(secret), id: randomUUID(), unit, openedBy, csrf, openedAt, expiresAt });
      reply.setCookie(name, secret, { ...options, maxAge: wallLasts / 1_000 });
    },
    async find(request) {
      const secret = request.cookies[name] ?? "";
      return /^[\w-]{43}$/.test(secret) ? walls.find(hashOf(secret), new Date(now()).toISOString()) : null;
    },
    takeDown: ({ hash }) => walls.close(hash),
  };
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
