import { dayIn } from "@helhet/course";
import type { Loaded } from "@helhet/engine";
import type { Record } from "@helhet/record";
import { type PostgresRecord, sheetStore } from "@helhet/record-postgres";
import { type House, planUnit, projectorFor, rememberedPlaces, rulesOf } from "@helhet/service";
import { alarmLoop } from "./alarm-loop.ts";
import { buildApp } from "./app.ts";
import { accountLines } from "./demo/account-lines.ts";
import { seedDemo } from "./demo/seed-demo.ts";
import { nameFirstAdmin } from "./first-admin.ts";
import { readGuidelines } from "./guideline-folders.ts";
import { keysOf, openHouseRecord } from "./open-record.ts";
import { operate } from "./operate/operate.ts";
import type { Watch } from "./operate/watch.ts";
import { readSettings, type Settings, SettingsError } from "./settings.ts";
import { type Shutdown, shutdown, stopOnSignal } from "./shutdown.ts";
import { timetableLoop } from "./timetable-loop.ts";
import { upkeepLoop } from "./upkeep-loop.ts";
import { wakeLoop } from "./wake-loop.ts";
import { sheetLoop } from "./ward-sheet/morning.ts";

/** Connections that may wait to be taken: who comes in a rush is told to come back, not left without an answer. */
const mostKnocking = 4_096;

/** A server that listens. */
export interface Serving {
  /** The address people type, without a slash at the end. */
  readonly url: string;
  /** Stops everything that was started, in order; within ten seconds. */
  close(): Promise<void>;
}

/** How to serve, beside the environment. */
export interface ServeOptions {
  /** Stop and end the process on SIGINT, SIGTERM and SIGHUP. */
  readonly stopsOnSignals?: boolean;
  readonly say?: (line: string) => void;
}

/**
 * Serves Helhet; resolves once it listens. The environment's names stand in docs/reference/settings.md. Throws
 * SettingsError with a sentence for whoever starts it.
 */
export async function serve(
  environment: Readonly<{ [name: string]: string | undefined }>,
  { stopsOnSignals = true, say = console.log }: ServeOptions = {},
): Promise<Serving> {
  const settings = readSettings(environment);
  const stopping = shutdown();
  if (stopsOnSignals) stopOnSignal(stopping);
  try {
    const loaded = await readGuidelines(settings.guidelineFolder);
    const record = await openHouseRecord(settings, projectorFor(loaded), stopping, say);
    const house = await houseOf(settings, loaded, record);
    await prepare(house, settings, say);
    const watch = await operate(house, settings, stopping, say);
    const url = await listen(house, record, settings, stopping, watch);
    for (const line of await welcome(house, settings, url)) say(line);
    return { url, close: () => stopping.stop() };
  } catch (error) {
    await stopping.stop();
    throw error;
  }
}

async function houseOf(settings: Settings, loaded: Loaded, record: Record): Promise<House> {
  const now = Date.now;
  return {
    record,
    rules: await rulesOf(loaded, record.directory),
    now,
    places: rememberedPlaces(record, now),
    testData: settings.demo,
  };
}

async function prepare(house: House, settings: Settings, say: (line: string) => void): Promise<void> {
  if (settings.demo) {
    await seedDemo(house, dayIn("Europe/Oslo", house.now()), say);
    for (const { id } of await house.record.directory.units()) await planUnit(house, id);
  }
  if (settings.firstAdmin !== null) await nameFirstAdmin(house, settings.firstAdmin, settings.firstUnit);
}

async function listen(
  house: House,
  record: PostgresRecord,
  settings: Settings,
  stopping: Shutdown,
  watch: Watch,
): Promise<string> {
  const app = await buildApp(house, settings, undefined, watch);
  for (const loop of [
    wakeLoop(house, app.log),
    alarmLoop(house, app.log),
    timetableLoop(house, app.log),
    upkeepLoop(house, record, app.log),
    sheetLoop(
      house,
      sheetStore(settings.dataDirectory, () => keysOf(settings)),
      app.log,
    ),
  ])
    stopping.undo(() => loop.stop());
  stopping.undo(() => app.close());
  await app.listen({ host: settings.host, port: settings.port, backlog: mostKnocking });
  return settings.publicUrl ?? app.listeningOrigin;
}

async function welcome(house: House, settings: Settings, url: string): Promise<readonly string[]> {
  const address = `Helhet listens on ${url}`;
  if (!settings.demo)
    return settings.issuer === null
      ? [address, "Nobody can sign in: set HELHET_OIDC_ISSUER, or leave HELHET_DEMO out for the demo."]
      : [address];
  return [address, ...(await accountLines(house))];
}

if (import.meta.main) {
  await serve(process.env).catch((error: unknown) => {
    const isTold = error instanceof SettingsError || process.env["HELHET_LOG"] !== "debug";
    console.error(isTold && error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
