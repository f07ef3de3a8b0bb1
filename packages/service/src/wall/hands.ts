import { ok, type Result, refuse } from "@helhet/course";
import { readWallCode } from "@helhet/people";
import type { WallSession } from "@helhet/record";
import { type Caller, callerOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, type Refusal } from "../refusal.ts";
import type { Done } from "./openers.ts";

/** How long somebody's marks at a wall are theirs after the last one, in ms. */
export const handLasts = 30_000;

/** Somebody who has said at a wall who they are; until when (instant, ISO) without a further mark. */
export interface Hand {
  readonly hand: string;
  readonly name: string;
  readonly until: string;
}

const wrong = invalid("code", "The code is nobody's here.", "Try again, or set a code under your name in the menu.");

/** Who a code belongs to. Attempts are counted before the code is looked at; nothing tells a stranger's code from a former colleague's. */
export async function sayWho(
  house: House,
  wall: WallSession,
  { code: typed }: { readonly code: string },
): Promise<Result<Hand, Refusal>> {
  const { walls } = house.record;
  const now = house.now();
  const lockedUntil = await walls.attempt(wall.hash, new Date(now).toISOString());
  if (lockedUntil !== null) return locked(lockedUntil, now);
  const code = readWallCode(typed);
  const practitioner = code === null ? null : await walls.whose(wall.unit, code);
  const caller = practitioner === null ? null : await callerOf(house, practitioner);
  if (caller === null || workingAs(caller, wall.unit, "write-entry") === undefined) return wrong;
  const hand = crypto.randomUUID();
  const until = new Date(now + handLasts).toISOString();
  await walls.settle(wall.hash, { id: hand, practitioner: caller.practitioner.id, until });
  return ok({ hand, name: caller.practitioner.name, until });
}

function locked(until: string, now: number): { readonly ok: false; readonly refusal: Refusal } {
  return refuse({ kind: "too-many", retryAfterSeconds: Math.max(1, Math.ceil((Date.parse(until) - now) / 1_000)) });
}

/** The one whose hand it is, as they may write in the wall's unit now; refused once the half minute is over. */
export async function handAt(house: House, wall: WallSession, hand: string): Promise<Result<Caller, Refusal>> {
  const held = await house.record.walls.handOf(wall.hash, hand, new Date(house.now()).toISOString());
  const caller = held === null ? null : await callerOf(house, held.practitioner);
  if (caller === null || workingAs(caller, wall.unit, "write-entry") === undefined) return refuse(handIsOver);
  return ok(caller);
}

const handIsOver: Refusal = { kind: "may-not", need: "somebody who has said who they are, within half a minute" };

/** Renews the half minute; answers with its new end. */
export async function keepHand(house: House, wall: WallSession, hand: string): Promise<string> {
  const until = new Date(house.now() + handLasts).toISOString();
  await house.record.walls.keepHand(wall.hash, hand, until);
  return until;
}

/** Whoever stood at the wall leaves it. */
export async function leaveWall(house: House, wall: WallSession): Promise<Result<Done, Refusal>> {
  await house.record.walls.dropHand(wall.hash);
  return ok({});
}
