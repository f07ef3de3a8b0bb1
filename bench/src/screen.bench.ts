import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { quantile } from "./core-rate.ts";
import type { Measure } from "./measure.ts";

const visits = 5;
const root = join(import.meta.dirname, "../..");
/** A tablet of some years on a ward's wireless: slow 4G as browsers' own tools have it, and a quarter of this processor. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 } as const;
const slowerProcessor = 4;

/**
 * How long until the worklist can be used — its lines stand there and the main thread is free —, on a throttled browser
 * with nothing kept from before and with everything kept; and the script it takes, gzipped.
 */
export async function measureScreen(): Promise<readonly Measure[]> {
  const executablePath = process.env["CHROMIUM"];
  if (!executablePath) throw new Error("The screen is measured by npm run bench, which finds or installs a Chromium.");
  const folder = mkdtempSync(join(tmpdir(), "helhet-bench-screen-"));
  // Open for walking, so that the database lies in it also when root measures, and goes with it.
  chmodSync(folder, 0o711);
  const address = `http://127.0.0.1:${await freePort()}`;
  const product = await start(address, folder);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    return await onScreen(browser, address);
  } finally {
    await browser.close();
    product.kill("SIGINT");
    await new Promise((resolve) => product.once("close", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onScreen(browser: Browser, address: string): Promise<readonly Measure[]> {
  const first: number[] = [];
  const again: number[] = [];
  let script = 0;
  for (let visit = 0; visit < visits; visit += 1) {
    const page = await signedIn(browser, address);
    const scripts = new Map<string, number>();
    page.on("response", async (response) => {
      if (response.url().endsWith(".js")) scripts.set(response.url(), gzipSync(await response.body()).length);
    });
    await clearCache(page);
    first.push(await usableAfter(page, address));
    script = [...scripts.values()].reduce((sum, size) => sum + size, 0);
    again.push(await usableAfter(page, address));
    await page.context().close();
  }
  const kilobytes = Math.round(script / 100) / 10;
  return [
    { name: "worklist, script gzipped", value: kilobytes, unit: "kB", target: 200, met: kilobytes <= 200 },
    {
      name: "worklist usable, throttled, first visit",
      value: quantile(first, 0.5),
      unit: "ms",
      target: null,
      met: null,
    },
    {
      name: "worklist usable, throttled, later visit",
      value: quantile(again, 0.5),
      unit: "ms",
      target: null,
      met: null,
    },
  ];
}

async function signedIn(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "nb-NO" })).newPage();
  await page.goto(`${address}/auth/sign-in?returnTo=/`);
  await page.getByRole("button", { name: /Runa Lien/ }).click();
  await page.locator(".line").first().waitFor();
  return page;
}

async function clearCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.clearBrowserCache");
  await session.send("Network.emulateNetworkConditions", slow);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowerProcessor });
}

/** Milliseconds from the beginning of the navigation until lines stand there and a first idle moment has come. */
async function usableAfter(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/`, { waitUntil: "commit" });
  await page.locator(".line").first().waitFor();
  return page.evaluate(() => {
    const { requestIdleCallback: whenIdle } = globalThis as unknown as { requestIdleCallback(done: () => void): void };
    return new Promise<number>((resolve) => whenIdle(() => resolve(Math.round(performance.now()))));
  });
}

async function start(address: string, folder: string): Promise<ChildProcess> {
  const env = {
    ...process.env,
    PORT: new URL(address).port,
    HELHET_DATA: join(folder, "data"),
    HELHET_CHECK_ANSWERS: "0",
  };
  const child = spawn(process.execPath, [join(root, "apps/server/src/main.ts")], { cwd: root, env, stdio: "ignore" });
  for (let waited = 0; waited < 600; waited += 1) {
    const isReady = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return child;
    if (child.exitCode !== null)
      throw new Error("The product ended before it was ready. Is the web built? npm run build");
    await pause(200);
  }
  child.kill("SIGINT");
  throw new Error("The product is not ready after two minutes.");
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
