import type { Watch } from "../rule/rule.ts";
import type { Outcome, OutcomeFamily } from "./outcome.ts";
import { everyDoubtIsUse, watch } from "./readings.ts";

/** Four weeks of use in a row. */
export const relapseCtn94 = watch(everyDoubtIsUse, 4, 4);
/** Four weeks in a row in which nothing was seen. */
export const dropOutCtn94 = watch([], 4, 4, "o");
/** Two weeks of use, from the fourth on. */
const relapseJohnson = watch(everyDoubtIsUse, 2, 2, "+", 4);
const relapseKrupitsky = watch(everyDoubtIsUse, 3, 3);
/** Two weeks of use among four. */
export const relapseLee = watch(everyDoubtIsUse, 4, 2);
/** Four weeks of use in a row, from the third on. */
export const relapseCtn51 = watch(everyDoubtIsUse, 4, 4, "+", 3);
/** Three weeks of use in a row. */
export const relapseSchottenfeld = watch(everyDoubtIsUse, 3, 3);

function timed(kind: "Rs" | "Dr", name: string, paper: string, what: Watch): readonly Outcome[] {
  const family: OutcomeFamily = kind === "Rs" ? "relapse" : "drop-out";
  const time = { watch: what, tell: "time" } as const;
  return [
    { column: `${kind}T_${name}`, family, paper, rule: time, cautions: [{ kind: "never-seen-time" }] },
    { column: `${kind}E_${name}`, family, paper, rule: { watch: what, tell: "event" }, cautions: [] },
  ];
}

function ever(name: string, paper: string, { read, fromWeek, window }: Watch): Outcome {
  const holds = window.show.repeat(window.weeks);
  const rule = { condition: { read: [...read, { weeks: [fromWeek, -1] as const }], holds } };
  return { column: `Rs_${name}`, family: "relapse", paper, rule, cautions: [] };
}

/** Outcomes of relapse and drop-out. Source: `outcomeSource`. */
export const relapse: readonly Outcome[] = [
  ...timed("Rs", "ctnNinetyFour_2023", "CTN-0094 2023", relapseCtn94),
  ...timed("Dr", "ctnNinetyFour_2023", "CTN-0094 2023", dropOutCtn94),
  ever("johnson_1992", "Johnson 1992", relapseJohnson),
  ever("krupitsky_2004", "Krupitsky 2004", relapseKrupitsky),
  ...timed("Rs", "lee_2016", "Lee 2016", relapseLee),
  ...timed("Rs", "ctnFiftyOne_2018", "CTN-0051 2018", relapseCtn51),
  ...timed("Rs", "schottenfeld_2008", "Schottenfeld 2008", relapseSchottenfeld),
];
