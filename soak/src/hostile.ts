import { randomUUID } from "node:crypto";
import type { Chance } from "./chance.ts";

/** A word that is planted in what is sent; no refusal and no log may ever show it. */
export const planted = "HEMMELIG";

/** Values that forms never send. */
const values: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  2 ** 53,
  "",
  " ",
  planted,
  `${planted}\u0000`,
  `\ud800${planted}`,
  "𝕳\u202e",
  planted.repeat(2_000),
  "1890-01-01",
  "2190-12-31",
  "2026-02-30",
  "2026-13-01T25:61:61Z",
  "1890-01-01T00:00:00Z",
  "2190-01-01T00:00:00Z",
  "0000-00-00",
  "' or 1=1; drop table helhet.entry; --",
  "<script>alert(1)</script>",
  "../../../../etc/passwd",
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  { constructor: { prototype: { polluted: true } } },
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "not-a-uuid",
  Array.from({ length: 200 }, () => ({ kind: "note" })),
];

/** A copy of a JSON value with something in it made hostile. */
export function mutated(value: unknown, chance: Chance): unknown {
  if (chance.happens(0.2) || typeof value !== "object" || value === null) return chance.pick(values);
  if (Array.isArray(value)) return mutatedList(value, chance);
  const fields = Object.entries(value);
  const [name = "", own] = fields.length === 0 ? [] : chance.pick(fields);
  const rest = fields.filter(([one]) => one !== name);
  const drawn = chance.fraction();
  if (drawn < 0.15) return Object.fromEntries(rest);
  if (drawn < 0.3) return { ...value, [planted]: chance.pick(values) };
  return { ...Object.fromEntries(rest), [name]: mutated(own, chance) };
}

function mutatedList(list: readonly unknown[], chance: Chance): readonly unknown[] {
  const drawn = chance.fraction();
  if (drawn < 0.2) return [];
  if (drawn < 0.4) return [...list, ...list];
  if (drawn < 0.5) return list.toReversed();
  return list.map((one) => mutated(one, chance));
}

/** Bytes that are no JSON, or none that is wanted. */
export function notQuiteJson(body: unknown, chance: Chance): Buffer {
  const text = JSON.stringify(body);
  return chance.pick([
    () => Buffer.from(text.slice(0, chance.whole(0, text.length))),
    () => Buffer.from(text, "utf16le"),
    () => Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xe5, 0xff, 0xfe])]),
    () => Buffer.from(text.replace(/[a-z]{3}/, "ø"), "latin1"),
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    () => Buffer.from("[".repeat(chance.whole(33, 100_000))),
    () => Buffer.from(`{"a":${"1".repeat(50_000)}}`),
    () => Buffer.from(`{"__proto__":${text}}`),
    () => Buffer.from(`${text}${text}`),
    () => Buffer.from(`{"text":"${planted.repeat(80_000)}"}`),
    () => Buffer.from(Array.from({ length: 300 }, () => chance.whole(0, 255))),
    () => Buffer.alloc(0),
  ])();
}

/** A part of an address where an id is wanted. */
export function hostilePart(chance: Chance): string {
  return chance.pick([
    randomUUID(),
    "1",
    "%00",
    "%zz",
    "..%2f..%2fetc%2fpasswd",
    "a".repeat(3_000),
    "%f0%9f%92%a9",
    "%ff%fe",
    "null",
    `${planted}'--`,
  ]);
}
