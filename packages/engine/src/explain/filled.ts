/** A sentence with its placeholders filled in, its first letter large; a part of one keeps its small letter. */
export function filled(sentence: string, values: Readonly<Record<string, string>>, isWhole = true): string {
  const said = sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return isWhole ? capital(said) : said;
}

/** The sentence with a large first letter. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Words that stand inside a sentence, without the full stop that somebody ended them with. */
export function unstopped(words: string): string {
  return words.trim().replace(/(?<!\.)\.$/, "");
}
