import type { Condition, Rule, Watch } from "../rule/rule.ts";
import type { Caution, Outcome } from "./outcome.ts";
import { everyDoubtIsUse, inWeeks, leftOutIfMissing, mixedIsUse, watch } from "./readings.ts";

const outcome = (column: string, paper: string, rule: Rule, ...cautions: readonly Caution[]): Outcome => ({
  column,
  family: "abstinence",
  paper,
  rule,
  cautions,
});

const holds = (read: Extract<Condition, { readonly holds: string }>["read"], stretch: string): Rule => ({
  condition: { read, holds: stretch },
});

const firstUse = watch(everyDoubtIsUse, 1, 1);
const firstUseSeen = watch([{ replace: "o", by: "-" }, ...mixedIsUse], 1, 1);
const untested: Caution = { kind: "untested-looks-perfect", weeks: [1, -1] };

const timed = (name: string, paper: string, what: Watch, ...cautions: readonly Caution[]): readonly Outcome[] => [
  outcome(`AbT_${name}`, paper, { watch: what, tell: "time" }, ...cautions),
  outcome(`AbE_${name}`, paper, { watch: what, tell: "event" }, ...cautions),
];

/** The weeks that count: the first seven, then every second; those between take the week before. */
const everySecondFromNine = "ooooooo_o_o_o_o";
const visited = [...everyDoubtIsUse, { schedule: everySecondFromNine }, { carryForwardOver: "_" }] as const;

/** Outcomes of abstinence. Source: `outcomeSource`. */
export const abstinence: readonly Outcome[] = [
  outcome("Ab_ctnNinetyFour_2023", "CTN-0094 2023", {
    condition: { read: [...mixedIsUse, inWeeks([12, 15])], is: ["----", "o---", "-o--", "--o-", "---o"] },
  }),
  outcome("Ab_fiellin_2006", "Fiellin 2006", { quantity: { read: everyDoubtIsUse, count: { "-": 1 } } }),
  outcome("Ab_kosten_1993", "Kosten 1993", holds([], "---")),
  outcome(
    "Ab_krupitskyA_2011",
    "Krupitsky 2011",
    {
      condition: { quantity: { read: [...everyDoubtIsUse, inWeeks([5, 15])], share: { "+": 1 } }, atMost: 0 },
    },
    { kind: "unreached-looks-abstinent", weeks: [5, 15] },
  ),
  outcome("Ab_krupitskyB_2011", "Krupitsky 2011", {
    quantity: { read: [...everyDoubtIsUse, inWeeks([5, 15])], count: { "-": 1 } },
  }),
  outcome("Ab_ling_1998", "Ling 1998", holds([], "----")),
  outcome("Ab_lofwall_2018", "Lofwall 2018", {
    condition: {
      all: [
        { quantity: { read: [...visited, inWeeks([5, 7])], share: { "-": 1 } }, atLeast: 2 / 3 },
        { read: [...visited, inWeeks([8, 8])], is: ["-"] },
        { quantity: { read: [...visited, inWeeks([9, 15])], share: { "-": 1 } }, atLeast: 5 / 6 },
      ],
    },
  }),
  ...timed("mokri_2016", "Mokri 2016", firstUse),
  outcome("Ab_schottenfeld_2005", "Schottenfeld 2005", {
    quantity: { read: [...leftOutIfMissing, ...mixedIsUse], longestWithout: "+" },
  }),
  ...timed("schottenfeldA_2008", "Schottenfeld 2008", firstUse),
  outcome("Ab_schottenfeldB_2008", "Schottenfeld 2008", { quantity: { read: everyDoubtIsUse, longestWithout: "+" } }),
  ...timed("shufman_1994", "Shufman 1994", firstUseSeen, untested),
  outcome("Ab_ctnThirty_2011", "CTN-0030 2011", {
    condition: {
      all: [
        { read: [...everyDoubtIsUse, inWeeks([-1, -1])], is: ["-"] },
        { quantity: { read: [...everyDoubtIsUse, inWeeks([-4, -2])], count: { "+": 1 } }, atMost: 1 },
      ],
    },
  }),
  outcome("Ab_schwartz_2006", "Schwartz 2006", { condition: { read: [inWeeks([15, 15])], is: ["-"] } }),
];
