import type { ProjectorFor } from "@helhet/record";
import { batches } from "./append/batches.ts";
import { decisions } from "./append/decided.ts";
import { hotCourses } from "./append/hot-courses.ts";
import { turns } from "./append/turns.ts";
import type { WriteContext } from "./append/write-context.ts";
import { changes } from "./doorbell/changes.ts";
import type { Keys } from "./keys/keys.ts";
import { migrate } from "./migrate.ts";
import { addressFor, openPools } from "./pools.ts";
import { PostgresRecord } from "./postgres-record.ts";
import { guarded } from "./trouble.ts";

/** What an open record needs. */
export interface RecordOptions {
  /** The database as its owner knows it; the record itself signs in as its own roles, with passwords from the keys. */
  readonly connectionString: string;
  readonly keys: Keys;
  /** Follows a course with what units have decided; called again whenever a unit decides something, on any server. */
  readonly projectorFor: ProjectorFor;
  /** Brings the schema and the roles up to date first; true where it is not said. */
  readonly migrate?: boolean;
  /** Epoch ms; the computer's clock where it is not said. */
  readonly clock?: () => number;
}

/**
 * Opens the record in a PostgreSQL database (15 or newer). Throws when it cannot be reached or is newer than this program.
 * It is open when it hears what other servers write: what they commit afterwards is told here too.
 */
export async function openRecord(options: RecordOptions): Promise<PostgresRecord> {
  const { connectionString, keys, projectorFor } = options;
  if (options.migrate !== false) await migrate(connectionString, keys);
  const pools = openPools(connectionString, keys);
  const bell = changes(addressFor(connectionString, "helhet_streamer", keys));
  await guarded(() => bell.listening).catch(async (error: unknown) => {
    await Promise.all([bell.close(), pools.end()]);
    throw error;
  });
  const context: WriteContext = {
    pools,
    keys,
    decisions: decisions(pools.projector, projectorFor),
    hot: hotCourses(),
    turns: turns(),
    batches: batches(pools.writer),
    clock: options.clock ?? Date.now,
    told: bell.told,
  };
  return new PostgresRecord(context, bell);
}
