import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { Colleague } from "./colleague.ts";
import type { Fault } from "./faults.ts";
import { connected } from "./inspect.ts";

/** Somebody else takes every connection that the database gives, and the product's own are cut. */
export const connectionsTaken: Fault = {
  name: "no connection left in the database",
  async happen({ product, place }) {
    const database = await connected(place);
    const { host, port, user, password } = database;
    const taken: Client[] = [];
    for (let one = 0; one < 200; one += 1) {
      const client = new Client({ host, port, user, password: password ?? "", database: "postgres" });
      client.on("error", () => undefined);
      const isIn = await client.connect().then(
        () => true,
        () => false,
      );
      if (isIn) taken.push(client);
      if (!isIn) await database.query(cutAll);
      if (!isIn && taken.length > 90) break;
    }
    await pause(1_500);
    await Promise.all([...taken, database].map((client) => client.end()));
    await product.untilReady();
  },
};

const cutAll =
  "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'helhet%' and pid <> pg_backend_pid()";

/** A table that every request needs is locked for longer than a connection is waited for. */
export const tableLocked: Fault = {
  name: "every pooled connection waits for a lock",
  async happen({ product, place }) {
    const database = await connected(place);
    await database.query("begin");
    await database.query("lock table helhet.session in access exclusive mode");
    await pause(6_500);
    await database.query("rollback");
    await database.end();
    await product.untilReady();
  },
};

/** What an overload was answered with. */
export interface Overload {
  readonly statuses: ReadonlyMap<number, number>;
  /** The slowest answer of `/healthz` meanwhile, in ms. */
  readonly slowestHealth: number;
  /** 503s without Retry-After. */
  readonly withoutRetryAfter: number;
}

/** Asks for so many lists at once, ten times what the server takes on. */
export async function overload(
  address: string,
  colleague: Colleague,
  unit: string,
  requests: number,
): Promise<Overload> {
  const statuses = new Map<number, number>();
  let withoutRetryAfter = 0;
  let isOver = false;
  let slowestHealth = 0;
  const watching = (async () => {
    while (!isOver) {
      const began = performance.now();
      await fetch(`${address}/healthz`);
      slowestHealth = Math.max(slowestHealth, performance.now() - began);
      await pause(50);
    }
  })();
  await Promise.all(
    Array.from({ length: requests }, async () => {
      const { status, retryAfterMs } = await colleague.get(`/api/worklist?scope=unit&unit=${unit}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 503 && retryAfterMs === 0) withoutRetryAfter += 1;
    }),
  );
  isOver = true;
  await watching;
  return { statuses, slowestHealth, withoutRetryAfter };
}
