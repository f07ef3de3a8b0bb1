import { expect, test } from "vitest";
import { groupsFound, type ShownElement } from "./groups.ts";

const text = (word: string) => ({ nb: word, da: `${word} da`, en: `${word} en` });
const element = (guideline: string, name: string, code: string): ShownElement => ({
  is: "told",
  guideline,
  edition: "1",
  element: name,
  guidelineTitle: text(guideline),
  title: text(name),
  act: "evaluation",
  phase: null,
  kind: "obligation",
  force: "should",
  source: { title: text("plan"), agreedOn: "2026-01-01", unit: null, confidence: "R" },
  state: null,
  because: { code, values: {} },
  told: [],
  would: [],
  changes: [],
});
const { title, guidelineTitle, ...closed } = element("Loven", "Varsel", "");
const notOpen: ShownElement = {
  is: "not-open",
  guideline: closed.guideline,
  edition: "1",
  element: "Varsel",
  title,
  guidelineTitle,
};

const page = {
  at: "2026-03-10T11:00:00.000Z",
  knownAt: null,
  version: 1,
  hasHidden: true,
  elements: [
    element("Loven", "Svar", "already-answered"),
    notOpen,
    element("Pasientforløp", "Evaluering", "condition-not-true"),
    element("Dansk lov", "Plan", "other-country"),
    element("Dansk lov", "Samtale", "other-country"),
  ],
};
const names = (groups: ReturnType<typeof groupsFound>["followed"]) =>
  groups.map(({ key, elements }) => `${key}: ${elements.map((one) => one.element).join(" ")}`);

test("what is followed here stands by itself, guideline by guideline, what is not open among it", () => {
  const { followed, notFollowed, count } = groupsFound(page, "", "nb");
  expect(names(followed)).toEqual(["Loven@1: Svar Varsel", "Pasientforløp@1: Evaluering"]);
  expect(names(notFollowed)).toEqual(["Dansk lov@1: Plan Samtale"]);
  expect(count).toBe(5);
});

test("a point is found by its own name and by its guideline's, in the reader's language, in any case of letters", () => {
  expect(groupsFound(page, " EVALU ", "nb").count).toBe(1);
  expect(groupsFound(page, "dansk", "nb").count).toBe(2);
  expect(groupsFound(page, "svar en", "nb").count).toBe(0);
  expect(groupsFound(page, "svar en", "en").count).toBe(1);
});
