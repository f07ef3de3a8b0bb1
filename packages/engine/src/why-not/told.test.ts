import { describe, expect, it } from "vitest";
import { explainWhyNot } from "../explain/say-why-not.ts";
import { numbersTold } from "../explain/testing/numbers-told.ts";
import { programFor } from "../golden/follow-golden.ts";
import { instantOfMoment } from "../golden/read-moment.ts";
import { product } from "../golden/testing/content.ts";
import { goldenCases } from "../golden/testing/golden-courses.ts";
import { throughGate } from "./through-gate.ts";
import { tellings } from "./why-not.ts";

const everything = { mayRead: () => true, hasHidden: false };
const languages = ["nb", "da", "en"] as const;
const isBroken = (text: string): boolean =>
  text.trim() === "" || /[{}]|undefined|null|NaN|\[object|\s{2}|\.\.$/.test(text) || !/[.?]$/.test(text);

describe("sentences of the product's guidelines", () => {
  const seen = goldenCases.flatMap((golden) => {
    const own = programFor(golden, product);
    return golden.moments.flatMap(({ at }) =>
      throughGate(tellings(own, golden.course, instantOfMoment(at)), everything),
    );
  });
  const told = seen.flatMap((one) => (one.is === "told" ? [one.why] : []));

  it("tell every state that asks for nothing, of each guideline", () => {
    const states = new Set(told.map(({ state }) => state));
    expect([...states].map(String).toSorted()).toEqual(
      ["declined", "exempt", "met", "met-late", "not-applicable", "null", "stopped", "waiting"].toSorted(),
    );
    expect(new Set(told.map(({ guideline }) => guideline)).size).toBe(product.guidelines.length);
  });

  it.each(["staff", "person"] as const)(
    "say the same facts in nb, da and en to %s, each in its own words",
    (audience) => {
      const once = new Map(told.map((why) => [JSON.stringify([why.because, why.told, why.would, why.changes]), why]));
      expect(once.size).toBeGreaterThan(200);
      for (const why of once.values()) {
        const said = languages.map((language) => explainWhyNot(why, language, audience, { today: "2026-06-01" }));
        const texts = said.map(({ because, would }) => [...because, ...would].map(({ text }) => text));
        const [nb, ...others] = texts.map((one) => JSON.stringify(one.map(numbersTold)));
        for (const other of others) expect(other).toBe(nb);
        expect(texts.flat().filter(isBroken)).toEqual([]);
        expect(new Set(texts.map((one) => one.join(" "))).size).toBe(3);
      }
    },
  );
});
