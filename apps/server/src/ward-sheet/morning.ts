import { dayBefore, dayIn } from "@helhet/course";
import type { SheetStore } from "@helhet/record-postgres";
import { type House, sheetReader, sheetTime, wardSheet } from "@helhet/service";
import { clockIn } from "@helhet/words";
import type { FastifyBaseLogger } from "fastify";
import { placeOf } from "../http/errors.ts";
import { sheetPdf } from "./sheet-pdf.ts";

const minute = 60_000;
const languageOf = { NO: "nb", DK: "da", SE: "en" } as const;

/**
 * Makes the sheets whose time has come and that are not there yet, and deletes those of the day before yesterday and older. Returns how many
 * were made. Where whoever set the time no longer reads courses in the unit, none is made: the unit's page says so.
 */
export async function makeSheets(house: House, store: SheetStore): Promise<number> {
  const { units } = await house.places();
  const now = house.now();
  let made = 0;
  let oldest = "9999-12-31";
  for (const unit of units.values()) {
    const day = dayIn(unit.zone, now);
    if (dayBefore(day) < oldest) oldest = dayBefore(day);
    const set = await sheetTime(house, unit.id);
    if (set.at === null || clockIn("en", unit.zone, now) < set.at) continue;
    if ((await store.madeAt(unit.id, day)) !== null) continue;
    const reader = await sheetReader(house, unit.id, set);
    const sheet = reader === null ? null : await wardSheet(house, reader, { unit: unit.id });
    if (!sheet?.ok) continue;
    await store.keep(unit.id, day, await sheetPdf(sheet.value, languageOf[sheet.value.country]));
    made += 1;
  }
  await store.sweep(oldest);
  return made;
}

/** Once a minute: the sheets whose time has come. */
export function sheetLoop(house: House, store: SheetStore, log: FastifyBaseLogger): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    running = makeSheets(house, store)
      .catch((error: unknown) => log.error(placeOf(error), "no sheet was made"))
      .finally(() => {
        isBusy = false;
      });
  }, minute);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
