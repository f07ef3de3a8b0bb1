/** Edits (insert, remove, replace a letter) that make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The word of the list that was most likely meant; null where none is near. */
export function nearestWord(wrong: string, words: readonly string[]): string | null {
  const near = words
    .map((word) => ({ word, edits: word.startsWith(wrong) ? 1 : distance(wrong.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, edits }) => edits <= Math.max(2, Math.floor(word.length / 3)))
    .toSorted((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1));
  return near[0]?.word ?? null;
}

/** `Did you mean 'evaluation'?`, or the words there are. */
export function didYouMean(wrong: string, words: readonly string[]): string {
  const near = nearestWord(wrong, words);
  if (near !== null) return `Did you mean '${near}'?`;
  return words.length === 0
    ? "There is none to choose from."
    : `Use one of: ${[...new Set(words)].toSorted().join(", ")}.`;
}
