import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Keeps today's sheets in the server's data directory, readable by the server's own account alone. */
export interface SheetStore {
  /** Replaces the unit's sheet of the day (`YYYY-MM-DD`). It appears whole or not at all. */
  keep(unit: string, day: string, pdf: Uint8Array): Promise<void>;
  /** When it was made, epoch ms; null where there is none. */
  madeAt(unit: string, day: string): Promise<number | null>;
  /** Deletes every sheet of a day before `oldest`; returns how many. */
  sweep(oldest: string): Promise<number>;
}

const sheetFile = /^[0-9a-f-]{36}_(\d{4}-\d{2}-\d{2})\.pdf$/;

/** A folder of sheets, made when the first is kept. */
export function sheetStore(dataDirectory: string): SheetStore {
  const folder = join(dataDirectory, "ward-sheets");
  const fileOf = (unit: string, day: string): string => join(folder, `${unit}_${day}.pdf`);
  return {
    async keep(unit, day, pdf) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = fileOf(unit, day);
      const draft = `${file}.draft`;
      await writeFile(draft, pdf, { mode: 0o600, flush: true });
      await rename(draft, file);
    },
    async madeAt(unit, day) {
      const found = await stat(fileOf(unit, day)).catch(() => null);
      return found === null ? null : found.mtimeMs;
    },
    async sweep(oldest) {
      const names = await readdir(folder).catch(() => []);
      const old = names.filter((name) => {
        const [, day] = sheetFile.exec(name) ?? [];
        return day !== undefined && day < oldest;
      });
      for (const name of old) await rm(join(folder, name), { force: true });
      return old.length;
    },
  };
}
