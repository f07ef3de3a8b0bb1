import type { Entry } from "@helhet/course";
import { entry } from "@helhet/course/testing";
import { describe, expect, it } from "vitest";
import { explain } from "../explain/explain.ts";
import type { Language } from "../explain/say.ts";
import { decided, ended, enrolled, enrolment, evaluated, given } from "../testing/given.ts";
import { elementOf, within } from "../testing/guideline.ts";
import { agreedTitle } from "./personal-texts.ts";

const decision = elementOf({ id: "decision", act: "clinical-decision", limits: [within(21)] });
const every = elementOf({
  id: "evaluation",
  kind: "recurring",
  every: "last-act",
  act: "evaluation",
  limits: [within(56)],
});
const tailoring = "0198a000-0000-7000-8000-0000000000e1";
const agreed = (element: string, from: string, to: string | null, reviewOn: string) => ({
  tailoring,
  element,
  reason: "work-or-school" as const,
  words: "works shifts",
  decidedBy: enrolment,
  agreed: "yes" as const,
  validFrom: from,
  ...(to === null ? {} : { validTo: to }),
  reviewOn,
});
const exempt = (when: string, from: string, to: string | null, reviewOn = "2026-06-01") =>
  entry("exemption", when, { ...agreed("test/decision", from, to, reviewOn), alternative: "a phone call" });
const changed = (when: string, from: string, to: string | null, everyDays: number) =>
  entry("interval-change", when, { ...agreed("test/evaluation", from, to, "2026-06-01"), everyDays });
const states = (course: ReturnType<typeof given>, element: typeof decision, ...days: string[]) =>
  days.map(
    (day) =>
      course
        .following(element)
        .at(day)
        .standing.items.find(({ guideline }) => guideline === "test")?.state,
  );
const last = (course: ReturnType<typeof given>, day: string) =>
  course
    .following(every)
    .at(day)
    .standing.items.filter(({ guideline }) => guideline === "test")
    .at(-1);

describe("an exemption", () => {
  it("holds from local midnight of its first day through its last day, and the state beneath returns", () => {
    const course = given(enrolled("2026-03-01"), exempt("2026-03-05", "2026-03-10", "2026-03-25"));
    expect(states(course, decision, "2026-03-09", "2026-03-10", "2026-03-25", "2026-03-26")).toEqual([
      "open",
      "exempt",
      "exempt",
      "overdue",
    ]);
    expect(
      course
        .following(decision)
        .at("2026-03-25T22:59:59.999Z")
        .item("test/decision/".concat(course.course.entries[0]?.id ?? "")).state,
    ).toBe("exempt");
  });

  it("granted after the breach shows while it holds, and tells that the time had passed", () => {
    const course = given(enrolled("2026-03-01"), exempt("2026-03-25", "2026-03-25", "2026-04-01"));
    expect(states(course, decision, "2026-03-24", "2026-03-26", "2026-04-02")).toEqual([
      "overdue",
      "exempt",
      "overdue",
    ]);
    const item = course.following(decision).at("2026-03-26").standing.items[0];
    expect(item?.reasons().arithmetic.map(({ code }) => code)).toContain("over-by");
  });

  it("does not hide that it was done all the same", () => {
    const course = given(enrolled("2026-03-01"), exempt("2026-03-05", "2026-03-05", null), decided("2026-03-12"));
    expect(states(course, decision, "2026-03-11", "2026-03-12")).toEqual(["exempt", "met"]);
  });

  it("is shown with its alternative, and never in the place of the state", () => {
    const item = given(enrolled("2026-03-01"), exempt("2026-03-05", "2026-03-05", null))
      .following(decision)
      .at("2026-03-06").standing.items[0];
    expect(item?.tailored).toMatchObject({ form: "exemption", alternative: "a phone call", validTo: null });
  });

  it("is not shown on what was done or had ended before it began, and stays on what was done while it held", () => {
    const shown = (...after: readonly Entry[]) =>
      given(enrolled("2026-03-01"), ...after)
        .following(decision)
        .at("2026-04-01")
        .standing.items.find(({ guideline }) => guideline === "test")?.tailored?.form ?? null;
    const open = exempt("2026-03-20", "2026-03-20", null);
    expect(shown(decided("2026-03-12"), open)).toBe(null);
    expect(shown(ended("2026-03-12"), open)).toBe(null);
    expect(shown(open, decided("2026-03-21"))).toBe("exemption");
    expect(shown(exempt("2026-03-05", "2026-03-05", "2026-03-15"), decided("2026-03-12"))).toBe("exemption");
    expect(shown(exempt("2026-03-05", "2026-03-05", "2026-03-15"))).toBe(null);
  });

  it("from a must is void: the demand stands undiminished and the reason says so", () => {
    const must = { ...decision, force: "must" } as const;
    const course = given(enrolled("2026-03-01"), exempt("2026-03-05", "2026-03-05", null));
    expect(states(course, must, "2026-03-23")).toEqual(["overdue"]);
    const item = course.following(must).at("2026-03-23").standing.items[0];
    expect(item?.reasons().happened.map(({ code }) => code)).toContain("tailoring-void");
  });

  it("ended before its time holds until the day before", () => {
    const end = entry("tailoring-ended", "2026-03-12", { tailoring });
    const course = given(enrolled("2026-03-01"), exempt("2026-03-05", "2026-03-05", null), end);
    expect(states(course, decision, "2026-03-11", "2026-03-12")).toEqual(["exempt", "open"]);
  });

  it("is stopped by the end of the pathway", () => {
    const course = given(enrolled("2026-03-01"), exempt("2026-03-05", "2026-03-05", null), ended("2026-03-12"));
    expect(states(course, decision, "2026-03-13")).toEqual(["stopped"]);
  });
});

describe("the review of what was agreed", () => {
  const review = (course: ReturnType<typeof given>, day: string) =>
    course
      .following(decision)
      .at(day)
      .standing.items.filter(({ guideline }) => guideline === "tailoring");
  const reviewed = (when: string, outcome: "continues" | "ends", nextReviewOn?: string) =>
    entry("tailoring-reviewed", when, {
      tailoring,
      outcome,
      words: "still right",
      ...(nextReviewOn ? { nextReviewOn } : {}),
    });

  it("is an obligation on its date", () => {
    const course = given(enrolled("2026-03-01"), exempt("2026-03-05", "2026-03-05", null, "2026-04-05"));
    expect(review(course, "2026-04-06").map(({ key, state, dueAt }) => [key, state, dueAt])).toEqual([
      [`tailoring/${tailoring}/review`, "overdue", "2026-04-05"],
    ]);
  });

  it("has its source in the agreement: when it was written, and at which unit, in the reader's language", () => {
    const course = given(enrolled("2026-03-01"), exempt("2026-03-04", "2026-03-05", null, "2026-04-05"));
    const [item] = review(course, "2026-04-06");
    const unit = item?.unit ?? "";
    expect(item?.source).toEqual({ title: agreedTitle, agreedOn: "2026-03-04", unit, confidence: "R" });
    expect(unit).not.toBe("");
    const cited = (language: Language): unknown =>
      item && explain(item.reasons(), language, "staff", { today: "2026-04-06" }).sections.at(-1)?.sentences;
    expect((["nb", "da", "en"] as const).map(cited)).toEqual([
      [{ text: "Egen tilpasning, onsdag 4. mars.", entry: null }],
      [{ text: "Egen tilpasning, onsdag 4. marts.", entry: null }],
      [{ text: "Individual agreement, Wednesday 4 March.", entry: null }],
    ]);
  });

  it("is met by looking at it again, and asked anew on the next date", () => {
    const course = given(
      enrolled("2026-03-01"),
      exempt("2026-03-05", "2026-03-05", null, "2026-04-05"),
      reviewed("2026-04-01", "continues", "2026-05-01"),
    );
    expect(review(course, "2026-04-10").map(({ state, dueAt }) => [state, dueAt])).toEqual([
      ["met", "2026-04-05"],
      ["open", "2026-05-01"],
    ]);
  });

  it("stays open without a date where no next date was said: what holds is always looked at again", () => {
    const course = given(
      enrolled("2026-03-01"),
      exempt("2026-03-05", "2026-03-05", null, "2026-04-05"),
      reviewed("2026-04-01", "continues"),
    );
    expect(review(course, "2026-06-10").map(({ state, dueAt }) => [state, dueAt])).toEqual([
      ["met", "2026-04-05"],
      ["open", null],
    ]);
  });

  it("is met by ending it, and asked no more", () => {
    const course = given(
      enrolled("2026-03-01"),
      exempt("2026-03-05", "2026-03-05", null, "2026-04-05"),
      reviewed("2026-04-01", "ends"),
    );
    expect(review(course, "2026-04-10").map(({ state }) => state)).toEqual(["met"]);
    expect(states(course, decision, "2026-04-10")).toEqual(["overdue"]);
  });

  it("is stopped once the agreement has passed by itself", () => {
    const course = given(enrolled("2026-03-01"), exempt("2026-03-05", "2026-03-05", "2026-03-31", "2026-04-05"));
    expect(review(course, "2026-03-31").map(({ state }) => state)).toEqual(["due-soon"]);
    expect(review(course, "2026-04-01").map(({ state }) => state)).toEqual(["stopped"]);
  });
});

describe("a changed interval", () => {
  it("governs the interval that runs when it begins to hold, counted from the act before", () => {
    const course = given(
      enrolled("2026-01-01"),
      evaluated("2026-02-01"),
      changed("2026-02-10", "2026-02-10", null, 84),
    );
    expect(last(course, "2026-02-09")?.dueAt).toBe("2026-03-29");
    expect(last(course, "2026-02-10")?.dueAt).toBe("2026-04-26");
  });

  it("never makes anything due before the day on which it begins to hold", () => {
    const course = given(
      enrolled("2026-01-01"),
      evaluated("2026-02-01"),
      changed("2026-03-10", "2026-03-10", null, 28),
    );
    expect(last(course, "2026-03-10")).toMatchObject({ dueAt: "2026-03-10", state: "due-soon" });
  });

  it("leaves what was already overdue overdue, and governs from the next act", () => {
    const course = given(
      enrolled("2026-01-01"),
      evaluated("2026-02-01"),
      changed("2026-04-01", "2026-04-01", null, 84),
      evaluated("2026-04-10"),
    );
    expect(last(course, "2026-04-05")?.state).toBe("overdue");
    expect(last(course, "2026-04-11")?.dueAt).toBe("2026-07-03");
  });

  it("gives way to the guideline's own for intervals that begin after its last day", () => {
    const course = given(
      enrolled("2026-01-01"),
      changed("2026-01-02", "2026-01-02", "2026-02-15", 84),
      evaluated("2026-03-01"),
    );
    expect(last(course, "2026-03-02")?.dueAt).toBe("2026-04-26");
  });

  it("may make a must stricter and not laxer", () => {
    const must = { ...every, force: "must" } as const;
    const due = (days: number) =>
      given(enrolled("2026-01-01"), changed("2026-01-02", "2026-01-02", null, days))
        .following(must)
        .at("2026-01-05").standing.items[0]?.dueAt;
    expect([due(84), due(28)]).toEqual(["2026-02-26", "2026-01-29"]);
  });
});

describe("an addition for this person alone", () => {
  const added = (more: { everyDays?: number; dueOn?: string }) =>
    entry("addition", "2026-03-05", {
      ...agreed("test/decision", "2026-03-06", "2026-05-31", "2026-06-01"),
      act: "meeting",
      title: "A walk with the contact",
      ...more,
    });
  const met = (when: string) =>
    entry("meeting", when, { type: "network", with: ["person"], aftercareDiscussed: false });
  const items = (day: string, ...more: Entry[]) =>
    given(enrolled("2026-03-01"), ...more)
      .following(decision)
      .at(day)
      .standing.items.filter(({ act }) => act === "meeting");

  it("with a date is asked once", () => {
    expect(items("2026-03-20", added({ dueOn: "2026-03-19" })).map(({ key, state }) => [key, state])).toEqual([
      [`tailoring/${tailoring}/addition`, "overdue"],
    ]);
    expect(items("2026-03-20", added({ dueOn: "2026-03-19" }), met("2026-03-18")).map(({ state }) => state)).toEqual([
      "met",
    ]);
  });

  it("with an interval is asked again and again while it holds", () => {
    const walk = [added({ everyDays: 14 }), met("2026-03-18")];
    expect(items("2026-03-20", ...walk).map(({ dueAt, state }) => [dueAt, state])).toEqual([
      ["2026-03-20", "met"],
      ["2026-04-01", "open"],
    ]);
    expect(items("2026-06-01", ...walk).map(({ state }) => state)).toEqual(["met", "stopped"]);
  });
});

describe("a stopped clock", () => {
  const stop = "0198a000-0000-7000-8000-0000000000f1";
  const stopped = (when: string) =>
    entry("clock-stopped", when, { stop, reason: "admitted-elsewhere", items: ["test/decision"] });
  const resumed = (when: string) => entry("clock-resumed", when, { stop });

  it("stands still, shows no date, and runs on for the days it stood", () => {
    const course = given(enrolled("2026-03-01"), stopped("2026-03-10"), resumed("2026-03-20")).following(decision);
    expect(course.at("2026-03-19").item()).toMatchObject({ state: "stopped", dueAt: null });
    expect(course.at("2026-03-20").item()).toMatchObject({ state: "open", dueAt: "2026-04-01" });
    expect(course.at("2026-03-20").steps("extended")[0]?.values).toEqual({ days: 10, due: "2026-04-01" });
  });

  it("stopped after the breach leaves it overdue", () => {
    expect(given(enrolled("2026-03-01"), stopped("2026-03-23")).following(decision).on("2026-03-24")).toEqual([
      "overdue",
    ]);
    expect(given(enrolled("2026-03-01"), stopped("2026-03-22")).following(decision).on("2026-03-24")).toEqual([
      "stopped",
    ]);
  });
});

describe("a clock that its guideline lets stand still for some reasons alone", () => {
  const stop = "0198a000-0000-7000-8000-0000000000f2";
  const stopped = entry("clock-stopped", "2026-03-10", { stop, reason: "prison", items: ["test/decision"] });
  const course = given(enrolled("2026-03-01"), stopped);

  it("stands still for these", () => {
    expect(course.following({ ...decision, stops: ["chosen-wait", "prison"] }).on("2026-03-24")).toEqual(["stopped"]);
  });

  it("goes on for any other, and says that the stop has no effect", () => {
    const followed = course.following({ ...decision, stops: ["chosen-wait"] }).at("2026-03-24");
    expect(followed.item()).toMatchObject({ state: "overdue", dueAt: "2026-03-22" });
    expect(followed.steps("clock-stop-void")[0]?.values).toEqual({ reason: "prison", at: "2026-03-10" });
    expect(followed.steps("clock-stopped")).toEqual([]);
  });

  it("goes on for every reason where none is named", () => {
    expect(course.following({ ...decision, stops: [] }).on("2026-03-24")).toEqual(["overdue"]);
  });
});

describe("what the person may do when a limit is broken", () => {
  const text = { nb: "Velg et annet sted.", da: "Vælg et andet sted.", en: "Choose another place." };
  const right = given(enrolled("2026-03-01")).following({ ...decision, whenBroken: text });

  it("is told once it is broken and not before", () => {
    expect(right.at("2026-03-22").steps("when-broken")).toEqual([]);
    expect(right.at("2026-03-23").steps("when-broken")[0]?.values).toEqual({ text });
  });
});

describe("a reason for a deviation", () => {
  it("is told, and the item stays overdue", () => {
    const items = ["test/evaluation", "test/decision"];
    const reason = entry("deviation-reason", "2026-03-24", { items, words: "ill", toldPerson: "yes" });
    const followed = given(enrolled("2026-03-01"), reason).following(decision).at("2026-03-25");
    expect(followed.states).toEqual(["overdue"]);
    expect(followed.steps("deviation-explained")[0]?.values).toEqual({ at: "2026-03-24" });
  });
});
