import type { Text } from "../../guideline.ts";

/** How the parts of a condition are joined, and what has no words of its own. `{that}` is a clause, `{kind}` a kind of entry. */
export const conditionWords = {
  and: { nb: "og", da: "og", en: "and" },
  or: { nb: "eller", da: "eller", en: "or" },
  not: {
    nb: "det er ikke slik at {that}",
    da: "det er ikke sådan, at {that}",
    en: "it is not so that {that}",
  },
  recorded: { nb: "{kind} er ført", da: "{kind} er skrevet ind", en: "{kind} has been recorded" },
  recordedTimes: {
    nb: "{kind} er ført minst {number} ganger",
    da: "{kind} er skrevet ind mindst {number} gange",
    en: "{kind} has been recorded at least {number} times",
  },
} as const satisfies Readonly<Record<string, Text>>;
