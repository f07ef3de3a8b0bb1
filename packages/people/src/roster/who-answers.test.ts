import { expect, test } from "vitest";
import type { Duty } from "../organisation.ts";
import { responsible } from "../responsible.ts";
import { dutyAt, whoAnswers } from "./who-answers.ts";

const duty = (id: string, practitioner: string | null, from: string, to: string): Duty => ({
  id,
  unit: "ward",
  practitioner,
  from,
  to,
});
const night = duty("night", "kari", "2026-03-01T20:00:00Z", "2026-03-02T06:00:00Z");
const at = (instant: string): number => Date.parse(instant);

test("who is on duty answers from the first instant, and no longer at the last", () => {
  expect(whoAnswers([night], "ward", at("2026-03-01T20:00:00Z"))).toMatchObject({ practitioner: "kari" });
  expect(whoAnswers([night], "ward", at("2026-03-02T06:00:00Z"))).toEqual({ type: "nobody", said: false });
});

test("nobody on duty is told apart from a roster that says nothing", () => {
  const empty = duty("empty", null, "2026-03-01T20:00:00Z", "2026-03-02T06:00:00Z");
  expect(whoAnswers([empty], "ward", at("2026-03-01T22:00:00Z"))).toEqual({ type: "nobody", said: true });
  expect(dutyAt([night, empty], "ward", at("2026-03-01T22:00:00Z"))).toBe(night);
  expect(dutyAt([empty], "ward", at("2026-03-01T22:00:00Z"))).toBe(empty);
  expect(whoAnswers([night], "other ward", at("2026-03-01T22:00:00Z"))).toEqual({ type: "nobody", said: false });
});

test("where two duties overlap the one that began last answers", () => {
  const later = duty("later", "ola", "2026-03-01T22:00:00Z", "2026-03-02T02:00:00Z");
  expect(whoAnswers([later, night], "ward", at("2026-03-01T23:00:00Z"))).toMatchObject({ practitioner: "ola" });
  expect(whoAnswers([later, night], "ward", at("2026-03-02T03:00:00Z"))).toMatchObject({ practitioner: "kari" });
});

test("a line waits for who is named, else who holds the role, else who is on duty, else nobody", () => {
  const answering = { type: "practitioner", practitioner: "kari", duty: "night", as: "answering" } as const;
  const nobody = { type: "nobody", said: true } as const;
  expect(responsible({ named: "nils", roleHolder: "ola", answering })).toEqual({ practitioner: "nils", by: "named" });
  expect(responsible({ named: null, roleHolder: "ola", answering })).toEqual({ practitioner: "ola", by: "role" });
  expect(responsible({ named: null, roleHolder: null, answering })).toEqual({ practitioner: "kari", by: "roster" });
  expect(responsible({ named: null, roleHolder: null, answering: nobody })).toEqual({
    practitioner: null,
    by: "nobody",
  });
});
