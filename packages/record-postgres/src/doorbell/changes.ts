import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { ChangeListener } from "@helhet/record";
import { Client } from "pg";
import type { Told } from "../append/told.ts";

/**
 * Tells listeners on every server of this changes, soon after the commit. The outbox row is written in the transaction;
 * the bell (NOTIFY) rings after it, several changes at a time, because NOTIFY inside a transaction makes all commits
 * queue. A bell that is lost with its server is made good by sweeping the outbox.
 */
export interface Changes {
  /** Done when everything committed from now on will be heard; rejects when the first try to listen fails. */
  readonly listening: Promise<void>;
  told(changes: readonly Told[]): void;
  onChange(listener: ChangeListener): () => void;
  close(): Promise<void>;
}

const channel = "helhet_changes";
/** NOTIFY carries less than 8,000 bytes. */
const mostInOneBell = 90;
const sweepEveryMs = 1_000;
/** Other servers hear at most this much later, and one bell tells them of all that came meanwhile. */
const gatherMs = 10;
const keepMinutes = 60;
/** Ids told lately, so that the sweep tells nothing twice. */
const mostRemembered = 20_000;

/** Begins to listen as helhet_streamer; keeps trying while the database is away. */
export function changes(connectionString: string): Changes {
  const listeners = new Set<ChangeListener>();
  const remembered = new Set<string>();
  const server = randomUUID();
  const closing = new AbortController();
  let pending: Told[] = [];
  let client: Client | null = null;
  let ringing = Promise.resolve();
  let sweptTo: string | null = null;
  const listening = Promise.withResolvers<void>();

  const tell = (change: Told): void => {
    if (remembered.has(change.id)) return;
    remembered.add(change.id);
    if (remembered.size > mostRemembered) remembered.delete(remembered.values().next().value as string);
    for (const listener of listeners) listener({ person: change.person, version: change.version });
  };

  const ring = async (): Promise<void> => {
    await pause(gatherMs);
    while (pending.length > 0 && client !== null) {
      const now = pending.slice(0, mostInOneBell);
      pending = pending.slice(mostInOneBell);
      const payload = [server, ...now.map(({ id, person, version }) => `${id}:${person}:${version}`)].join(" ");
      await client.query("select pg_notify($1, $2)", [channel, payload]).catch(() => undefined);
    }
    // Without a connection the sweep of every server tells them.
    pending = [];
  };

  const heard = (payload: string | undefined): void => {
    const [from, ...told] = (payload ?? "").split(" ");
    if (from === server) return;
    for (const one of told) {
      const [id = "", person = "", version] = one.split(":");
      tell({ id, person, version: Number(version) });
    }
  };

  const listen = async (): Promise<void> => {
    const fresh = new Client({ connectionString, application_name: "helhet_streamer", keepAlive: true });
    fresh.on("notification", ({ payload }) => heard(payload));
    fresh.on("error", () => undefined);
    await fresh.connect();
    try {
      await fresh.query("set synchronous_commit = off");
      await fresh.query(`listen ${channel}`);
      client = fresh;
      while (!closing.signal.aborted) {
        sweptTo = await sweep(fresh, sweptTo, tell);
        listening.resolve();
        await pause(sweepEveryMs, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    } finally {
      client = null;
      await fresh.end().catch(() => undefined);
    }
  };

  const running = (async () => {
    while (!closing.signal.aborted) {
      await listen().catch(listening.reject);
      await pause(250, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  })();

  return {
    listening: listening.promise,
    told(all) {
      for (const one of all) tell(one);
      const wasIdle = pending.length === 0;
      pending.push(...all);
      if (wasIdle) ringing = ringing.then(ring);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await ringing;
      closing.abort();
      await running;
    },
  };
}

/** Rows of transactions that were still open at the last sweep are not passed by: it goes by transaction, not by id. */
const sweepSql = `
  with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as at)
  select (select at from horizon)::text as horizon, o.id::text, o.person, o.version
  from horizon left join helhet.outbox o on o.transaction >= $1::xid8 and o.transaction < horizon.at
  order by o.transaction, o.id`;

interface Swept {
  readonly horizon: string;
  readonly id: string | null;
  readonly person: string;
  readonly version: number;
}

async function sweep(client: Client, from: string | null, tell: (change: Told) => void): Promise<string> {
  if (from === null) return await beginning(client);
  const { rows } = await client.query<Swept>({ name: "sweep", text: sweepSql, values: [from] });
  for (const { id, person, version } of rows) if (id !== null) tell({ id, person, version });
  return rows[0]?.horizon ?? from;
}

/** Who begins to listen hears what comes from now on; what was told long ago is swept out. */
async function beginning(client: Client): Promise<string> {
  await client.query(`delete from helhet.outbox where at < now() - interval '${keepMinutes} minutes'`);
  const { rows } = await client.query<{ at: string }>("select pg_snapshot_xmin(pg_current_snapshot())::text as at");
  return rows[0]?.at ?? "0";
}
