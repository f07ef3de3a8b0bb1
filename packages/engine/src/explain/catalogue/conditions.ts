import type { Text } from "../../guideline.ts";

/** How the parts of a condition are joined, and what has no words of its own. `{that}` is a clause, `{kind}` a kind of entry. */
export const conditionWords = {
  and: { nb: "og", da: "og", en: "and" },
  or: { nb: "eller", da: "eller", en: "or" },
  not: {
    nb: "det ikke er slik at {that}",
    da: "det ikke er sådan, at {that}",
    en: "it is not the case that {that}",
  },
  recorded: { nb: "{kind} er ført", da: "{kind} er skrevet ind", en: "{kind} has been recorded" },
  /** When something begins that waits for an entry, and for what an entry says. */
  onceRecorded: { nb: "når {kind} føres", da: "når {kind} skrives ind", en: "when {kind} is recorded" },
  onceSaid: {
    nb: "hvis det føres at {that}",
    da: "hvis det skrives ind, at {that}",
    en: "if it is recorded that {that}",
  },
  recordedTimes: {
    nb: "{kind} er ført minst {number} ganger",
    da: "{kind} er skrevet ind mindst {number} gange",
    en: "{kind} has been recorded at least {number} times",
  },
} as const satisfies Readonly<Record<string, Text>>;
