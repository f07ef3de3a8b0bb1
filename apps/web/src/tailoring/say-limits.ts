import type { DifferencesPage, ShownAgreement } from "@helhet/contract";
import { weekdays } from "@helhet/programme";
import { localeOf } from "@helhet/words";
import { useMemo } from "react";
import type { Catalogue } from "../catalogue/nb.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { tailoring } from "./catalogue/tailoring.ts";

type Limit = DifferencesPage["layers"][number]["standard"][number];
type Times = NonNullable<ShownAgreement["usual"]>["times"][number];

/** A limit in words, without the guideline it stands in; `unitSets` is said of one whose length the unit sets. */
function sayLimit(limit: Limit, words: Catalogue, unitSets: string): string {
  const said = words.guidelines;
  if (limit.unit === "date-field") return said.fromField;
  if (limit.unit === "individual") return said.individual;
  if (limit.unit === "day-of") return said.dayOf;
  if (limit.unit === "unit-value") return unitSets;
  return said.limits[limit.unit](limit.amount);
}

/** Limits in words, each once; empty where nothing is dated. */
export function sayLimits(limits: readonly Limit[], words: Catalogue, unitSets: string): string {
  return [...new Set(limits.map((one) => sayLimit(one, words, unitSets)))].join(" / ");
}

/** A Monday, as every week has one. */
const monday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

/** Says what the standard is for something agreed otherwise: its limits, or how the unit's own week has it; else empty. */
export function useSayStandard(): (one: Pick<ShownAgreement, "standard" | "usual">) => string {
  const { words, language } = useLanguage();
  const { page } = useSaid(tailoring);
  const time = useTime();
  return useMemo(() => {
    const locale = localeOf[language];
    const { format: dayName } = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
    const list = new Intl.ListFormat(locale);
    const sayTimes = ({ days, at, weeks }: Times): string => {
      const named = days.map((day) => dayName(monday + weekdays.indexOf(day) * dayLength));
      const said = `${days.length === weekdays.length ? page.daily : list.format(named)} ${time.ofDay(at)}`;
      return weeks === "every" ? said : `${said} (${page.weeks[weeks]})`;
    };
    return ({ standard, usual }) => {
      const limits = sayLimits(standard, words, page.unitSets);
      const week = [...(usual?.times.map(sayTimes) ?? []), ...(usual?.intensity ? [usual.intensity] : [])];
      return [limits, ...new Set(week)].filter((one) => one !== "").join(" · ");
    };
  }, [words, language, page, time]);
}
