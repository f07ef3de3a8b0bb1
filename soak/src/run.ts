import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RealIssuer, realIssuer } from "../../apps/server/src/testing/real-issuer.ts";
import { chanceOf } from "./chance.ts";
import type { Colleague } from "./colleague.ts";
import { inspect, type Place } from "./inspect.ts";
import { emptyLedger, type Ledger } from "./ledger.ts";
import { freePort, type Product, productOf, type Way } from "./product.ts";
import type { Found } from "./read-back.ts";
import { firstAdmin, settle, type Ward } from "./ward.ts";
import { lead, type Writer, work } from "./writer.ts";

/** A product with people at work on it, and all that was asked of it. */
export interface Run {
  readonly product: Product;
  readonly issuer: RealIssuer;
  readonly ward: Ward;
  readonly ledger: Ledger;
  readonly place: Place;
  /** Lets all write until `during` is done; resolves when the last has its answer. `writers`: where they signed in anew, without the leader. */
  whileWriting(during: () => Promise<void>, writers?: readonly Colleague[]): Promise<void>;
  /** Reads everything back. Call it while nobody writes. */
  inspect(): Promise<Found>;
  close(): Promise<void>;
}

/** How a run is begun. */
export interface RunAsk {
  readonly seed: number;
  readonly writers: number;
  readonly way?: Way;
  readonly environment?: NodeJS.ProcessEnv;
  /** Where its data lie; a new directory below the system's temporary one where it is not said. */
  readonly parent?: string;
}

/** Starts the product on a new data directory as a hospital runs it, names its people and signs them in. */
export async function beginRun({ seed, writers, way, environment = {}, parent }: RunAsk): Promise<Run> {
  const own = parent ?? mkdtempSync(join(tmpdir(), "helhet-soak-"));
  chmodSync(own, 0o711);
  const dataDirectory = join(own, "data");
  const port = await freePort();
  const issuer = await realIssuer(`http://127.0.0.1:${port}/auth/callback`);
  const all = { ...environmentOf(issuer), ...environment };
  const product = productOf({ dataDirectory, port, environment: all, ...(way === undefined ? {} : { way }) });
  const place: Place = { dataDirectory, databaseUrl: null, environment: all };
  const ledger = emptyLedger();
  const close = async (): Promise<void> => {
    await product.stop();
    await issuer.close();
    if (parent === undefined) rmSync(own, { recursive: true, force: true });
  };
  try {
    await product.start();
    const ward = await settle(issuer, product.address, writers);
    return {
      product,
      issuer,
      ward,
      ledger,
      place,
      close,
      whileWriting(during, again) {
        const { unit, writers, leader } = ward;
        const now = again === undefined ? { unit, writers, leader } : { unit, writers: again, leader: null };
        return whileWriting(now, ledger, seed, during);
      },
      inspect: () => inspect(place, ledger),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As a hospital sets it: no demo, an issuer of its own, the first administrator by subject. */
export function environmentOf({ url, clientId, clientSecret }: RealIssuer): NodeJS.ProcessEnv {
  return {
    HELHET_DEMO: "0",
    HELHET_OIDC_ISSUER: url,
    HELHET_OIDC_CLIENT_ID: clientId,
    HELHET_OIDC_CLIENT_SECRET: clientSecret,
    HELHET_FIRST_ADMIN: firstAdmin,
    HELHET_FIRST_UNIT: "Soak hospital / Soak ward",
    HELHET_LOG: "error",
  };
}

/** How many stretches of writing there were, so that none repeats the chance of another. */
let stretches = 0;

/** Lets all of a ward write, and its leader in the unit's book, until `during` is done. */
export async function whileWriting(
  { unit, writers, leader }: Pick<Ward, "unit" | "writers"> & { readonly leader: Colleague | null },
  ledger: Ledger,
  seed: number,
  during: () => Promise<void>,
): Promise<void> {
  let isOver = false;
  stretches += 1;
  const writer = (colleague: Colleague, index: number): Writer => {
    return { colleague, unit, ledger, chance: chanceOf(seed, stretches * 1_000 + index), isOver: () => isOver };
  };
  const working = writers.map((colleague, index) => work(writer(colleague, index)));
  if (leader !== null) working.push(lead(writer(leader, writers.length)));
  try {
    await during();
  } finally {
    isOver = true;
    await Promise.all(working);
  }
}
