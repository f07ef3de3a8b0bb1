import { expect, test } from "vitest";
import { entriesInEffect } from "../amendments.ts";
import { courseOf, entry } from "../brief.ts";
import type { Entry } from "../entry.ts";
import { uuidV8 } from "../identity.ts";
import { deciderOf, requestsIn } from "./requests-in.ts";

const idOf = (name: string): string => uuidV8("requests-test", name);
const request = idOf("request");
const asked = entry("decision-requested", "2026-03-02T08:00:00Z", {
  request,
  question: "May it wait?",
  decider: idOf("marit"),
  decideBy: "2026-03-03T12:00:00.000Z",
});
const passed = entry("decision-passed-on", "2026-03-02T10:00:00Z", {
  request,
  decider: idOf("kari"),
  decideBy: "2026-03-05T12:00:00.000Z",
  words: "Away",
});
const given = (when: string, words: string) =>
  entry("decision-given", when, { request, answer: "yes", decidedBy: idOf("kari"), words });
const inEffect = (...entries: readonly Entry[]) => entriesInEffect(courseOf(idOf("person"), entries).entries);

test("who was named last decides, by the time that was named last", () => {
  expect(requestsIn(inEffect(asked))[0]).toMatchObject({ decider: idOf("marit"), answer: null });
  expect(requestsIn(inEffect(asked, passed))[0]).toMatchObject({
    decider: idOf("kari"),
    decideBy: "2026-03-05T12:00:00.000Z",
  });
  expect(deciderOf(inEffect(passed, asked), request)).toBe(idOf("kari"));
  expect(deciderOf(inEffect(asked), idOf("other"))).toBeNull();
});

test("the first answer is the answer, whatever was recorded first", () => {
  const [first, second] = [given("2026-03-02T11:00:00Z", "Yes"), given("2026-03-02T12:00:00Z", "Yes, still")];
  for (const order of [
    [first, second],
    [second, first],
  ])
    expect(requestsIn(inEffect(asked, ...order))[0]?.answer?.data.words).toBe("Yes");
});

test("a question that was taken back is asked of nobody", () => {
  const back = entry("withdrawal", "2026-03-02T09:00:00Z", {}, { amends: { entry: asked.id, reason: "Settled" } });
  expect(requestsIn(inEffect(asked, back))).toEqual([]);
});
