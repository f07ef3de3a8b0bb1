import { capital } from "../filled.ts";
import { catalogueOf } from "../say.ts";

const names = (["nb", "da", "en"] as const).flatMap((language) => {
  const { weekdays, months } = catalogueOf(language);
  return [...weekdays.map((name, at) => [name, `w${at}`]), ...months.map((name, at) => [name, `m${at}`])];
});
/** As they are written, and with the large letter that begins a sentence: English "may" is no month. */
const byName = new Map(
  names.flatMap(([name = "", mark = ""]) => [[name, mark] as const, [capital(name), mark] as const]),
);

/** The numbers, weekdays and months of a sentence, in the same words for every language and any order. */
export function numbersTold(text: string): readonly string[] {
  const found = text.match(/\d+|\p{L}+/gu) ?? [];
  return found.flatMap((word) => (/^\d/.test(word) ? [word] : (byName.get(word) ?? []))).toSorted();
}
