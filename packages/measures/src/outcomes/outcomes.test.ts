import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleValue } from "../rule/evaluate.ts";
import { words } from "../testing/words.ts";
import { outcomes, outcomesOf } from "./all.ts";
import { indicatorOf } from "./indicator.ts";
import type { Outcome } from "./outcome.ts";

const named = (column: string): Outcome => {
  const found = outcomes.find((one) => one.column === column);
  if (found === undefined) throw new RangeError(column);
  return found;
};
const value = (column: string, word: string) => ruleValue(named(column).rule, word);

test("there are sixty-two, each once, each with its paper, as data that can be written down and read again", () => {
  expect(outcomes.length).toBe(62);
  expect(new Set(outcomes.map(({ column }) => column)).size).toBe(62);
  expect(outcomes.filter(({ paper }) => !/ (19|20)\d\d$/.test(paper))).toEqual([]);
  const again = JSON.parse(JSON.stringify(outcomes)) as readonly Outcome[];
  const word = "-*o-+o--o-oooo+-";
  expect(again.map(({ rule }) => ruleValue(rule, word))).toEqual([...outcomesOf(word).values()]);
});

/** Counted by hand, week by week, from the rules of the specification. */
describe.each([
  ["Ab_ctnNinetyFour_2023", "ooooooooooo--o-", true],
  ["Ab_ctnNinetyFour_2023", "ooooooooooo-*--", false],
  ["Ab_ctnNinetyFour_2023", "ooooooooooo---", false],
  ["Ab_fiellin_2006", "-*o--", 3],
  ["Ab_kosten_1993", "+---o", true],
  ["Ab_ling_1998", "+---o", false],
  ["Ab_krupitskyA_2011", "++++-----------", true],
  ["Ab_krupitskyA_2011", "++++----o------", false],
  ["Ab_krupitskyA_2011", "++++", true],
  ["Ab_krupitskyB_2011", "----o-*-+------", 8],
  ["Ab_lofwall_2018", "++++-+-+-+-+-+-", true],
  ["Ab_lofwall_2018", "++++----------o", true],
  ["Ab_lofwall_2018", "++++----+------", false],
  ["Ab_lofwall_2018", "++++--+--------", false],
  ["AbT_mokri_2016", "--*-", 3],
  ["AbE_mokri_2016", "----", 0],
  ["AbT_mokri_2016", "----", 4],
  ["Ab_schottenfeld_2005", "-o-*o-", 2],
  ["Ab_schottenfeldB_2008", "-o--+-", 2],
  ["AbT_shufman_1994", "o-o*", 4],
  ["AbE_shufman_1994", "oooo", 0],
  ["Ab_ctnThirty_2011", "+-+--", true],
  ["Ab_ctnThirty_2011", "-o+--", false],
  ["Ab_ctnThirty_2011", "----o", false],
  ["Ab_schwartz_2006", "oooooooooooooo-", true],
  ["Ab_schwartz_2006", "oooooooooooooo*", false],
  ["Rd_comer_2006", "-*oo++++-----", 1.5 / 8],
  ["Rd_eissenberg_1997", "-o--ooooooooo+-", true],
  ["Rd_eissenberg_1997", "-o--oooooooooo", false],
  ["Rd_fiellin_2006", "-*oo", 1.5 / 4],
  ["Rd_fudala_2003", "-*oo", 1.5 / 2],
  ["Rd_haight_2019", "++++-*", 1.5 / 2],
  ["Rd_haight_2019", "++++", 0],
  ["Rd_jaffe_1972", "--o----*", 7.5 / 8],
  ["Rd_jaffe_1972", "-------o", 0],
  ["Rd_kostenB_1993", "--o+-", true],
  ["Rd_lingA_1998", "--o++", 0.5],
  ["Rd_lingC_1998", "--o*+", 2.5],
  ["Rd_ling_2010", "--o*+", 0.5],
  ["Rd_lingA_1976", "---o", 0],
  ["Rd_lingA_1976", "---+", 120 - (120 * 2) / 5],
  ["Rd_lingB_1976", "----+", 120 - (120 * 4) / (1 + 1.6 + 2.4 + 3.2 + 4)],
  ["Rd_lofwall_2018", "-------+-+-+-+-", 1],
  ["Rd_lofwall_2018", "+-o----", 6 / 15],
  ["Rd_mattickA_2003", "-o+o", 1 / 3],
  ["Rd_mattickB_2003", "+++++++++++++---", 0],
  ["Rd_petitjean_2001", "-*oo", 1 - 2.5 / 4],
  ["Rd_shufman_1994", "-*oo", 1 - 0.5 / 4],
  ["Rd_soyka_2008", "-*oo", 1 - 0.5 / 2],
  ["Rd_strain_1993", "+++++--", 1],
  ["Rd_strang_2010", "++------------", true],
  ["Rd_strang_2019", "------++++++------", 0.5],
  ["Rd_woody_2008", "+++-+++o+++*", 1 - 1.5 / 3],
  ["Rd_zaks_1972", "-*oo+", 1.5],
  ["RsT_ctnNinetyFour_2023", "-+o*+", 2],
  ["RsE_ctnNinetyFour_2023", "-+-*+", 0],
  ["RsT_ctnNinetyFour_2023", "-+-*+", 2],
  ["RsE_ctnNinetyFour_2023", "+++", null],
  ["DrT_ctnNinetyFour_2023", "-+oooo", 3],
  ["DrE_ctnNinetyFour_2023", "-+ooo-", 0],
  ["Rs_johnson_1992", "+++-+-", false],
  ["Rs_johnson_1992", "----+o", true],
  ["Rs_krupitsky_2004", "-+o*", true],
  ["RsT_lee_2016", "--+--+", 5],
  ["RsE_lee_2016", "--+--+", 1],
  ["RsT_ctnFiftyOne_2018", "+++++++", 3],
  ["RsE_ctnFiftyOne_2018", "+++++-", 0],
  ["RsT_schottenfeld_2008", "-+++", 2],
] as const)("%s of %s", (column, word, expected) => {
  test(`is ${expected}`, () => {
    const got = value(column, word);
    if (typeof expected === "number") expect(got).toBeCloseTo(expected, 12);
    else expect(got).toBe(expected);
  });
});

describe("what may be shown of a person", () => {
  const untested = (length: number) => "o".repeat(length);

  test("exactly those outcomes warn that nobody tested looks perfect which give the best there is to a word of nothing", () => {
    const best = outcomes.filter(({ column, rule }) => {
      if (column.startsWith("AbE") || column.startsWith("AbT")) return column.includes("shufman");
      return column.startsWith("Rd") && ruleValue(rule, untested(20)) === 1;
    });
    const warned = outcomes.filter(({ cautions }) => cautions.some(({ kind }) => kind === "untested-looks-perfect"));
    expect(warned.map(({ column }) => column)).toEqual(best.map(({ column }) => column));
  });

  test("exactly those that call weeks to come good, after nothing but use, warn of it", () => {
    const good = outcomes.filter(({ column, rule }) => {
      const said = ruleValue(rule, "++++");
      return said === true ? column.startsWith("Ab") : said === 1 && column.startsWith("Rd");
    });
    expect(good.map(({ column }) => column)).toEqual(["Ab_krupitskyA_2011", "Rd_strain_1993"]);
    for (const outcome of good) expect(indicatorOf(outcome, "++++").known).toBe(false);
    for (const outcome of outcomes) expect(indicatorOf(outcome, "")).toEqual({ known: false, why: "word-too-short" });
    expect(indicatorOf(named("Ab_krupitskyA_2011"), "----")).toEqual({ known: false, why: "word-too-short" });
    expect(indicatorOf(named("Ab_krupitskyA_2011"), "-----")).toEqual({ known: true, value: true });
  });

  test("nobody is perfect for never having been tested, and what was not seen has no time", () => {
    expect(value("Rd_strain_1999", untested(10))).toBe(1);
    expect(indicatorOf(named("Rd_strain_1999"), untested(10))).toEqual({ known: false, why: "nobody-tested" });
    expect(indicatorOf(named("Rd_strain_1993"), "-----ooooo")).toEqual({ known: false, why: "nobody-tested" });
    expect(indicatorOf(named("Rd_strain_1999"), "-ooo")).toEqual({ known: true, value: 1 });
    expect(value("RsT_ctnNinetyFour_2023", "--------")).toBe(5);
    expect(indicatorOf(named("RsT_ctnNinetyFour_2023"), "--------")).toEqual({ known: false, why: "not-seen-yet" });
    expect(indicatorOf(named("RsT_ctnNinetyFour_2023"), "--++++")).toEqual({ known: true, value: 3 });
    expect(indicatorOf(named("RsE_ctnNinetyFour_2023"), "--")).toEqual({ known: false, why: "word-too-short" });
  });

  test("every rule says something of every word, and never a number that is none", () => {
    fc.assert(
      fc.property(words, (word) => {
        for (const [column, said] of outcomesOf(word)) {
          const isNumber = typeof said === "number" && Number.isFinite(said);
          expect(isNumber || typeof said === "boolean" || said === null, column).toBe(true);
        }
      }),
    );
  });
});
