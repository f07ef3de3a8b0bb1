import { type Language, languages } from "@helhet/words";

const place = "helhet.language";

/** The language chosen last on this device, or the first of the browser's that we speak, or bokmål. */
export function rememberedLanguage(): Language {
  const wished = [localStorage.getItem(place) ?? "", ...navigator.languages];
  const spoken = wished.map((tag) => tag.slice(0, 2).replace("no", "nb").replace("nn", "nb"));
  return spoken.find((tag): tag is Language => (languages as readonly string[]).includes(tag)) ?? "nb";
}

/** Remembers the choice on this device. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(place, language);
}
