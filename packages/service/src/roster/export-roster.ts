import { dayAfter, dayIn, instantAt, ok, type Result, zoneClock } from "@helhet/course";
import type { DutyRole } from "@helhet/people";
import { type Caller, isMember } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { csvCell } from "./import/csv-rows.ts";
import { type ShownDuty, shownDuties } from "./roster.ts";
import { rosterRulesOf } from "./rules.ts";

type Language = "nb" | "da" | "en";
const heads: Readonly<Record<Language, readonly string[]>> = {
  nb: ["Dato", "Vakt", "Fra", "Til dato", "Til", "Navn", "Rolle"],
  da: ["Dato", "Vagt", "Fra", "Til dato", "Til", "Navn", "Rolle"],
  en: ["Date", "Shift", "From", "To date", "To", "Name", "Role"],
};
const roleWords: Readonly<Record<Language, Readonly<Record<DutyRole, string>>>> = {
  nb: { answering: "Ansvarsvakt", with: "Med", "on-call": "Bakvakt", "stand-in": "Stedfortreder" },
  da: { answering: "Ansvarsvagt", with: "Med", "on-call": "Bagvagt", "stand-in": "Stedfortræder" },
  en: { answering: "In charge", with: "With", "on-call": "On-call", "stand-in": "Stand-in" },
};
const nobody: Readonly<Record<Language, string>> = { nb: "Ingen", da: "Ingen", en: "Nobody" };
const exportedDays = 28;
const divider = ";";

/** Four weeks of the roster from a day on (today where none is given) as CSV that the import reads. */
export async function exportRoster(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly from?: string | undefined; readonly language: Language },
): Promise<Result<{ readonly csv: string }, Refusal>> {
  const { unit, language } = ask;
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const zone = (await house.places()).units.get(unit)?.zone ?? "UTC";
  const first = ask.from ?? dayIn(zone, house.now());
  let last = first;
  for (let n = 0; n < exportedDays; n += 1) last = dayAfter(last);
  const { shifts } = await rosterRulesOf(house, unit);
  const found = await house.record.directory.duties(
    unit,
    instantAt(zone, first, "00:00"),
    instantAt(zone, last, "00:00"),
  );
  const names = new Map(shifts.map(({ key, name }) => [key, name]));
  const rows = (await shownDuties(house, found)).map((duty) => row(duty));
  return ok({ csv: [heads[language], ...rows].map(line).join("") });

  function row(duty: ShownDuty): readonly string[] {
    const [from, to] = [duty.from, duty.to].map((at) => clockOf(zone, at));
    return [
      dayIn(zone, Date.parse(duty.from)),
      names.get(duty.shift ?? "") ?? "",
      from ?? "",
      dayIn(zone, Date.parse(duty.to)),
      to ?? "",
      duty.name ?? nobody[language],
      roleWords[language][duty.role],
    ];
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => csvCell(cell, divider)).join(divider)}\r\n`;
}

function clockOf(zone: string, at: string): string {
  const minutes = zoneClock(zone).minutesAt(Date.parse(at));
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
