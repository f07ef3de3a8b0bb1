import { localeOf } from "@helhet/words";
import { useMemo } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { balance } from "./catalogue/balance.ts";
import { signs } from "./catalogue/signs.ts";

export type BalanceAnswer = AnswerOf<"balance">;
export type Element = BalanceAnswer["elements"][number];
export type Sign = BalanceAnswer["signs"][number];
export type Figures = Sign["figures"];

/** The words of the room, and how months, shares, elements, reasons and figures are said. */
export function useBalanceWords(titles: BalanceAnswer["titles"]) {
  const { language } = useLanguage();
  const said = useSaid(balance);
  const ofSigns = useSaid(signs);
  const kinds = useKindWords();
  return useMemo(() => {
    const locale = localeOf[language];
    const whole = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
    const brief = new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" });
    const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
    const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const dateOf = (month: string): Date => new Date(`${month}-15T12:00:00Z`);
    const element = (name: string | null): string => (name === null ? "" : (titles[name]?.[language] ?? name));
    const title = (sign: Sign["sign"], name: string | null): string => ofSigns[sign].title(element(name));
    const figures = (sign: Sign["sign"], { events, of, lower, upper, oldestDays }: Figures): string => {
      if (sign === "never-tailored") return said.ditches.never(of ?? 0);
      if (oldestDays !== null && oldestDays > 0) return said.ditches.oldest(oldestDays);
      if (of === null) return "";
      const share = said.road.ofMany(events, of);
      return lower === null || upper === null
        ? `${share}.`
        : said.ditches.range(share, percent.format(lower), percent.format(upper));
    };
    return {
      said,
      signs: ofSigns,
      month: (month: string) => whole.format(dateOf(month)),
      shortMonth: (month: string) => brief.format(dateOf(month)),
      percent: (share: number) => percent.format(share),
      number: (value: number) => decimal.format(value),
      reason: (reason: string) => kinds.choice("exemption", "reason", reason) ?? reason,
      endReason: (reason: string) => kinds.choice("enrolment-ended", "reason", reason) ?? reason,
      element,
      title,
      figures,
    };
  }, [language, said, ofSigns, kinds, titles]);
}
export type BalanceWords = ReturnType<typeof useBalanceWords>;
