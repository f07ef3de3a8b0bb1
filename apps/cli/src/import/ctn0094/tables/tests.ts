import { facts, onDay, unmapped } from "../fact.ts";
import { dayOf, studyDayIn } from "../subject.ts";
import { substanceOf } from "../substances.ts";
import { into, noDay, type TableMapping, whenColumn, whose } from "../table-mapping.ts";

/** A urine screen's positive class on a day. Negatives: see ../derived.ts. */
export const uds: TableMapping = {
  table: "uds",
  columns: { who: whose, what: into("test-result, substance and name"), when: whenColumn },
  map: (row, subject) => {
    const day = studyDayIn(row);
    const name = row["what"] ?? "";
    if (day === null) return unmapped(noDay);
    const data = { specimen: "urine", substance: substanceOf(name), name, result: "positive" } as const;
    return facts({ kind: "test-result", on: onDay(dayOf(subject, day)), data });
  },
};

const temperatures: Readonly<Record<string, string>> = { "0": "not-ok", "1": "ok", "99": "not-known" };

/** Whether the specimen of a day had the temperature of a fresh one. */
export const udsTemp: TableMapping = {
  table: "uds_temp",
  columns: { who: whose, was_temp_ok: into("instrument-result, urine specimen temperature"), when: whenColumn },
  map: (row, subject) => {
    const day = studyDayIn(row);
    if (day === null) return unmapped(noDay);
    const grade = temperatures[row["was_temp_ok"] ?? ""] ?? "not-known";
    const data = { instrument: "Urine specimen temperature", grade, answeredBy: "clinician" } as const;
    return facts({ kind: "instrument-result", on: onDay(dayOf(subject, day)), data, category: "substance-use" });
  },
};
