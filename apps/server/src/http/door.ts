import { csrfHeader, type Need, type Route } from "@helhet/contract";
import type { Session, WallSession } from "@helhet/record";
import {
  type Caller,
  callerOf,
  type House,
  isClinicalSomewhere,
  isMember,
  wallReader,
  workingAs,
} from "@helhet/service";
import type { FastifyReply, FastifyRequest } from "fastify";
import { carriesToken, type SignedIn } from "../sign-in/sessions.ts";
import type { WallDoor } from "../sign-in/walls.ts";
import type { Problem } from "./problem.ts";

/** Somebody let in, or why not. */
export type Let =
  | { readonly caller: Caller; readonly session: Session; readonly wall: WallSession | null }
  | { readonly problem: Problem };

type Rule = (caller: Caller, params: Readonly<Record<string, string>>) => boolean;
const rules = {
  anyone: () => true,
  "signed-in": () => true,
  clinical: isClinicalSomewhere,
  // The care relation itself is the record's to judge, for every read and write: without one it answers "not found".
  relation: isClinicalSomewhere,
  member: (caller, params) => isMember(caller, params["unit"] ?? ""),
  leader: (caller, params) => workingAs(caller, params["unit"] ?? "", "adopt-guideline") !== undefined,
  "manages-members": (caller, params) => workingAs(caller, params["unit"] ?? "", "manage-members") !== undefined,
  // Walls come in by a door of their own.
  wall: () => false,
} as const satisfies { readonly [N in Need]: Rule };

const needs = {
  anyone: "nothing",
  "signed-in": "to be signed in",
  clinical: "a clinical role",
  relation: "a clinical role",
  member: "a membership of the unit",
  leader: "the leader of the unit",
  "manages-members": "the leader or an administrator of the unit",
  wall: "a wall",
} as const satisfies { readonly [N in Need]: string };

/** The one door of the API: signed in (401), from our own pages (403), in a role that may (403). */
export async function atTheDoor(
  house: House,
  signedIn: SignedIn,
  origin: (request: FastifyRequest) => string,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Let> {
  const session = await signedIn.find(request);
  const caller = session === null ? null : await callerOf(house, session.practitioner);
  if (session === null || caller === null) return { problem: { kind: "not-signed-in" } };
  if (route.method === "POST" && !isOurOwn(request, session, origin(request))) return { problem: { kind: "csrf" } };
  const may: Rule = rules[route.need];
  const isAllowed = may(caller, request.params as Readonly<Record<string, string>>);
  if (isAllowed) await signedIn.renew(request, reply, session);
  return isAllowed
    ? { caller, session, wall: null }
    : { problem: { kind: "may-not", detail: `Needs: ${needs[route.need]}.` } };
}

/**
 * The door of the wall's routes: a wall that hangs and whose reader still works there (else it is over, 401), from our own pages (403).
 * Who has signed in themselves has no business here, and a wall has none at the other door.
 */
export async function atTheWall(
  house: House,
  walls: WallDoor,
  origin: (request: FastifyRequest) => string,
  route: Route,
  request: FastifyRequest,
): Promise<Let> {
  const wall = await walls.find(request);
  if (wall === null) return { problem: { kind: "not-signed-in" } };
  const caller = await wallReader(house, wall);
  if (caller === null) {
    await walls.takeDown(wall);
    return { problem: { kind: "not-signed-in" } };
  }
  const { hash, csrf, openedBy: practitioner, openedAt: createdAt, expiresAt } = wall;
  const session: Session = { hash, practitioner, subject: "wall", csrf, createdAt, expiresAt };
  if (route.method === "POST" && !isOurOwn(request, session, origin(request))) return { problem: { kind: "csrf" } };
  return { caller, session, wall };
}

/** A write carries the token that only our own pages can read, and no other page’s origin. */
function isOurOwn(request: FastifyRequest, session: Session, origin: string): boolean {
  const from = request.headers.origin;
  const site = request.headers["sec-fetch-site"];
  if (from !== undefined && from !== origin) return false;
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return carriesToken(request.headers[csrfHeader], session);
}
