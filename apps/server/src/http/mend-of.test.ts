import { expect, test } from "vitest";
import { z } from "zod";
import { type MendableIssue, mendOf } from "./mend-of.ts";

const schema = z.strictObject({
  unit: z.uuid(),
  from: z.iso.date(),
  at: z.iso.datetime(),
  role: z.enum(["clinician", "leader"]),
  days: z.int().min(1).max(365),
  words: z.string().max(3),
  persons: z.array(z.string()).min(1),
});

test("each thing that is wrong has words of its own on how to mend it, and none repeats what was sent", () => {
  const sent = {
    from: "HEMMELIG",
    at: "HEMMELIG",
    role: "HEMMELIG",
    days: 0,
    words: "HEMMELIG",
    persons: [],
    HEMMELIG: 1,
  };
  const issues = schema.safeParse(sent).error?.issues ?? [];
  const said = issues.map((issue) => [issue.path.join("."), mendOf(issue as MendableIssue).mend]);
  expect(Object.fromEntries(said)).toEqual({
    unit: "Send a text.",
    from: "Write it as a day: 2026-03-01.",
    at: "Write it as an instant in UTC: 2026-03-01T09:30:00Z.",
    role: "Send one of: clinician, leader.",
    days: "Send at least 1.",
    words: "Send at most 3 signs.",
    persons: "Send at least 1 of them.",
    "": "Leave away what /openapi.json does not name.",
  });
  expect(JSON.stringify(issues.map((issue) => mendOf(issue as MendableIssue)))).not.toContain("HEMMELIG");
});
