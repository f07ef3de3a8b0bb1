import { dateOf, dayFromIso, weekday } from "@helhet/course";
import type { Text } from "../guideline.ts";
import { da } from "./catalogue/da.ts";
import { en } from "./catalogue/en.ts";
import { kindsInSentences } from "./catalogue/kinds.ts";
import { nb } from "./catalogue/nb.ts";
import type { Catalogue, Say } from "./catalogue.ts";

/** The languages of the interface. */
export type Language = keyof Text;
/** For whom something is said: staff, or the person it is about. */
export type Audience = "staff" | "person";
/** From where dates are read: the year that need not be said, and the zone whose clock tells the time of day. */
export interface Reading {
  /** The day it is read on, `YYYY-MM-DD`; without it every date has its year. */
  readonly today?: string;
  /** IANA name; Europe/Oslo where it is not said. */
  readonly zone?: string;
}

const catalogues: Readonly<Record<Language, Catalogue>> = { nb, da, en };

/** Everything that explanations say in a language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}

interface Local {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

/** The local day and time of an instant. The locale only shapes the digits that are read here again. */
function localOf(instant: string, zone: string): Local {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  return { day: `${part("year")}-${part("month")}-${part("day")}`, hour: part("hour"), minute: part("minute") };
}

function dateIn(catalogue: Catalogue, when: string, { today, zone = "Europe/Oslo" }: Reading): string {
  const local = when.length > 10 ? localOf(when, zone) : { day: when, hour: "00", minute: "00" };
  const isMidnight = local.hour === "00" && local.minute === "00";
  const time = isMidnight ? null : catalogue.timeOfDay(local.hour, local.minute);
  const day = dayFromIso(local.day);
  const { year, month, dayOfMonth } = dateOf(day);
  const isThisYear = today !== undefined && local.day.slice(0, 4) === today.slice(0, 4);
  const name = catalogue.weekdays[weekday(day) - 1] ?? "";
  return catalogue.date(name, dayOfMonth, catalogue.months[month - 1] ?? "", isThisYear ? null : year, time);
}

/** How values are said in a language, to a reader. */
export function sayIn(language: Language, audience: Audience, reading: Reading): Say {
  const catalogue = catalogues[language];
  return {
    isPerson: audience === "person",
    on: (when) => dateIn(catalogue, when, reading),
    amount: (count, unit) => `${count} ${catalogue.units[unit][count === 1 ? 0 : 1]}`,
    text: (text) => text[language],
    kind: (kind) => kindsInSentences[kind][language],
    state: (state) => catalogue.states[state],
  };
}
