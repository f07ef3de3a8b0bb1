import { type Day, dayFromIso, uuidV8 } from "@helhet/course";
import type { Row } from "./read-table.ts";

/** The name under which everything imported is known; part of every identity. */
export const sourceSystem = "ctn0094";

/** The calendar day on which every person's study day 0 (consent) is put, unless another is given: a Monday, chosen freely. */
export const usualDayZero = "2014-01-06";

/** One person of the trials with all their rows, and what the mappings of one table need of another. */
export interface Subject {
  readonly who: number;
  readonly trial: string;
  readonly dayZero: Day;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** The study days of the first and second randomisation. */
  readonly randomised: { readonly first: number | null; readonly second: number | null };
  /** The arm that was drawn first. */
  readonly arm: string | null;
  /** The first study day anybody knows of: consent, or an earlier admission to detoxification. */
  readonly firstDay: number;
  /** The study day, at or before consent, of an admission to detoxification that opens the enrolment; null for none. */
  readonly opensWithDetox: number | null;
}

/** The identity of something in this source: the same for ever. */
export function idOf(key: string): string {
  return uuidV8(sourceSystem, key);
}

/** A study day as a calendar day. */
export function dayOf({ dayZero }: Subject, studyDay: number): Day {
  return dayZero + studyDay;
}

/** A whole study day; null where the cell is empty. */
export function studyDayIn(row: Row, column = "when"): number | null {
  const cell = row[column] ?? "";
  const day = Number(cell);
  return cell === "" || !Number.isFinite(day) ? null : Math.floor(day);
}

/** Gathers a person from their rows. */
export function subjectOf(
  who: number,
  trial: string,
  dayZero: string,
  rows: ReadonlyMap<string, readonly Row[]>,
): Subject {
  const draws = rows.get("randomization") ?? [];
  const drawn = (which: string): Row | undefined => draws.find((row) => row["which"] === which);
  const dayDrawn = (which: string): number | null => studyDayIn(drawn(which) ?? {});
  const firstAdmission = Math.min(Number.POSITIVE_INFINITY, ...admissions(rows));
  return {
    who,
    trial,
    dayZero: dayFromIso(dayZero),
    rows,
    randomised: { first: dayDrawn("1"), second: trial === "30" ? dayDrawn("2") : null },
    arm: drawn("1")?.["treatment"] ?? null,
    firstDay: Math.min(0, firstAdmission),
    opensWithDetox: firstAdmission <= 0 ? firstAdmission : null,
  };
}

function admissions(rows: ReadonlyMap<string, readonly Row[]>): readonly number[] {
  const admitted = (rows.get("detox") ?? []).filter((row) => row["what"] === "admission");
  return admitted.flatMap((row) => studyDayIn(row) ?? []);
}
