import type { DutyRole, ShiftPattern } from "@helhet/people";

/** Why a line of a roster file was refused; each is said with its mend where it is shown. */
export type LineProblem =
  | "no-head"
  | "no-day"
  | "no-time"
  | "no-shift"
  | "no-name"
  | "no-role"
  | "too-long"
  | "unknown-name"
  | "two-of-that-name"
  | "works-no-longer"
  | "overlaps"
  | "no-calendar"
  | "all-day"
  | "too-many";

/** A refused line: 1 is the file's first. `found` is what stood there. */
export interface RefusedLine {
  readonly line: number;
  readonly what: LineProblem;
  readonly found: string;
}

/** A duty as a line of a file says it; `name` null: an explicit nobody. Instants, ISO, `to` exclusive. */
export interface RosterLine {
  readonly line: number;
  readonly name: string | null;
  readonly role: DutyRole;
  readonly from: string;
  readonly to: string;
  readonly shift: string | null;
}

/** What a file says, and the lines that could not be read. */
export interface ReadRoster {
  readonly lines: readonly RosterLine[];
  readonly refused: readonly RefusedLine[];
}

/** What a file is read with. */
export interface RosterFrame {
  /** Of clock times that name no other. */
  readonly zone: string;
  readonly shifts: readonly ShiftPattern[];
}

/** True for a year that a roster may be of: what lies outside is a slip of the pen. */
export function isRosterYear(year: string | number): boolean {
  return Number(year) >= 2_000 && Number(year) < 2_200;
}

/** As many lines as half a year of a large unit. */
export const mostLines = 2_000;
/** The longest duty, in ms: a month. */
export const longestDuty = 31 * 24 * 3_600_000;

const nobody: ReadonlySet<string> = new Set(["ingen", "nobody", "no one"]);
const roles: Readonly<Record<DutyRole, readonly string[]>> = {
  answering: ["", "ansvarsvakt", "ansvarsvagt", "ansvar", "in charge", "answering"],
  with: ["med", "sammen med", "with"],
  "on-call": ["bakvakt", "bagvagt", "on-call", "on call"],
  "stand-in": ["stedfortreder", "stedfortræder", "stand-in", "stand in"],
};

/** A role of the roster by any of its names in nb, da and en; an empty word is who answers. */
export function roleNamed(word: string): DutyRole | undefined {
  return (Object.keys(roles) as DutyRole[]).find((role) => roles[role].includes(plain(word)));
}

/** The shift that the unit calls so, by its name or its key. */
export function shiftNamed(shifts: readonly ShiftPattern[], word: string): ShiftPattern | undefined {
  return shifts.find(({ key, name }) => plain(name) === plain(word) || key === plain(word));
}

/** True where a file says nobody, in nb, da or en. */
export function saysNobody(word: string): boolean {
  return nobody.has(plain(word));
}

/** A word without case, and with single spaces: as names are compared. */
export function plain(word: string): string {
  return word.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("nb");
}
