import { expect, test } from "vitest";
import { byUrgency } from "./by-urgency.ts";

const alarm = (name: string, kind: "nobody-on-duty" | "leave-not-returned", at: string, known = false) => ({
  name,
  kind,
  raisedAt: `2026-11-20T${at}:00Z`,
  acknowledgedAt: known ? "2026-11-20T12:00:00Z" : null,
});

test("what nobody knows of stands first, nobody on duty before a late return, the longest waiting before the newest", () => {
  const all = [
    alarm("known gap", "nobody-on-duty", "07:00", true),
    alarm("late leave", "leave-not-returned", "08:00"),
    alarm("newer gap", "nobody-on-duty", "10:00"),
    alarm("older gap", "nobody-on-duty", "09:00"),
    alarm("known leave", "leave-not-returned", "06:00", true),
  ];
  const names = byUrgency(all).map(({ name }) => name);
  expect(names).toEqual(["older gap", "newer gap", "late leave", "known gap", "known leave"]);
});
