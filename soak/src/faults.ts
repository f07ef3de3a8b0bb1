import { setTimeout as pause } from "node:timers/promises";
import type { Chance } from "./chance.ts";
import { connected } from "./inspect.ts";
import type { Run } from "./run.ts";

/** Something that happens to a product while people write. Resolves when it is over and the product is ready again. */
export interface Fault {
  readonly name: string;
  happen(run: Run, chance: Chance): Promise<void>;
}

const nodeKilled: Fault = {
  name: "kill -9 of Node",
  async happen({ product }) {
    await product.killNode();
    await product.start();
  },
};

const databaseKilled: Fault = {
  name: "kill -9 of the postmaster",
  async happen({ product }) {
    product.killDatabase();
    await pause(300);
    await product.untilReady();
  },
};

const bothKilled: Fault = {
  name: "kill -9 of both",
  async happen({ product }, chance) {
    if (chance.happens(0.5)) {
      product.killDatabase();
      await product.killNode();
    } else {
      const node = product.killNode();
      product.killDatabase();
      await node;
    }
    await product.start();
  },
};

const databaseRestarted: Fault = {
  name: "the database stopped in good order under load",
  async happen({ product, place }) {
    const database = await connected(place);
    // A fast shutdown, as `pg_ctl stop -m fast` asks for it; the supervisor starts it again.
    const { rows } = await database.query<{ pid: string }>("select pg_read_file('postmaster.pid', 0, 20) as pid");
    process.kill(Number(rows[0]?.pid.split("\n", 1)[0]), "SIGINT");
    await database.end().catch(() => undefined);
    await pause(300);
    await product.untilReady();
  },
};

const stoppedAndStarted: Fault = {
  name: "Ctrl-C and a new start under load",
  async happen({ product }) {
    await product.stop();
    await product.start();
  },
};

const sessionsCut: Fault = {
  name: "every session of the database cut",
  async happen({ product, place }) {
    const database = await connected(place);
    await database.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename like 'helhet%'",
    );
    await database.end();
    await product.untilReady();
  },
};

/** Faults that a run at length draws from, each by the seed. */
export const faults: readonly Fault[] = [
  nodeKilled,
  databaseKilled,
  bothKilled,
  databaseRestarted,
  stoppedAndStarted,
  sessionsCut,
];
