import { type Fact, facts, onDay, unmapped, within } from "../fact.ts";
import type { Row } from "../read-table.ts";
import { dayOf, type Subject, studyDayIn } from "../subject.ts";
import { substanceOf } from "../substances.ts";
import { into, noDay, not, noValue, type TableMapping, whenColumn, whose } from "../table-mapping.ts";

/** A day of use, told day by day in a follow-back calendar. */
export const tlfb: TableMapping = {
  table: "tlfb",
  columns: { who: whose, what: into("use-report, substance and name"), when: whenColumn },
  map: (row, subject) => {
    const day = studyDayIn(row);
    const name = row["what"] ?? "";
    if (day === null) return unmapped(noDay);
    const data = { substance: substanceOf(name), name, used: "yes", days: 1, method: "calendar" } as const;
    return facts({ kind: "use-report", on: onDay(dayOf(subject, day)), data });
  },
};

/** The thirty days before consent, which two questionnaires ask about. */
const lastThirtyDays = (subject: Subject) => within(dayOf(subject, -30), dayOf(subject, -1));

function asked(subject: Subject, word: string, name: string, days: string, didUse: boolean): Fact {
  const counted = days === "" ? {} : { days: Number(days) };
  const data = { substance: substanceOf(word), name, used: didUse ? "yes" : "no", ...counted, method: "told" } as const;
  return { kind: "use-report", on: lastThirtyDays(subject), data };
}

/** Use in the last thirty days, by substance. */
export const rbs: TableMapping = {
  table: "rbs",
  columns: {
    who: whose,
    what: into("use-report, substance and name"),
    did_use: into("use-report, used"),
    days: into("use-report, days"),
  },
  map: (row, subject) => {
    const word = row["what"] ?? "";
    if (!row["did_use"]) return unmapped(noValue);
    return facts(asked(subject, word, word, row["days"] ?? "", row["did_use"] === "Yes"));
  },
};

const injected = ["cocaine", "heroin", "speedball", "opioid", "speed"] as const;

/** Injecting in the last thirty days. */
export const rbsIv: TableMapping = {
  table: "rbs_iv",
  columns: {
    who: whose,
    days: into("use-report, days of injecting"),
    max: not("the most injections on one day: no kind of entry holds it"),
    amount: not("the number of injections: no kind of entry holds it"),
    shared: into("instrument-result, RBS shared equipment"),
    ...Object.fromEntries(
      injected.map((word) => [
        `${word}_inject_days`,
        into("use-report, days of injecting it; more than 30 counts as 30"),
      ]),
    ),
  },
  map: (row, subject) => {
    const made = injected.flatMap((word) => injecting(row, subject, word));
    const days = row["days"] ?? "";
    if (days !== "") made.push(asked(subject, "unknown", "injected, any", days, Number(days) > 0));
    if (row["shared"])
      made.push({
        kind: "instrument-result",
        on: onDay(dayOf(subject, 0)),
        data: { instrument: "RBS: shared injecting equipment", grade: row["shared"], answeredBy: "person" },
        category: "substance-use",
      });
    return made.length === 0 ? unmapped(noValue) : facts(...made);
  },
};

function injecting(row: Row, subject: Subject, word: string): Fact[] {
  const days = row[`${word}_inject_days`] ?? "";
  if (days === "") return [];
  return [asked(subject, word, `${word}, injected`, String(Math.min(30, Number(days))), Number(days) > 0)];
}

/** Whether drugs were ever injected. */
export const asi: TableMapping = {
  table: "asi",
  columns: { who: whose, used_iv: into("instrument-result, ASI ever injected") },
  map: (row, subject) => {
    const grade = row["used_iv"];
    if (!grade) return unmapped(noValue);
    const data = { instrument: "ASI: ever injected", grade, answeredBy: "person" } as const;
    return facts({ kind: "instrument-result", on: onDay(dayOf(subject, 0)), data, category: "substance-use" });
  },
};

/** The publisher's union of tlfb, uds and abstracted screens. */
export const allDrugs: TableMapping = {
  table: "all_drugs",
  columns: {
    who: whose,
    what: not("the same facts as in tlfb and uds under finer or other names"),
    source: not("the same facts as in tlfb and uds"),
    when: not("the same facts as in tlfb and uds"),
  },
  map: () =>
    unmapped(
      "the union that the publisher made of tlfb, uds and abstracted screens: taken twice, use would count twice",
    ),
};
