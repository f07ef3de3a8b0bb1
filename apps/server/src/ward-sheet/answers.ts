import { dayIn, ok, type Result } from "@helhet/course";
import type { SheetStore } from "@helhet/record-postgres";
import { type Caller, type House, isMember, type Refusal, sheetTime, wardSheet } from "@helhet/service";
import type { Language } from "@helhet/words";
import { sheetPdf } from "./sheet-pdf.ts";

/** What the unit has set of its sheet, and when today's was made. */
export async function sheetOfUnit(
  house: House,
  store: SheetStore,
  caller: Caller,
  { unit }: { readonly unit: string },
): Promise<
  Result<
    {
      readonly day: string;
      readonly at: string | null;
      readonly byName: string | null;
      readonly madeAt: string | null;
    },
    Refusal
  >
> {
  if (!isMember(caller, unit)) return { ok: false, refusal: { kind: "may-not", need: "member of the unit" } };
  const zone = (await house.places()).units.get(unit)?.zone ?? "Europe/Oslo";
  const day = dayIn(zone, house.now());
  const { at, by } = await sheetTime(house, unit);
  const names = await house.record.directory.names(by === null ? [] : [by]);
  const made = await store.madeAt(unit, day);
  return ok({
    day,
    at,
    byName: names.get(by ?? "") ?? null,
    madeAt: made === null ? null : new Date(made).toISOString(),
  });
}

/** The sheet of today as the caller may read it. */
export async function wardSheetPdf(
  house: House,
  caller: Caller,
  { unit, language }: { readonly unit: string; readonly language: Language },
): Promise<Result<Uint8Array, Refusal>> {
  const sheet = await wardSheet(house, caller, { unit });
  return sheet.ok ? ok(await sheetPdf(sheet.value, language)) : sheet;
}
