import { Pool, types } from "pg";
import type { Keys } from "./keys/keys.ts";
import { passwordOf, type Role } from "./roles.ts";

/** One pool a principal, each signed in as its own role. */
export interface Pools {
  readonly app: Pool;
  readonly writer: Pool;
  readonly projector: Pool;
  readonly verifier: Pool;
  readonly sessions: Pool;
  readonly figures: Pool;
  readonly calendar: Pool;
  end(): Promise<void>;
}

/** How many connections each principal may hold; all servers of one database together must fit max_connections. */
const sizes = {
  helhet_app: 10,
  helhet_writer: 16,
  helhet_projector: 4,
  helhet_verifier: 2,
  helhet_sessions: 2,
  helhet_figures: 2,
  helhet_calendar: 2,
} as const;

/** Each question reads a few rows by their keys: compiling it would take longer than answering it. */
const usualOptions =
  "-c timezone=UTC -c jit=off -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000";
/** The writer only looks rows up by their keys; its plans must not depend on how small a table was when they were made. */
const writerOptions = "-c enable_seqscan=off -c plan_cache_mode=force_generic_plan";

/** Opens nothing yet: connections come with the first question. */
export function openPools(connectionString: string, keys: Keys): Pools {
  const open = (role: keyof typeof sizes): Pool => openPool(connectionString, role, keys, sizes[role]);
  const app = open("helhet_app");
  const writer = open("helhet_writer");
  const projector = open("helhet_projector");
  const verifier = open("helhet_verifier");
  const sessions = open("helhet_sessions");
  const figures = open("helhet_figures");
  const calendar = open("helhet_calendar");
  const all = [app, writer, projector, verifier, sessions, figures, calendar];
  const end = async (): Promise<void> => void (await Promise.all(all.map((pool) => pool.end())));
  return { app, writer, projector, verifier, sessions, figures, calendar, end };
}

function openPool(connectionString: string, role: Role, keys: Keys, max: number): Pool {
  const pool = new Pool({
    connectionString: addressFor(connectionString, role, keys),
    max,
    application_name: role,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    types: { getTypeParser: parserOf },
    options: `${usualOptions} ${role === "helhet_writer" ? writerOptions : ""}`,
  });
  // A connection that dies while idle is replaced at the next question.
  pool.on("error", () => undefined);
  // One that dies while it is held between two questions says so here too; whoever holds it learns it at the next one.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

const dateOid = 1082;

/** A day stays `YYYY-MM-DD`: it belongs to no time zone of this process. */
function parserOf(oid: number, format?: "text" | "binary") {
  return oid === dateOid ? (text: string) => text : types.getTypeParser(oid, format as "text");
}

/** The same server and database, as another role. */
export function addressFor(connectionString: string, role: Role, keys: Keys): string {
  const url = new URL(connectionString);
  url.username = role;
  url.password = passwordOf(role, keys);
  return url.toString();
}
