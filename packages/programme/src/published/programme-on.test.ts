import { describe, expect, test } from "vitest";
import type { UnitEntry } from "../book/unit-entry.ts";
import { emptyProgramme } from "../programme.ts";
import { programmeOn, programmesInTime } from "./programme-on.ts";

const published = (seq: number, from: string): UnitEntry => ({
  id: `0198a000-0000-7000-8000-00000000000${seq}`,
  unit: "0198a000-0000-7000-8000-0000000000ff",
  seq,
  kind: "programme-published",
  data: { programme: emptyProgramme(`Programme ${seq}`), from, reason: "A new week.", restores: null },
  author: null,
  recorded: "2026-01-01T08:00:00.000Z",
});
const titleOn = (entries: readonly UnitEntry[], day: string) => programmeOn(entries, day)?.data.programme.title;

describe("which programme holds", () => {
  const book = [published(1, "2026-01-01"), published(2, "2026-03-01"), published(3, "2026-02-01")];

  test("none before the first begins", () => {
    expect(programmeOn(book, "2025-12-31")).toBeNull();
    expect(programmeOn([], "2026-01-01")).toBeNull();
  });

  test("each from its own day until another does, whichever was published last", () => {
    expect(titleOn(book, "2026-01-31")).toBe("Programme 1");
    expect(titleOn(book, "2026-02-28")).toBe("Programme 3");
    expect(titleOn(book, "2026-03-01")).toBe("Programme 2");
  });

  test("of two from the same day the one published last", () => {
    expect(titleOn([...book, published(4, "2026-03-01")], "2026-03-02")).toBe("Programme 4");
  });

  test("one after the other without a gap, and what never held is left out", () => {
    const held = programmesInTime([...book, published(4, "2026-03-01")]);
    expect(held.map(({ published: { seq }, from, to }) => [seq, from, to])).toEqual([
      [1, "2026-01-01", "2026-01-31"],
      [3, "2026-02-01", "2026-02-28"],
      [4, "2026-03-01", null],
    ]);
  });
});
