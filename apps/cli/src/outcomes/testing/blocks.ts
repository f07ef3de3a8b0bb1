import {
  carriedForward,
  counted,
  filledBetween,
  filledByMode,
  firstWindow,
  lastSeen,
  longestWithout,
  onSchedule,
  replaced,
  ruleValue,
  share,
  untilLastSeen,
  type WeekSymbol,
  type Word,
  weeksOf,
  without,
} from "@helhet/measures";
import type { Cell } from "./oracle.ts";

type Block = (word: Word) => Cell;

const everyDoubtIsUse = (word: Word): Word => replaced(replaced(word, "o", "+"), "*", "+");

const shown: Readonly<Record<string, WeekSymbol>> = { pos: "+", neg: "-", mis: "o" };
const sizes = [
  [1, 1],
  [3, 3],
  [4, 2],
  [4, 3],
  [4, 4],
] as const;

const windows: Readonly<Record<string, Block>> = Object.fromEntries(
  Object.entries(shown).flatMap(([name, show]) =>
    sizes.flatMap(([weeks, atLeast]): [string, Block][] => {
      const seen = (word: Word) => firstWindow(word, { weeks, atLeast, show });
      const column = `diw_${name}_w${weeks}t${atLeast}`;
      const event = (word: Word): Cell => {
        const found = seen(word);
        return found === null ? null : Number(found.isSeen);
      };
      return [
        [`${column}_time`, (word) => seen(word)?.time ?? null],
        [`${column}_event`, event],
      ];
    }),
  ),
);

/** The publishers' columns of building blocks, each as ours of a word. */
export const blocks: Readonly<Record<string, Block>> = {
  ...windows,
  recoded_oplus_starplus: everyDoubtIsUse,
  recode_o_removed: (word) => without(word, "o"),
  retention: lastSeen,
  abstinence_longest: (word) => longestWithout(everyDoubtIsUse(word), "+"),
  n_neg: (word) => counted(word, { "-": 1 }),
  n_pos: (word) => counted(word, { "+": 1 }),
  n_neg_mixed_half: (word) => counted(word, { "-": 1, "*": 0.5 }),
  prop_neg: (word) => share(word, { "-": 1 }),
  prop_neg_last12: (word) => share(weeksOf(word, [-12, -1]), { "-": 1 }),
  n_pos_5_15: (word) => counted(weeksOf(word, [5, 15]), { "+": 1 }),
  has_4neg: (word) => word.includes("----"),
  has_3pos_recoded: (word) => everyDoubtIsUse(word).includes("+++"),
  impute_locf: (word) => carriedForward(word, "o"),
  impute_locfD: (word) => carriedForward(untilLastSeen(word), "o").padEnd(word.length, "o"),
  impute_mode: filledByMode,
  impute_kNV: filledBetween,
  weight_default: (word) => ruleValue(plainWeight, word),
  lattice_o_o: (word) => onSchedule(word, "_o"),
  lattice_o3: (word) => onSchedule(word, "o__"),
};

const plainWeight = {
  quantity: {
    read: [],
    weighed: { weights: { "+": 1, "*": 0.5, o: 0.22, "-": 0 }, factors: [], worst: 120 },
  },
} as const;
