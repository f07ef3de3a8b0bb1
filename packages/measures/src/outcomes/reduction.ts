import type { Quantity, Rule } from "../rule/rule.ts";
import type { Caution, Outcome } from "./outcome.ts";
import { clean, cleanShare, inWeeks, leftOutIfMissing, missingIsUse, unusedShare, used } from "./readings.ts";

const outcome = (column: string, paper: string, rule: Rule, ...cautions: readonly Caution[]): Outcome => ({
  column,
  family: "reduction",
  paper,
  rule,
  cautions,
});

const figure = (column: string, paper: string, quantity: Quantity, ...cautions: readonly Caution[]): Outcome =>
  outcome(column, paper, { quantity }, ...cautions);

const untested: Caution = { kind: "untested-looks-perfect", weeks: [1, -1] };
const weeks15 = inWeeks([1, 15]);
const seenAtMost3 = { quantity: { read: [], take: "last-seen" }, atMost: 3 } as const;

/** 0 for those last seen by week 3, else the scale turned round: 120 is best. */
const lingScale = (weighed: Quantity): Quantity => ({
  when: seenAtMost3,
  gives: { constant: 0 },
  otherwise: { from: { constant: 120 }, subtract: weighed },
});
const lingA = lingScale({
  read: [weeks15],
  weighed: {
    weights: { "+": 1, "*": 0.5, o: 0.22, "-": 0 },
    factors: [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5],
    worst: 120,
  },
});
const lingB = lingScale({
  read: [weeks15],
  weighed: { weights: { "+": 0.8, "*": 0.4, o: 1, "-": 0 }, factors: { from: 1, to: 5 }, worst: 120 },
});

/** The weeks that count: the first seven, then every second; and every fourth alone. */
const schedule = { schedule: "ooooooo_o_o_o_o" } as const;
const everyFourth = [{ schedule: "___o___o___o" }, { leaveOut: "_" }, ...missingIsUse] as const;

/** Outcomes of less use. Source: `outcomeSource`. */
export const reduction: readonly Outcome[] = [
  figure("Rd_comer_2006", "Comer 2006", cleanShare(inWeeks([1, 8]))),
  outcome("Rd_eissenberg_1997", "Eissenberg 1997", {
    condition: {
      all: [
        { quantity: { read: [], take: "last-seen" }, atLeast: 15 },
        { read: [{ fill: "between" }, weeks15], holds: "----" },
      ],
    },
  }),
  figure("Rd_fiellin_2006", "Fiellin 2006", cleanShare()),
  figure("Rd_fudala_2003", "Fudala 2003", cleanShare(...leftOutIfMissing)),
  figure("Rd_haight_2019", "Haight 2019", cleanShare(inWeeks([5, 15]))),
  figure("Rd_jaffe_1972", "Jaffe 1972", {
    when: { quantity: { read: [], take: "last-seen" }, atLeast: 8 },
    gives: cleanShare({ fill: "by-mode" }),
    otherwise: { constant: 0 },
  }),
  figure("Rd_johnson_1992", "Johnson 1992", cleanShare()),
  outcome("Rd_kostenB_1993", "Kosten 1993", {
    condition: { quantity: cleanShare(...leftOutIfMissing, weeks15), atLeast: 0.7 },
  }),
  figure("Rd_lingA_1998", "Ling 1998", cleanShare(...leftOutIfMissing, weeks15)),
  figure("Rd_lingC_1998", "Ling 1998", { read: [weeks15], count: clean }),
  figure("Rd_ling_2010", "Ling 2010", cleanShare(weeks15)),
  figure("Rd_lingA_1976", "Ling 1976", lingA, { kind: "own-penalties" }),
  figure("Rd_lingB_1976", "Ling 1976", lingB),
  figure("Rd_lofwall_2018", "Lofwall 2018", cleanShare(...missingIsUse, schedule, { carryForwardOver: "_" }, weeks15)),
  figure("Rd_mattickA_2003", "Mattick 2003", cleanShare({ until: "last-seen" })),
  figure("Rd_mattickB_2003", "Mattick 2003", cleanShare(inWeeks([1, 13]))),
  figure("Rd_paniA_2000", "Pani 2000", cleanShare(...leftOutIfMissing)),
  figure("Rd_paniB_2000", "Pani 2000", cleanShare()),
  figure("Rd_petitjean_2001", "Petitjean 2001", unusedShare(...missingIsUse)),
  figure("Rd_preston_2000", "Preston 2000", cleanShare(inWeeks([1, 13]))),
  figure("Rd_schottenfeld_2005", "Schottenfeld 2005", cleanShare(...leftOutIfMissing)),
  figure("Rd_shufman_1994", "Shufman 1994", unusedShare(), untested),
  figure("Rd_soyka_2008", "Soyka 2008", unusedShare(...leftOutIfMissing), untested),
  figure("Rd_strain_1993", "Strain 1993", unusedShare(inWeeks([6, 15])), {
    kind: "untested-looks-perfect",
    weeks: [6, 15],
  }),
  figure("Rd_strain_1994", "Strain 1994", unusedShare(), untested),
  figure("Rd_strain_1996", "Strain 1996", unusedShare(...leftOutIfMissing), untested),
  figure("Rd_strain_1999", "Strain 1999", unusedShare(), untested),
  outcome("Rd_strang_2010", "Strang 2010", {
    condition: { quantity: cleanShare(inWeeks([-12, -1])), atLeast: 0.5 },
  }),
  figure("Rd_strang_2019", "Strang 2019", cleanShare(inWeeks([1, 12]))),
  figure("Rd_tanum_2017", "Tanum 2017", cleanShare({ until: "last-seen" })),
  figure("Rd_wolstein_2009", "Wolstein 2009", cleanShare(...leftOutIfMissing)),
  figure("Rd_woody_2008", "Woody 2008", unusedShare(...everyFourth)),
  figure("Rd_zaks_1972", "Zaks 1972", {
    from: { read: leftOutIfMissing, take: "length" },
    subtract: { read: leftOutIfMissing, count: used },
  }),
];
