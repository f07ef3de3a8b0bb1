import type { WeeklyDefinition } from "../weekly/definition.ts";
import type { WeeklyFacts } from "../weekly/words.ts";

/** A made-up definition: two phases, read from eight days before the origin until 40 days after the first draw. */
export const twoPhases: WeeklyDefinition = {
  id: "made-up",
  edition: "1",
  source: { publisher: "Nobody", title: "Made up for tests", section: "1" },
  entries: { origin: "pathway-started", anchors: "randomised", specimens: ["urine"] },
  phases: 2,
  reads: {
    first: { from: "origin", days: -8 },
    last: [
      { from: 2, days: 19 },
      { from: 1, days: 40 },
      { from: "origin", days: 20 },
    ],
  },
  weekOneBegins: { anchored: 1, unanchored: 0 },
  counts: { byArm: { Methadone: ["Opioid"] }, otherwise: ["Opioid", "Methadone"] },
  attendedIsClean: "anchored",
};

/** Origin on day 0, drawn on day 5, seen on no day. */
export const twoPhasesFacts: WeeklyFacts = {
  origin: 0,
  anchors: [5, null],
  arm: "Methadone",
  attended: [],
  positive: [],
};
