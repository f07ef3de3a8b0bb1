import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { startProduct } from "./running-product.ts";

/** A product of its own, with a database and a demo of its own, whose clock a test sets. */
export interface ClockedProduct {
  readonly address: string;
  /** Sets the server's clock (epoch ms); it goes on from there. */
  setClock(now: number): Promise<void>;
  stop(): Promise<void>;
}

const shiftedClock = pathToFileURL(join(import.meta.dirname, "../soak/src/shifted-clock.mjs")).href;

/** What the computer's clock says (epoch ms), also where this process itself runs by another clock. */
const clockOfComputer = (): number => performance.timeOrigin + performance.now();

/** Starts the whole product as if it were `now` (epoch ms). */
export async function startClockedProduct(now: number): Promise<ClockedProduct> {
  const parent = mkdtempSync(join(tmpdir(), "helhet-week-"));
  chmodSync(parent, 0o711);
  const clock = join(parent, "clock");
  const set = (instant: number): void => writeFileSync(clock, String(Math.round(instant - clockOfComputer())));
  set(now);
  const product = await startProduct({
    HELHET_DATA: join(parent, "data"),
    HELHET_SOAK_CLOCK: clock,
    NODE_OPTIONS: `--import ${shiftedClock}`,
  });
  return {
    address: product.address,
    async setClock(instant) {
      set(instant);
      // The process looks at the file twenty times a second.
      await pause(200);
    },
    async stop() {
      await product.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
