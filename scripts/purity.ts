/** What a pure room may not touch: the clock, chance, the host's zone and language, and the outside world. */
const impure: readonly (readonly [RegExp, string])[] = [
  [
    /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/,
    "reads the clock; take the instant as an argument",
  ],
  [/\bMath\.random\b|\bcrypto\.(randomUUID|getRandomValues)\b/, "uses chance; take it as an argument"],
  [
    /\btoLocale(String|DateString|TimeString)\(\s*\)|\bresolvedOptions\(\)\.timeZone\b/,
    "asks the host for its zone or language",
  ],
  [
    /\bnew Date\([^)]*,|\.get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(\)/,
    "uses the host's zone; use Temporal",
  ],
  [
    /(?<![.\w])(fetch\(|process\.|setTimeout\(|setInterval\(|localStorage\b)/,
    "reaches outside; leave that to a room that may",
  ],
  [/\beval\(|\bnew Function\b/, "runs text as code"],
];

/** Every line of a pure room's source that is not pure, with why. Comments and the insides of strings do not count. */
export function impureLines(source: string): readonly { readonly line: number; readonly why: string }[] {
  return withoutCommentsAndStrings(source)
    .split("\n")
    .flatMap((text, index) => impure.filter(([sign]) => sign.test(text)).map(([, why]) => ({ line: index + 1, why })));
}

/** Keeps line breaks, so that line numbers stay. */
function withoutCommentsAndStrings(source: string): string {
  const ignored = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
  return source.replace(ignored, (text) => text.replace(/[^\n]/g, " "));
}
