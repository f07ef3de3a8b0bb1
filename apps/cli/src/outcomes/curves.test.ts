import { type CurvePoint, type Followed, kaplanMeier, logRank, medianOf, outcomesOf } from "@helhet/measures";
import { describe, expect, test } from "vitest";
import { curveEndpoints } from "./testing/curve-endpoints.ts";
import { type Cell, differsFrom, type TableRow } from "./testing/oracle.ts";
import { isThere, published } from "./testing/published.ts";

describe.runIf(isThere)("the survival curves", () => {
  const rows = isThere ? published("open/oracle/outcomes_current") : [];
  const draws = isThere ? published("open/tables/randomization").filter(({ which }) => which === "1") : [];
  const everybody = isThere ? published("open/tables/everybody") : [];
  const arms = new Map(draws.map((row) => [row["who"], row["treatment"] ?? ""]));
  const trials = new Map(everybody.map((row) => [row["who"], row["project"] ?? ""]));

  test.each(curveEndpoints)("$endpoint by $by: every point, median and test equals the published", (asked) => {
    const groups = new Map<string, Followed[]>();
    for (const row of rows.filter(({ who }) => arms.has(who))) {
      const group = (asked.by === "treatment" ? arms : trials).get(row["who"]) ?? "";
      const values = outcomesOf(row["usePatternUDS"] ?? "");
      const followed = { time: Number(values.get(asked.time)), isEvent: values.get(asked.event) === 1 };
      groups.set(group, [...(groups.get(group) ?? []), followed]);
    }
    const isAsked = (row: TableRow): boolean => row["endpoint"] === `${asked.endpoint}_by_${asked.by}`;
    const points = published("open/oracle/ctn_km_curves").filter(isAsked);
    const { chiSquare, degrees, p } = logRank([...groups.values()]);
    const summary = published("open/oracle/ctn_km_summary").filter(isAsked);
    expect(summary.length).toBe(groups.size);
    for (const row of summary) {
      const people = groups.get(row["group"] ?? "") ?? [];
      const curve = kaplanMeier(people);
      const tested = { logrank_chisq: chiSquare, logrank_df: degrees, logrank_p: p };
      expect(wrongIn(row, { ...summaryOf(people, curve), ...tested })).toEqual([]);
      const ofGroup = points.filter(({ group }) => group === row["group"]);
      expect(ofGroup.length).toBe(curve.length);
      expect(curve.flatMap((point, index) => wrongIn(ofGroup[index] ?? {}, pointOf(point)))).toEqual([]);
    }
  });
});

function summaryOf(people: readonly Followed[], curve: readonly CurvePoint[]): Readonly<Record<string, Cell>> {
  const { median, lower, upper } = medianOf(curve);
  const events = people.filter(({ isEvent }) => isEvent).length;
  return { n: people.length, events, median, median_lower: lower, median_upper: upper };
}

/** A point of ours under the publishers' names. */
function pointOf(point: CurvePoint): Readonly<Record<string, Cell>> {
  const { time, atRisk, events, censored, survival, standardError, lower, upper } = point;
  const counts = { time, n_risk: atRisk, n_event: events, n_censor: censored, surv: survival };
  return { ...counts, std_err: standardError, lower95_loglog: lower, upper95_loglog: upper };
}

/** The columns in which a published row says something else; a column it lacks is wrong too. */
function wrongIn(row: TableRow, ours: Readonly<Record<string, Cell>>): readonly string[] {
  return Object.entries(ours).flatMap(([column, value]) => (differsFrom(row[column] ?? "?", value) ? [column] : []));
}

test("where the published curves are missing, that is said, and refused where everything must be run", () => {
  if (!isThere) console.log("The curves of CTN-0094 were not compared: ../shared/data/ctn0094/open is missing.");
  expect(isThere || process.env["CI"] !== "true").toBe(true);
});
