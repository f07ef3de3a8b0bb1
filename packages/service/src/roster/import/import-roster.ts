import { dayIn, isoFromMs, ok, type Result, uuidV8 } from "@helhet/course";
import { type Duty, holdsOn, type Membership, type Practitioner } from "@helhet/people";
import { alarmRosterOf } from "../../alarms/tend.ts";
import { type Caller, principalOf, workingAs } from "../../caller.ts";
import type { House } from "../../house.ts";
import { mayNot, type Refusal } from "../../refusal.ts";
import { rosterRulesOf } from "../rules.ts";
import { plain, type RefusedLine, type RosterLine } from "./lines.ts";
import { readCalendar } from "./read-calendar.ts";
import { readCsv } from "./read-csv.ts";

/** What a file would put in the roster, or has; with refused lines nothing is written. */
export interface ImportAnswer {
  readonly written: boolean;
  readonly duties: readonly RosterLine[];
  readonly refused: readonly RefusedLine[];
  /** Names that no member of the unit has. */
  readonly unknown: readonly string[];
}

/** A leader reads a roster from a file: all of it takes the place of what stood there, or nothing does. */
export async function importRoster(
  house: House,
  caller: Caller,
  key: string,
  ask: {
    readonly unit: string;
    readonly format: "csv" | "icalendar";
    readonly text: string;
    readonly write: boolean;
  },
): Promise<Result<ImportAnswer, Refusal>> {
  const { unit } = ask;
  if (workingAs(caller, unit, "manage-roster") === undefined) return mayNot("manage-roster in the unit");
  const [members, places, { shifts }] = await Promise.all([
    house.record.directory.members(unit),
    house.places(),
    rosterRulesOf(house, unit),
  ]);
  const zone = places.units.get(unit)?.zone ?? "UTC";
  const read = ask.format === "csv" ? readCsv(ask.text, { zone, shifts }) : readCalendar(ask.text, { zone, shifts });
  const matched = read.lines.map((line) => ({ line, match: memberFor(line, members, zone) }));
  const strangers = matched.flatMap(({ line, match }) =>
    match.ok ? [] : [{ line: line.line, what: match.what, found: line.name ?? "" }],
  );
  const refused = [...read.refused, ...strangers, ...overlapping(read.lines)].toSorted((a, b) => a.line - b.line);
  const unknown = [...new Set(strangers.filter(({ what }) => what === "unknown-name").map(({ found }) => found))];
  const answer = { duties: read.lines, refused, unknown };
  if (refused.length > 0 || read.lines.length === 0 || !ask.write) return ok({ ...answer, written: false });
  const put = matched.flatMap(({ line, match }, n): readonly Duty[] => {
    const { from, to, role, shift } = line;
    const id = uuidV8("duty", `${caller.practitioner.id} ${key} ${n}`);
    return match.ok ? [{ id, unit, practitioner: match.practitioner, from, to, role, shift }] : [];
  });
  await house.record.directory.changeRoster(principalOf(caller), unit, { gone: await whole(house, unit, put), put });
  await alarmRosterOf(house, unit);
  return ok({ ...answer, written: true });
}

type Match =
  | { readonly ok: true; readonly practitioner: string | null }
  | { readonly ok: false; readonly what: "unknown-name" | "two-of-that-name" | "works-no-longer" };
type Known = Membership & { readonly practitionerRow: Practitioner };

/** The member that a line names: `Tor Moe` or `Moe, Tor`, whatever the case. */
function memberFor({ name, from }: RosterLine, members: readonly Known[], zone: string): Match {
  if (name === null) return { ok: true, practitioner: null };
  const [family = "", given] = name.split(",");
  const wanted = plain(given === undefined ? name : `${given} ${family}`);
  const named = members.filter(({ practitionerRow }) => plain(practitionerRow.name) === wanted);
  if (named.length === 0) return { ok: false, what: "unknown-name" };
  const day = dayIn(zone, Date.parse(from));
  const working = [...new Set(named.filter((one) => holdsOn(one, day)).map(({ practitioner }) => practitioner))];
  if (working.length > 1) return { ok: false, what: "two-of-that-name" };
  const [practitioner] = working;
  return practitioner === undefined ? { ok: false, what: "works-no-longer" } : { ok: true, practitioner };
}

/** Lines that give one role twice at once: one within another. Where one only reaches into the next, the next takes over. */
function overlapping(lines: readonly RosterLine[]): readonly RefusedLine[] {
  const refused: RefusedLine[] = [];
  const sorted = lines
    .filter(({ role }) => role !== "with")
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.line - b.line));
  const latest = new Map<string, RosterLine>();
  for (const line of sorted) {
    const before = latest.get(line.role);
    if (before !== undefined && line.to <= before.to)
      refused.push({ line: line.line, what: "overlaps", found: line.name ?? "" });
    else if (before !== undefined && line.from === before.from)
      refused.push({ line: line.line, what: "overlaps", found: line.name ?? "" });
    else latest.set(line.role, line);
  }
  return refused;
}

/** Duties with others that stand wholly within the shifts that a file names: the file says who is on them now. */
async function whole(house: House, unit: string, put: readonly Duty[]): Promise<readonly string[]> {
  const [from, to] = [
    Math.min(...put.map((one) => Date.parse(one.from))),
    Math.max(...put.map((one) => Date.parse(one.to))),
  ];
  const standing = await house.record.directory.duties(unit, isoFromMs(from), isoFromMs(to));
  const isReplaced = (old: Duty): boolean =>
    put.some((one) => Date.parse(one.from) <= Date.parse(old.from) && Date.parse(old.to) <= Date.parse(one.to));
  return standing.filter((old) => old.role === "with" && isReplaced(old)).map(({ id }) => id);
}
