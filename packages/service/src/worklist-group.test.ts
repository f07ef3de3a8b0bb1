import fc from "fast-check";
import { expect, test } from "vitest";
import { type WorklistGroup, worklistGroup } from "./worklist-group.ts";

const zone = "Europe/Oslo";
const today = "2026-11-25";
const rows: readonly (readonly [state: string, dueAt: string | null, group: WorklistGroup])[] = [
  ["overdue", "2026-11-24", "overdue"],
  ["undecidable", null, "undecidable"],
  ["undecidable", "2026-11-25", "undecidable"],
  ["due-soon", "2026-11-25", "today"],
  ["due-soon", "2026-11-26", "soon"],
  ["open", "2026-11-30", "soon"],
  ["waiting", "2026-11-30", "waiting"],
  ["open", null, "waiting"],
  ["due-soon", "2026-11-25T22:59:59.000Z", "today"],
  ["due-soon", "2026-11-25T23:00:00.000Z", "soon"],
];

test.each(rows)("%s, due %s, stands under %s", (state, dueAt, group) => {
  expect(worklistGroup({ state, dueAt }, today, zone)).toBe(group);
});

test("whatever comes, a line is in exactly one group, so that the groups add up", () => {
  const due = fc.option(
    fc.integer({ min: -40, max: 40 }).map((days) => new Date(Date.UTC(2026, 10, 25 + days)).toISOString().slice(0, 10)),
  );
  const line = fc.record({
    state: fc.constantFrom("overdue", "undecidable", "waiting", "open", "due-soon"),
    dueAt: due,
  });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const groups = Map.groupBy(lines, (one) => worklistGroup(one, today, zone));
      const counted = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
      expect(counted).toBe(lines.length);
    }),
  );
});
