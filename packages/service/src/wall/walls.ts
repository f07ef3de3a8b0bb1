import { ok, type Result, refuse, uuidV8 } from "@helhet/course";
import { leastPinDigits, type WallCodeType } from "@helhet/people";
import { type Caller, callerOf, isMember, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";
import { howManyMark } from "./codes.ts";
import { type Done, isLeaderOf, mayOpenWall, wallOpeners } from "./openers.ts";

/** What a member sees of the unit's walls; `managed` for its leaders alone. Instants, ISO. */
export interface WallOfUnit {
  readonly mayOpen: boolean;
  /** How many digits a PIN has at least: the more may have one, the more. */
  readonly pinDigits: number;
  readonly mine: readonly { readonly type: WallCodeType; readonly setAt: string }[];
  readonly managed: {
    readonly walls: readonly {
      readonly wall: string;
      readonly openedByName: string;
      readonly openedAt: string;
      readonly expiresAt: string;
    }[];
    readonly openers: readonly string[];
    readonly codes: readonly {
      readonly practitioner: string;
      readonly name: string;
      readonly type: WallCodeType;
      readonly setAt: string;
    }[];
  } | null;
}

/** The walls of a unit, who may hang one, and who has a code. Never a code. */
export async function wallOfUnit(
  house: House,
  caller: Caller,
  { unit }: { readonly unit: string },
): Promise<Result<WallOfUnit, Refusal>> {
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const { walls, directory } = house.record;
  const codes = await walls.codesIn(unit);
  const mine = codes
    .filter(({ practitioner }) => practitioner === caller.practitioner.id)
    .map(({ type, setAt }) => ({ type, setAt }));
  const mayOpen = await mayOpenWall(house, caller, unit);
  const pinDigits = leastPinDigits(await howManyMark(house, unit));
  if (!isLeaderOf(caller, unit)) return ok({ mayOpen, pinDigits, mine, managed: null });
  const hanging = await walls.openIn(unit, new Date(house.now()).toISOString());
  const openers = await wallOpeners(house, unit);
  const whom = [...hanging.map(({ openedBy }) => openedBy), ...codes.map(({ practitioner }) => practitioner)];
  const names = await directory.names([...new Set(whom)]);
  const nameOf = (id: string): string => names.get(id) ?? "";
  return ok({
    mayOpen,
    pinDigits,
    mine,
    managed: {
      walls: hanging.map(({ id, openedBy, openedAt, expiresAt }) => {
        return { wall: id, openedByName: nameOf(openedBy), openedAt, expiresAt };
      }),
      openers,
      codes: codes.map((one) => ({ ...one, name: nameOf(one.practitioner) })),
    },
  });
}

/** Whether the caller may hang the unit's wall; the session itself is the server's to open. */
export async function openWall(
  house: House,
  caller: Caller,
  { unit }: { readonly unit: string },
): Promise<Result<null, Refusal>> {
  return (await mayOpenWall(house, caller, unit)) ? ok(null) : mayNot("the leader, or somebody the leader has named");
}

/** Whose relations a wall reads through; null once they no longer work there in a clinical role: the wall is over. */
export async function wallReader(
  house: House,
  { openedBy, unit }: { readonly openedBy: string; readonly unit: string },
): Promise<Caller | null> {
  const caller = await callerOf(house, openedBy);
  return caller !== null && workingAs(caller, unit, "read-course") !== undefined ? caller : null;
}

/** Takes a wall down, wherever it hangs. */
export async function takeDownWall(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly wall: string },
): Promise<Result<Done, Refusal>> {
  if (!isLeaderOf(caller, ask.unit)) return mayNot("leader of the unit");
  return (await house.record.walls.closeById(ask.unit, ask.wall)) ? ok({}) : refuse({ kind: "not-found" });
}

/** Names who may hang the wall beside the leaders. */
export async function nameWallOpeners(
  house: House,
  caller: Caller,
  key: string,
  { unit, practitioners }: { readonly unit: string; readonly practitioners: readonly string[] },
): Promise<Result<Done, Refusal>> {
  if (!isLeaderOf(caller, unit)) return mayNot("leader of the unit");
  const members = await house.record.directory.members(unit);
  if (practitioners.some((one) => !members.some(({ practitioner }) => practitioner === one)))
    return invalid("practitioners", "Only members of the unit can hang its wall.", "Choose among the members.");
  const id = uuidV8("wall-openers", `${caller.practitioner.id} ${key}`);
  const drafts = [{ id, kind: "wall-openers-named", data: { practitioners } }];
  const written = await house.record.unitBooks.append(principalOf(caller), { unit, drafts, expected: null });
  return written.ok ? ok({}) : written;
}
