import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Keys } from "../keys/keys.ts";
import { type KeyOf, seal, unseal } from "../keys/seal.ts";

/** Keeps today's sheets for downtime in the data directory, encrypted with HELHET_KEYS: a sheet names who is on a ward. */
export interface SheetStore {
  /** Replaces the unit's sheet of the day (`YYYY-MM-DD`). It appears whole or not at all. */
  keep(unit: string, day: string, pdf: Uint8Array): Promise<void>;
  /** When it was made, epoch ms; null where there is none. */
  madeAt(unit: string, day: string): Promise<number | null>;
  /** The sheets that are kept, the newest day first. */
  kept(): Promise<readonly KeptSheet[]>;
  /** The PDF again. Throws OtherKey where HELHET_KEYS lacks the key, and another error where it was changed or is not there. */
  open(sheet: KeptSheet): Promise<Buffer>;
  /** Deletes every sheet of a day before `oldest`, and whatever lies there unencrypted; returns how many. */
  sweep(oldest: string): Promise<number>;
}

/** Which sheet. */
export interface KeptSheet {
  readonly unit: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

const sheetFile = /^([0-9a-f-]{36})_(\d{4}-\d{2}-\d{2})\.(sheet|pdf)$/;
const sheetKey: KeyOf = (secret) => secret.derive("ward-sheets");

/** A folder of sheets in a data directory, made when the first is kept. The keys are read when a sheet is kept or opened. */
export function sheetStore(dataDirectory: string, keys: () => Keys): SheetStore {
  const folder = join(dataDirectory, "ward-sheets");
  const nameOf = ({ unit, day }: KeptSheet): string => `${unit}_${day}`;
  const fileOf = (sheet: KeptSheet): string => join(folder, `${nameOf(sheet)}.sheet`);
  const all = async () =>
    (await readdir(folder).catch(() => [])).flatMap((name) => {
      const [, unit = "", day = "", as] = sheetFile.exec(name) ?? [];
      return as === undefined ? [] : [{ name, unit, day, isSealed: as === "sheet" }];
    });
  return {
    async keep(unit, day, pdf) {
      const sealed = seal(keys(), sheetKey, nameOf({ unit, day }), pdf);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = fileOf({ unit, day });
      const draft = `${file}.draft`;
      await writeFile(draft, sealed, { mode: 0o600, flush: true });
      await rename(draft, file);
    },
    async madeAt(unit, day) {
      const found = await stat(fileOf({ unit, day })).catch(() => null);
      return found === null ? null : found.mtimeMs;
    },
    async kept() {
      const sealed = (await all()).filter(({ isSealed }) => isSealed).map(({ unit, day }) => ({ unit, day }));
      return sealed.toSorted((a, b) => (a.day === b.day ? (a.unit < b.unit ? -1 : 1) : a.day < b.day ? 1 : -1));
    },
    open: async (sheet) => unseal(keys(), sheetKey, nameOf(sheet), await readFile(fileOf(sheet))),
    async sweep(oldest) {
      const gone = (await all()).filter(({ day, isSealed }) => day < oldest || !isSealed);
      for (const { name } of gone) await rm(join(folder, name), { force: true });
      return gone.length;
    },
  };
}
