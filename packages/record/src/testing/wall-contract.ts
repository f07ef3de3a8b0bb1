import { expect, test } from "vitest";
import type { Record } from "../record.ts";
import { idOf } from "./world.ts";

/** What every record promises of walls and the codes of staff. */
export function wallContract(record: () => Record): void {
  const ward = idOf("ward");
  const kari = idOf("kari");
  const ola = idOf("ola");
  const wall = {
    hash: "ab".repeat(32),
    id: idOf("wall"),
    unit: ward,
    openedBy: kari,
    csrf: "token",
    openedAt: "2026-03-02T06:00:00.000Z",
    expiresAt: "2026-03-09T06:00:00.000Z",
  };
  const at = (seconds: number): string => new Date(Date.parse("2026-03-02T10:00:00Z") + seconds * 1_000).toISOString();
  const { hash } = wall;

  test("a wall is found until it is over, and is taken down by the id that the unit knows", async () => {
    const { walls } = record();
    await walls.open(wall);
    expect(await walls.find(hash, "2026-03-09T05:59:59Z")).toEqual(wall);
    expect(await walls.find(hash, wall.expiresAt)).toBeNull();
    const { hash: _hash, csrf: _csrf, ...shown } = wall;
    expect(await walls.openIn(ward, at(0))).toEqual([shown]);
    expect(await walls.openIn(idOf("clinic"), at(0))).toEqual([]);
    expect(await walls.closeById(idOf("clinic"), wall.id)).toBe(false);
    expect(await walls.closeById(ward, wall.id)).toBe(true);
    expect(await walls.find(hash, at(0))).toBeNull();
    await walls.open(wall);
    expect(await walls.sweep(wall.expiresAt)).toBe(1);
    expect(await walls.openIn(ward, at(0))).toEqual([]);
  });

  test("five wrong codes in an hour lock a wall for a minute, also when they come at once; each one after that for twice as long", async () => {
    const { walls } = record();
    await walls.open(wall);
    const burst = await Promise.all(Array.from({ length: 12 }, () => walls.attempt(hash, at(0))));
    expect(burst.filter((one) => one === null)).toHaveLength(5);
    expect(new Set(burst)).toEqual(new Set([null, at(60)]));
    expect(await walls.attempt(hash, at(59))).toBe(at(60));
    expect(await walls.attempt(hash, at(60))).toBeNull();
    expect(await walls.attempt(hash, at(61))).toBe(at(60 + 120));
    expect(await walls.attempt(hash, at(180))).toBeNull();
    expect(await walls.attempt(hash, at(181))).toBe(at(180 + 240));
    for (const [from, to] of [
      [420, 420 + 480],
      [900, 900 + 900],
      [1_800, 1_800 + 900],
    ] as const) {
      expect(await walls.attempt(hash, at(from))).toBeNull();
      expect(await walls.attempt(hash, at(to - 1))).toBe(at(to));
    }
    expect(await walls.attempt(hash, at(3_600))).toBeNull();
    for (let n = 0; n < 4; n++) expect(await walls.attempt(hash, at(3_601))).toBeNull();
    expect(await walls.attempt(hash, at(3_602))).toBe(at(3_661));
    expect(await walls.attempt("cd".repeat(32), at(0))).not.toBeNull();
    await walls.close(hash);
  });

  test("a right code is not counted and opens the wall, but it does not wipe out the wrong ones before it", async () => {
    const { walls } = record();
    await walls.open(wall);
    const hand = { id: idOf("hand"), practitioner: kari, until: at(90) };
    for (let n = 0; n < 40; n++) {
      expect(await walls.attempt(hash, at(n))).toBeNull();
      await walls.settle(hash, hand);
    }
    for (let n = 0; n < 4; n++) {
      expect(await walls.attempt(hash, at(50 + n))).toBeNull();
      expect(await walls.attempt(hash, at(50 + n))).toBeNull();
      await walls.settle(hash, hand);
    }
    expect(await walls.attempt(hash, at(60))).toBeNull();
    expect(await walls.attempt(hash, at(61))).toBe(at(120));
    await walls.close(hash);
  });

  test("a hand holds until its instant, can be kept, and goes when another comes", async () => {
    const { walls } = record();
    await walls.open(wall);
    const [first, second] = [idOf("first hand"), idOf("second hand")];
    await walls.settle(hash, { id: first, practitioner: kari, until: at(30) });
    expect(await walls.handOf(hash, first, at(29))).toMatchObject({ practitioner: kari });
    expect(await walls.handOf(hash, first, at(30))).toBeNull();
    await walls.keepHand(hash, first, at(50));
    expect(await walls.handOf(hash, first, at(49))).toMatchObject({ practitioner: kari });
    await walls.settle(hash, { id: second, practitioner: ola, until: at(60) });
    await walls.keepHand(hash, first, at(99));
    expect(await walls.handOf(hash, first, at(40))).toBeNull();
    expect(await walls.handOf(hash, second, at(59))).toMatchObject({ practitioner: ola, until: at(60) });
    await walls.dropHand(hash);
    expect(await walls.handOf(hash, second, at(40))).toBeNull();
    await walls.close(hash);
  });

  test("a code is one person's in a unit, whatever its type; it is replaced and removed, and never read back", async () => {
    const { walls } = record();
    const set = (practitioner: string, type: "pin" | "badge", code: string, unit = ward) =>
      walls.setCode({ unit, practitioner, type, code, setAt: at(0) });
    expect(await set(kari, "pin", "2468")).toBe(true);
    expect(await set(ola, "pin", "2468")).toBe(false);
    expect(await set(ola, "badge", "2468")).toBe(false);
    expect(await set(ola, "pin", "2468", idOf("clinic"))).toBe(true);
    expect(await set(kari, "pin", "2468")).toBe(true);
    expect(await set(ola, "badge", "BADGE-7")).toBe(true);
    expect(await walls.whose(ward, "2468")).toBe(kari);
    expect(await set(kari, "pin", "13579")).toBe(true);
    expect([await walls.whose(ward, "2468"), await walls.whose(ward, "13579")]).toEqual([null, kari]);
    const codes = await walls.codesIn(ward);
    expect(codes.map(({ practitioner, type }) => [practitioner, type])).toEqual(
      expect.arrayContaining([
        [kari, "pin"],
        [ola, "badge"],
      ]),
    );
    expect(JSON.stringify(codes)).not.toMatch(/13579|BADGE/);
    await walls.removeCode(ward, kari, "pin");
    expect(await walls.whose(ward, "13579")).toBeNull();
    expect(await walls.codesIn(ward)).toHaveLength(1);
  });
}
