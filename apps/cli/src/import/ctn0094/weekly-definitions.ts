import type { Draft } from "@helhet/course";
import type { CountedDay, WeeklyDefinition } from "@helhet/measures";

const agonist = ["Opioid", "Methadone"];
const every = ["Opioid", "Methadone", "Buprenorphine"];

/** Study medicine is no use: which opioid classes count depends on the arm. */
const counts: WeeklyDefinition["counts"] = {
  byArm: {
    "Inpatient BUP": agonist,
    "Outpatient BUP": agonist,
    "Outpatient BUP + EMM": agonist,
    "Outpatient BUP + SMM": agonist,
    Methadone: ["Opioid", "Buprenorphine"],
    "Inpatient NR-NTX": every,
  },
  otherwise: every,
};

function weeks(trial: string, phases: number, last: readonly CountedDay[]): WeeklyDefinition {
  return {
    id: `ctn-00${trial}-weeks`,
    edition: "2023",
    source: {
      publisher: "CTN-0094",
      title: "Harmonised data of three opioid treatment trials",
      section: "SPEC.md 1 and 3",
    },
    entries: { origin: "pathway-started", anchors: "randomised", specimens: ["urine"] },
    phases,
    reads: { first: { from: "origin", days: -30 }, last },
    weekOneBegins: { anchored: 1, unanchored: 0 },
    counts,
    attendedIsClean: "anchored",
  };
}

const fixed: readonly CountedDay[] = [{ from: "origin", days: 168 }];

/** How the days of each trial become weekly words: origin is consent, the anchors are the draws. */
export const weeklyDefinitions: Readonly<Record<string, WeeklyDefinition>> = {
  "27": weeks("27", 1, fixed),
  "30": weeks("30", 2, [
    { from: 2, days: 168 },
    { from: 1, days: 98 },
    { from: "origin", days: 98 },
  ]),
  "51": weeks("51", 1, fixed),
};

const trialSaid = /^Trial CTN-00(\d\d)$/;

/** The weekly definition of an imported course: of the trial that its entries say. Null where they say none that is known. */
export function definitionOf(drafts: readonly Draft[]): WeeklyDefinition | null {
  const trials = drafts.flatMap(({ kind, data }) => {
    if (kind === "randomised") return data.trial;
    const said = kind === "social-situation" && data.aspect === "other" ? data.value : "";
    return trialSaid.exec(said ?? "")?.[1] ?? [];
  });
  return weeklyDefinitions[trials[0] ?? ""] ?? null;
}
