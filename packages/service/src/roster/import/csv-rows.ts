/** A row of a CSV file: the line it begins on (1 is the first) and its cells. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const mark = "\uFEFF";

/**
 * The rows of CSV as RFC 4180 says, with what the first line is divided by: semicolon, tab or comma. Empty lines are passed
 * over. Never throws: a quote that is never closed ends with the text.
 */
export function csvRows(text: string): readonly CsvRow[] {
  const whole = text.startsWith(mark) ? text.slice(1) : text;
  const divider = dividerOf(whole);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  let line = 1;
  let begins = 1;
  const endRow = (): void => {
    const row = [...cells, cell];
    if (row.some((one) => one.trim() !== "")) rows.push({ line: begins, cells: row.map((one) => one.trim()) });
    cells = [];
    cell = "";
  };
  for (let at = 0; at < whole.length; at += 1) {
    const sign = whole[at] as string;
    if (sign === "\n") line += 1;
    if (isQuoted && sign === '"' && whole[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell.trim() === "")) isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === divider) {
      cells.push(cell);
      cell = "";
    } else if (sign === "\n") {
      endRow();
      begins = line;
    } else if (sign !== "\r") cell += sign;
  }
  endRow();
  return rows;
}

/** A cell as it is written: quoted where it must be, and never read as a formula by a spreadsheet. */
export function csvCell(text: string, divider: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.includes(divider) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function dividerOf(text: string): string {
  const [first = ""] = text.split("\n", 1);
  return [";", "\t", ","].find((one) => first.includes(one)) ?? ";";
}
