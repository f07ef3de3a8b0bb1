import { dayAfter, instantAt, isoFromMs, msFromIso } from "@helhet/course";
import { slotsOn } from "@helhet/people";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import {
  isRosterYear,
  type LineProblem,
  longestDuty,
  mostLines,
  plain,
  type ReadRoster,
  type RefusedLine,
  type RosterFrame,
  type RosterLine,
  roleNamed,
  saysNobody,
  shiftNamed,
} from "./lines.ts";

const heads = {
  day: ["dato", "dag", "date", "day"],
  shift: ["vakt", "vagt", "skift", "shift"],
  from: ["fra", "from", "start"],
  to: ["til", "to", "slutt", "slut", "end"],
  toDay: ["til dato", "til dag", "to date", "to day"],
  name: ["navn", "name", "ansatt", "medarbejder"],
  role: ["rolle", "role"],
} as const;
type Column = keyof typeof heads;
type Cells = Readonly<Record<Column, string>>;

/**
 * Reads a roster from CSV: a head with day, name, and a shift of the unit or clock times; a role where it is not who answers.
 * Heads and roles in nb, da or en.
 */
export function readCsv(text: string, frame: RosterFrame): ReadRoster {
  const [head, ...rows] = csvRows(text);
  const columns = head === undefined ? null : columnsOf(head);
  if (head === undefined || columns === null)
    return { lines: [], refused: [{ line: head?.line ?? 1, what: "no-head", found: (head?.cells ?? []).join(" ") }] };
  if (rows.length > mostLines)
    return { lines: [], refused: [{ line: rows[mostLines]?.line ?? 1, what: "too-many", found: String(rows.length) }] };
  const read = rows.map((row) => readRow(row, cellsOf(row, columns), frame));
  return {
    lines: read.flatMap((one) => ("from" in one ? [one] : [])),
    refused: read.flatMap((one) => ("what" in one ? [one] : [])),
  };
}

function columnsOf({ cells }: CsvRow): Partial<Record<Column, number>> | null {
  const columns: Partial<Record<Column, number>> = {};
  for (const [column, names] of Object.entries(heads) as [Column, readonly string[]][]) {
    const at = cells.findIndex((cell) => names.includes(plain(cell)));
    if (at >= 0) columns[column] = at;
  }
  const hasTime = columns.shift !== undefined || (columns.from !== undefined && columns.to !== undefined);
  return columns.day !== undefined && columns.name !== undefined && hasTime ? columns : null;
}

function cellsOf({ cells }: CsvRow, columns: Partial<Record<Column, number>>): Cells {
  const cell = (column: Column): string => cells[columns[column] ?? -1] ?? "";
  return {
    day: cell("day"),
    shift: cell("shift"),
    from: cell("from"),
    to: cell("to"),
    toDay: cell("toDay"),
    name: cell("name"),
    role: cell("role"),
  };
}

function readRow({ line }: CsvRow, cells: Cells, frame: RosterFrame): RosterLine | RefusedLine {
  const refused = (what: LineProblem, found: string): RefusedLine => ({ line, what, found });
  const day = dayWritten(cells.day);
  if (day === null) return refused("no-day", cells.day);
  if (cells.name === "") return refused("no-name", "");
  const role = roleNamed(cells.role);
  if (role === undefined) return refused("no-role", cells.role);
  const isNobody = saysNobody(cells.name);
  if (isNobody && role !== "answering") return refused("no-role", cells.role);
  const shift = cells.shift === "" ? undefined : shiftNamed(frame.shifts, cells.shift);
  if (cells.shift !== "" && shift === undefined) return refused("no-shift", cells.shift);
  const stretch = stretchOf(day, cells, shift, frame.zone);
  if (stretch === null) return refused("no-time", [cells.shift, cells.from, cells.to].filter(Boolean).join(" "));
  if (msFromIso(stretch.to) - msFromIso(stretch.from) > longestDuty) return refused("too-long", cells.to);
  return { line, name: isNobody ? null : cells.name, role, ...stretch, shift: shift?.key ?? null };
}

/** Clock times of the line's own go before those of the shift. */
function stretchOf(
  day: string,
  { from, to, toDay }: Cells,
  shift: RosterFrame["shifts"][number] | undefined,
  zone: string,
) {
  if (from === "" && to === "" && shift !== undefined) {
    const [slot] = slotsOn({ ...shift, days: [1, 2, 3, 4, 5, 6, 7] }, zone, day);
    return slot === undefined ? null : { from: slot.from, to: slot.to };
  }
  const [begins, ends] = [clockWritten(from), clockWritten(to)];
  const last = toDay === "" ? undefined : dayWritten(toDay);
  if (begins === null || ends === null || last === null) return null;
  const start = instantAt(zone, day, begins);
  const end = instantAt(zone, last ?? (ends <= begins ? dayAfter(day) : day), ends);
  return msFromIso(start) < msFromIso(end) ? { from: start, to: end } : null;
}

/** `2026-11-26`, `26.11.2026` or `26/11/2026` as a day that exists; null for anything else. */
function dayWritten(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const nordic = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const [year, month, day] = iso?.slice(1) ?? nordic?.slice(1).toReversed() ?? [];
  if (year === undefined || month === undefined || day === undefined || !isRosterYear(year)) return null;
  const made = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const ms = Date.parse(`${made}T00:00:00Z`);
  return Number.isNaN(ms) || isoFromMs(ms).slice(0, 10) !== made ? null : made;
}

/** `7:30`, `07.30` or `0730` as `07:30`; null for anything else. */
function clockWritten(text: string): string | null {
  const read = /^(\d{1,2})[:.](\d\d)$/.exec(text) ?? /^(\d\d)(\d\d)$/.exec(text);
  const [hours = "", minutes = ""] = read?.slice(1) ?? [];
  if (read === null || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes}`;
}
