import { expect, test } from "vitest";
import { entriesInEffect } from "./amendments.ts";
import { courseOf, entry } from "./brief.ts";
import type { Entry } from "./entry.ts";
import { uuidV8 } from "./identity.ts";
import { sessionsIn } from "./sessions.ts";

const idOf = (name: string): string => uuidV8("sessions-test", name);
const walk = { session: idOf("walk"), format: "group", title: "Walk" } as const;
const read = (...entries: readonly Entry[]) =>
  sessionsIn(entriesInEffect(courseOf(idOf("person"), entries).entries)).map(({ fate, said, planned }) => ({
    fate,
    said: said.kind,
    planned: planned?.effective,
  }));

test("a session nobody has said anything of is planned", () => {
  expect(read(entry("session-planned", "2026-03-02", walk))).toEqual([
    { fate: "planned", said: "session-planned", planned: { date: "2026-03-02" } },
  ]);
});

test("coming outweighs what else was said, in any order", () => {
  const came = entry("session-attended", "2026-03-02", walk);
  const missed = entry("session-missed", "2026-03-02", { ...walk, reason: "no-show" });
  for (const order of [
    [came, missed],
    [missed, came],
  ])
    expect(read(...order)).toEqual([{ fate: "attended", said: "session-attended", planned: undefined }]);
});

test("a plan written again is the plan, and a mark taken back leaves it", () => {
  const plan = entry("session-planned", "2026-03-02", walk);
  const moved = entry("session-planned", "2026-03-03", walk);
  const came = entry("session-attended", "2026-03-03", walk);
  const back = entry("withdrawal", "2026-03-03", {}, { amends: { entry: came.id, reason: "Wrong person" } });
  expect(read(plan, moved, came, back)).toEqual([
    { fate: "planned", said: "session-planned", planned: { date: "2026-03-03" } },
  ]);
});
