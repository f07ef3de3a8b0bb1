import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { runningServer } from "@helhet/record-postgres/embedded";
import { Client } from "pg";
import type { Ledger } from "./ledger.ts";
import { type Found, readBack } from "./read-back.ts";
import { shownFrom } from "./shown.ts";

const helhet = join(import.meta.dirname, "../../apps/cli/bin/helhet.mjs");

/** Where the product's database is, and what its CLI needs to reach it. */
export interface Place {
  readonly dataDirectory: string;
  /** Null: the embedded one of the data directory. */
  readonly databaseUrl: string | null;
  readonly environment: NodeJS.ProcessEnv;
}

/** Reads everything back while nobody writes: ledger, half-written writes, chain, and lists beside a rebuild. */
export async function inspect(place: Place, ledger: Ledger): Promise<Found> {
  const database = await connected(place);
  try {
    const found = await readBack(database, ledger);
    const verified = await run(place, "verify");
    if (!/\n?\d+ courses verified, 0 faults/.test(verified)) ledger.complain(`helhet verify: ${verified}`);
    const instant = new Date(Date.now() + 120_000).toISOString();
    const before = await shownFrom(database, instant);
    await run(place, "rebuild");
    const after = await shownFrom(database, instant);
    for (const [table, digest] of Object.entries(before))
      if (after[table] !== digest)
        ledger.complain(`A rebuild makes ${table} anew otherwise: ${digest} → ${after[table]}.`);
    return found;
  } finally {
    await database.end();
  }
}

/** A connection as the database's owner. */
export async function connected({ dataDirectory, databaseUrl }: Place): Promise<Client> {
  const connectionString = databaseUrl ?? runningServer(dataDirectory);
  if (connectionString === undefined) throw new Error("No database runs on the data directory.");
  const database = new Client({ connectionString });
  database.on("error", () => undefined);
  await database.connect();
  return database;
}

/** What a command of the CLI tells on standard error. */
async function run({ dataDirectory, environment }: Place, command: string): Promise<string> {
  const env = { ...process.env, ...environment, HELHET_DATA: dataDirectory };
  const options = { env, encoding: "utf8", maxBuffer: 50_000_000 } as const;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [helhet, command], options);
  return `${stdout}${stderr}`.trim();
}
