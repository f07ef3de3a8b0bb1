import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@helhet/record-postgres/embedded";
import { realIssuer } from "../../apps/server/src/testing/real-issuer.ts";
import { inspect, type Place } from "./inspect.ts";
import { emptyLedger, type Ledger } from "./ledger.ts";
import { freePort, type Product, productOf } from "./product.ts";
import type { Found } from "./read-back.ts";
import { environmentOf, whileWriting } from "./run.ts";
import { settle, type Ward } from "./ward.ts";

/** Two servers on one database of its own; who cannot reach theirs goes to the other, as behind a load balancer. */
export interface TwoServers {
  readonly servers: readonly [Product, Product];
  readonly ward: Ward;
  readonly ledger: Ledger;
  readonly place: Place;
  /** Says that a server is taken out of the rotation, or back in. */
  setIn(server: 0 | 1, isIn: boolean): void;
  whileWriting(during: () => Promise<void>): Promise<void>;
  inspect(): Promise<Found>;
  close(): Promise<void>;
}

/** Starts both; half of the writers begin at each. */
export async function beginTwo(seed: number, writers: number): Promise<TwoServers> {
  const parent = mkdtempSync(join(tmpdir(), "helhet-two-"));
  chmodSync(parent, 0o711);
  const dataDirectory = join(parent, "data");
  const database = await startEmbedded({ dataDirectory });
  const ports = [await freePort(), await freePort()] as const;
  const issuer = await realIssuer(`http://127.0.0.1:${ports[0]}/auth/callback`);
  const keys = `soak:${randomBytes(32).toString("base64url")}`;
  const environment = {
    ...environmentOf(issuer),
    DATABASE_URL: database.connectionString,
    HELHET_KEYS: keys,
  };
  const [one, other] = ports.map((port) => productOf({ dataDirectory, port, environment })) as [Product, Product];
  const servers = [one, other] as const;
  const isIn = [true, true];
  const addressNow = (writer: number): string => {
    const own = (writer % 2) as 0 | 1;
    return servers[isIn[own] ? own : ((1 - own) as 0 | 1)].address;
  };
  const ledger = emptyLedger();
  const place: Place = { dataDirectory, databaseUrl: database.connectionString, environment };
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    await issuer.close();
    await database.stop();
    rmSync(parent, { recursive: true, force: true });
  };
  try {
    await one.start();
    await other.start();
    const ward = await settle(issuer, one.address, writers, addressNow);
    return {
      servers,
      ward,
      ledger,
      place,
      setIn(server, now) {
        isIn[server] = now;
      },
      whileWriting: (during) => whileWriting(ward, ledger, seed, during),
      inspect: () => inspect(place, ledger),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
