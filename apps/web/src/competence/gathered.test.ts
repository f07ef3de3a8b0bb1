import { expect, test } from "vitest";
import { gathered } from "./gathered.ts";

const gap = (item: string, day: string, competence: string, others: readonly string[] = []) => ({
  item,
  title: item,
  day,
  at: 0,
  competence,
  others: [...others],
});

test("what the same hour lacks on several days is told once, and apart where others have it on some of them", () => {
  const told = gathered([
    gap("group", "2026-11-23", "cbt"),
    gap("lunch", "2026-11-23", "cbt"),
    gap("group", "2026-11-25", "cbt"),
    gap("group", "2026-11-25", "mi"),
    gap("group", "2026-11-27", "cbt", ["mette"]),
  ]);
  expect(told.map(({ item, competence, days, others }) => [item, competence, days, others])).toEqual([
    ["group", "cbt", ["2026-11-23", "2026-11-25"], []],
    ["lunch", "cbt", ["2026-11-23"], []],
    ["group", "mi", ["2026-11-25"], []],
    ["group", "cbt", ["2026-11-27"], ["mette"]],
  ]);
});
