/** A cell as we compute it. */
export type Cell = string | number | boolean | null;
/** One row of a published table, every cell as text. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a CSV whose cells hold neither commas nor quotes of their own. */
export function rowsIn(text: string): readonly TableRow[] {
  const [header = [], ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replaceAll('"', "").split(","));
  return lines.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])));
}

/** Whether a published cell is another value than ours: numbers within 1e-9, empty for none, TRUE and FALSE. */
export function differsFrom(published: string, ours: Cell): boolean {
  if (ours === null) return published !== "";
  if (typeof ours === "boolean") return published !== String(ours).toUpperCase();
  if (published === String(ours)) return false;
  const isNumber = (cell: Cell): boolean => cell !== "" && Number.isFinite(Number(cell));
  if (!isNumber(published) || !isNumber(ours)) return true;
  return Math.abs(Number(published) - Number(ours)) > 1e-9;
}
