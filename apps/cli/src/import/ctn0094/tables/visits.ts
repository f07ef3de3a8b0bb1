import type { DataOf, Effective } from "@helhet/course";
import { type FactOf, facts, type Mapped, onDay, unmapped, within } from "../fact.ts";
import type { Row } from "../read-table.ts";
import { dayOf, idOf, type Subject, studyDayIn } from "../subject.ts";
import { type ColumnFate, into, not, type TableMapping, whenColumn, whose } from "../table-mapping.ts";

type Reason = DataOf<"session-missed">["reason"];

/** The flags beside a visit and the reason each means, the weightiest first. A row may carry several. */
const flags: readonly (readonly [column: string, reason: Reason])[] = [
  ["is_dead", "dead"],
  ["is_in_jail", "prison"],
  ["is_in_hospital", "hospital"],
  ["is_illness", "illness"],
  ["is_moved", "moved"],
  ["is_left_study", "left"],
  ["is_on_vacation", "away"],
  ["is_forgot", "forgot"],
  ["is_unable", "unable"],
  ["is_no_show", "no-show"],
  ["is_missing_14_consecutive", "other"],
  ["is_no_funding", "other"],
  ["is_window", "other"],
  ["is_other", "other"],
];

/** True where the publishers count somebody as present. Their rule: docs/reference/ctn0094-import.md, "Visits". */
export const isPresent = (row: Row): boolean => row["what"] === "visit" || row["what"] === "final";

const besideMissed: ColumnFate = into(
  "session-missed, reason and words; beside an attended visit it is contradicted, and left out",
);

/** Visits planned, attended and missed. A missed visit without a day is put in the study week that its label names. */
export const visit: TableMapping = {
  table: "visit",
  columns: {
    who: whose,
    visit: into("title of the session"),
    what: into("session-attended (visit, final), session-missed (MISSING, no visit), session-planned (empty)"),
    is_no_note: not("says that no reason was noted: the reason is then `unknown`"),
    ...Object.fromEntries(flags.map(([column]) => [column, besideMissed])),
    when: whenColumn,
  },
  map: (row, subject) => {
    const day = studyDayIn(row);
    const on = day === null ? weekOf(row["visit"] ?? "", subject) : onDay(dayOf(subject, day));
    if (on === null) return unmapped("the row has no study day, and its label names no week that is known");
    return sessionOf(row, on, subject);
  },
};

function sessionOf(row: Row, on: Effective, { who }: Subject): Mapped {
  const session = idOf(`session/${who}/${row["visit"]}/${row["when"]}/${row["what"]}`);
  const common = { session, format: "individual", title: row["visit"] ?? "" } as const;
  if (isPresent(row)) return facts({ kind: "session-attended", on, data: common });
  if (row["what"] === "") return facts({ kind: "session-planned", on, data: common });
  return facts(missed(row, on, common));
}

function missed(row: Row, on: Effective, common: Pick<DataOf<"session-missed">, "session" | "format" | "title">) {
  const said = flags.filter(([column]) => row[column] === "1");
  const words = said.map(([column]) => column.slice(3).replaceAll("_", " ")).join(", ");
  const reason = said[0]?.[1] ?? "unknown";
  const data = { ...common, reason, ...(words === "" ? {} : { words }) };
  return { kind: "session-missed", on, data } satisfies FactOf<"session-missed">;
}

/** WK5 or P1Wk5 → the fifth week after the first randomisation (consent, where there was none); P2Wk5 → after the second. */
function weekOf(label: string, subject: Subject): Effective | null {
  const [, phase, number] = /^(?:WK|P([12])Wk)(\d+)[AB]?$/.exec(label) ?? [];
  if (number === undefined) return null;
  const from = phase === "2" ? subject.randomised.second : (subject.randomised.first ?? 0);
  if (from === null) return null;
  const first = from + 7 * (Number(number) - 1) + 1;
  return within(dayOf(subject, first), dayOf(subject, first + 6));
}
