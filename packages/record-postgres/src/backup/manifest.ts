import { z } from "zod";
import { keptTables } from "./tables.ts";

/** The first thing a backup says: what it is, and which steps its database had taken. */
export const manifest = z.strictObject({
  format: z.literal("helhet-backup/1"),
  /** When the snapshot was taken: everything that had been acknowledged by then is in it. */
  at: z.iso.datetime(),
  /** Number and hash of each migration. */
  migrations: z.array(z.strictObject({ number: z.int().min(1), hash: z.string() })).min(1),
});
export type Manifest = z.output<typeof manifest>;

/** Said before the rows of a table. */
export const tableHead = z.strictObject({ table: z.enum(keptTables), columns: z.array(z.string().regex(/^[a-z_]+$/)) });
/** Said after them. */
export const tableFoot = z.strictObject({ rows: z.int().min(0), sha256: z.string() });
/** The last thing it says: a file without it is not whole. */
export const end = z.strictObject({ end: z.literal(true), tables: z.int() });

/** How much a table held. */
export interface TableCount {
  readonly table: string;
  readonly rows: number;
}
