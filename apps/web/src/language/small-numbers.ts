const small = {
  nb: ["ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  da: ["ingen", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
  en: ["nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
} as const;

/** A count in words up to twelve, in figures above. */
export function inWords(language: keyof typeof small, count: number): string {
  return small[language][count] ?? String(count);
}

/** The same at the beginning of a sentence. */
export function inWordsFirst(language: keyof typeof small, count: number): string {
  const said = inWords(language, count);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
