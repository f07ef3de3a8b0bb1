import { expect, test } from "vitest";
import { product } from "../golden/testing/content.ts";
import type { Condition } from "../guideline.ts";
import { query } from "../testing/guideline.ts";
import { conditionInWords } from "./in-words.ts";

const pregnant: Condition = { op: "pregnant" };
const inpatient: Condition = { op: "setting", is: "inpatient" };
const languages = ["nb", "da", "en"] as const;

test("a condition that always holds needs no words", () => {
  expect(conditionInWords({ op: "always" }, "en")).toBeNull();
  expect(conditionInWords({ op: "all", of: [{ op: "always" }, pregnant] }, "en")).toBe("the person is pregnant");
});

test("parts are joined, and what is turned round says so", () => {
  expect(conditionInWords({ op: "all", of: [pregnant, inpatient] }, "nb")).toBe(
    "personen er gravid og personen er innlagt",
  );
  expect(conditionInWords({ op: "any", of: [pregnant, { op: "not", of: inpatient }] }, "da")).toBe(
    "personen er gravid eller det ikke er sådan, at personen er indlagt",
  );
});

test("a part that is joined in another way is set apart", () => {
  const mixed: Condition = { op: "any", of: [pregnant, { op: "all", of: [inpatient, pregnant] }] };
  expect(conditionInWords(mixed, "en")).toBe(
    "the person is pregnant or (the person is an inpatient and the person is pregnant)",
  );
});

test("an answer of no is told as one, and the person is spoken to", () => {
  const clarified = { op: "latest", query: query("referral-received"), field: "clarified", is: ["no"] } as const;
  const condition: Condition = { ...clarified, atLeast: null, atMost: null, required: false };
  expect(conditionInWords(condition, "en")).toBe("the condition was not clarified at referral");
  expect(conditionInWords(pregnant, "en", "person")).toBe("you are pregnant");
});

test("whatever a rule of the product asks to be not so is denied in natural words, to staff and to the person", () => {
  const told = product.guidelines.flatMap(({ elements }) =>
    elements.flatMap(({ when, limits }) =>
      [when, ...limits.map((limit) => limit.when)].flatMap((one) => [
        conditionInWords(one, "nb"),
        conditionInWords(one, "da", "person"),
        conditionInWords(one, "en"),
      ]),
    ),
  );
  expect(told.filter((one) => /ikke er slik at|ikke er sådan, at|not the case/.test(one ?? ""))).toEqual([]);
  expect(told.filter((one) => / ikke /.test(one ?? "")).length).toBeGreaterThan(5);
});

test("what has no words of its own is named by its kind, and by how often", () => {
  const count: Condition = { op: "count", query: query("session-missed"), atLeast: 3 };
  expect(conditionInWords(count, "en")).toBe("the missed session has been recorded at least 3 times");
});

test("every condition of the product has words in all three languages, without a code word", () => {
  const conditions = product.guidelines.flatMap(({ elements }) =>
    elements.flatMap(({ when, limits }) => [when, ...limits.map((limit) => limit.when)]),
  );
  const told = conditions.flatMap((one) => languages.map((language) => conditionInWords(one, language)));
  expect(told.filter((one) => one !== null && /[{}]|undefined|null|\s{2}/.test(one))).toEqual([]);
  expect(told.filter((one) => one !== null).length).toBeGreaterThan(50);
});
