import { type Entry, entriesInEffect, requestsIn } from "@helhet/course";
import { entry } from "@helhet/course/testing";
import fc from "fast-check";
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
const item = (entries: readonly Entry[], at: string) =>
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

const when = fc.oneof(
  fc.integer({ min: 2, max: 6 }).map((day) => `2026-03-0${day}`),
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 10, max: 20 }))
    .map(([day, hour]) => `2026-03-0${day}T${hour}:00:00.000Z`),
);
const requests = fc.constantFrom(request, "0198a000-0000-7000-8000-0000000000f2");
const deciders = fc.constantFrom(marit, kari);
const by = fc.integer({ min: 3, max: 9 }).map((day) => `2026-03-0${day}T12:00:00.000Z`);
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .tuple(when, requests, deciders, by)
    .map(([at, one, decider, decideBy]) =>
      entry("decision-requested", at, { request: one, question: "May it wait?", decider, decideBy }),
    ),
  fc
    .tuple(when, requests, deciders, by)
    .map(([at, one, decider, decideBy]) =>
      entry("decision-passed-on", at, { request: one, decider, decideBy, words: "Away." }),
    ),
  fc
    .tuple(when, requests)
    .map(([at, one]) =>
      entry("decision-given", at, { request: one, answer: "no", decidedBy: marit, words: "Not now." }),
    ),
);

it("law: who decides, by when and what answered are the same on the list and on the page of decisions", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 9 }), (entries) => {
      const course = given(...entries);
      const items = course
        .following(element)
        .at("2026-03-12")
        .standing.items.filter(({ guideline }) => guideline === "decisions-asked")
        .map(({ belongsTo, named, dueAt, metBy }) => ({ request: belongsTo, named, dueAt, metBy }));
      const shown = requestsIn(entriesInEffect(course.course.entries)).map((one) => ({
        request: one.request.data.request,
        named: one.decider,
        dueAt: one.decideBy,
        metBy: one.answer?.id ?? null,
      }));
      const sorted = (all: readonly { readonly request: string | null }[]) =>
        all.toSorted((a, b) => String(a.request).localeCompare(String(b.request)));
      expect(sorted(shown)).toEqual(sorted(items));
    }),
  );
});
