import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { explain } from "../explain/explain.ts";
import { given } from "../testing/given.ts";
import { elementOf } from "../testing/guideline.ts";

const element = elementOf({ id: "decision", act: "clinical-decision" });
const request = "0198a000-0000-7000-8000-0000000000f1";
const [marit, kari] = ["0198a000-0000-7000-8000-0000000000a1", "0198a000-0000-7000-8000-0000000000a2"];
const asked = entry("decision-requested", "2026-03-02T08:00:00Z", {
  request,
  question: "May the kitchen duty wait until Friday?",
  decider: marit,
  decideBy: "2026-03-03T14:00:00.000Z",
});
const answered = (when: string) =>
  entry("decision-given", when, { request, answer: "yes", decidedBy: marit, words: "Sleep comes first." });
const passed = (when: string, decideBy: string) =>
  entry("decision-passed-on", when, { request, decider: kari, decideBy, words: "I am away." });
const item = (entries: Parameters<typeof given>, at: string) =>
  given(...entries)
    .following(element)
    .at(at)
    .standing.items.find(({ guideline }) => guideline === "decisions-asked");

describe("a decision that was asked for", () => {
  it("waits for the one who was named, by the instant that was said, and is a line at once", () => {
    const found = item([asked], "2026-03-02T08:01:00Z");
    expect(found).toMatchObject({
      key: `decisions-asked/${request}/answer`,
      act: "decision-given",
      belongsTo: request,
      named: marit,
      state: "open",
      dueAt: "2026-03-03T14:00:00.000Z",
      title: { en: "May the kitchen duty wait until Friday?" },
    });
    expect(found?.intervals[0]?.line).toBe(true);
  });

  it("is due soon in the last third of its time, and overdue a moment after the instant", () => {
    const state = (at: string) => item([asked], at)?.state;
    expect(state("2026-03-03T04:00:00Z")).toBe("due-soon");
    expect(state("2026-03-03T14:00:00.000Z")).toBe("due-soon");
    expect(state("2026-03-03T14:00:00.001Z")).toBe("overdue");
  });

  it("is met by its own decision alone, late where that came after the instant", () => {
    const other = entry("decision-given", "2026-03-02T10:00:00Z", {
      request: "0198a000-0000-7000-8000-0000000000f2",
      answer: "no",
      decidedBy: marit,
      words: "Another question.",
    });
    expect(item([asked, other], "2026-03-02T11:00:00Z")?.state).toBe("open");
    expect(item([asked, answered("2026-03-02T12:00:00Z")], "2026-03-04T08:00:00Z")).toMatchObject({
      state: "met",
      metAt: "2026-03-02T12:00:00.000Z",
    });
    expect(item([asked, answered("2026-03-03T15:00:00Z")], "2026-03-04T08:00:00Z")?.state).toBe("met-late");
  });

  it("passed on, waits for the new one until the new instant, and rests on the passing too", () => {
    const on = passed("2026-03-03T15:00:00Z", "2026-03-05T12:00:00.000Z");
    const found = item([asked, on], "2026-03-04T08:00:00Z");
    expect(found).toMatchObject({ named: kari, state: "open", dueAt: "2026-03-05T12:00:00.000Z" });
    expect(found?.facts).toHaveLength(2);
  });

  it("taken back, is asked of nobody", () => {
    const back = entry("withdrawal", "2026-03-02T09:00:00Z", {}, { amends: { entry: asked.id, reason: "Settled." } });
    expect(item([asked, back], "2026-03-02T10:00:00Z")).toBeUndefined();
  });

  it("says who asks for what, and until when, in the reader's language", () => {
    const found = item([asked], "2026-03-03T15:00:00Z");
    const said = explain(found?.reasons() ?? ({} as never), "nb", "staff", { today: "2026-03-03" });
    expect(said.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toMatchInlineSnapshot(`
      [
        "Dette begynte med spørsmålet om en avgjørelse mandag 2. mars.",
        "Noen har bedt om en avgjørelse: «May the kitchen duty wait until Friday?».",
        "Datoen er gitt: tirsdag 3. mars klokka 15.00.",
        "Det er 1 time over fristen.",
        "Ikke gjort ennå: Avgjørelse som noen ber om.",
        "Endres når det føres: Avgjørelse som noen ber om. Da blir det «I orden, etter frist».",
        "Tiden alene endrer ikke dette.",
        "Spørsmål fra en ansatt, mandag 2. mars.",
      ]
    `);
  });
});
