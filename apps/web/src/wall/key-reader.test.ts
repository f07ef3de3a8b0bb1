import { expect, test } from "vitest";
import { endedBy, nothingTyped, type Typed, typeKey } from "./key-reader.ts";

const typed = (text: string, gap: number): Typed =>
  [...text].reduce((before, key, at) => typeKey(before, key, 1_000 + at * gap), nothingTyped);

test("a reader's fast letters and Enter are a badge, asked for or not", () => {
  const read = typed("0004711223", 8);
  expect(endedBy(read, read.at + 8, false)).toBe("0004711223");
  expect(endedBy(read, read.at + 8, true)).toBe("0004711223");
});

test("what a hand types is a code only where one was asked for", () => {
  const slow = typed("2580", 300);
  expect([endedBy(slow, slow.at + 300, false), endedBy(slow, slow.at + 300, true)]).toEqual([null, "2580"]);
  const late = typed("0004711223", 8);
  expect(endedBy(late, late.at + 2_000, false)).toBeNull();
});

test("fewer than four letters are nothing, and what was left lying is forgotten", () => {
  expect(endedBy(typed("258", 8), 2_000, true)).toBeNull();
  expect(typeKey(typed("99", 8), "2", 60_000).text).toBe("2");
});

test("letters of a hand before a reader's make it no badge", () => {
  const mixed = [..."0004711223"].reduce((before, key, at) => typeKey(before, key, 2_000 + at * 8), typed("12", 300));
  expect(mixed.isFast).toBe(false);
});
