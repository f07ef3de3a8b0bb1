/** How many single letters must be put in, taken out, replaced or swapped with a neighbour to turn one word into another. */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const steps = [(next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same];
      if (swapped) steps.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...steps));
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The known word that was likely meant: at most a third of its letters off, or the same but for `_`, spaces and capitals. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const plain = written
    .slice(0, 80)
    .replaceAll(/[\s_]+/g, "-")
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase();
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const distance = Math.min(editDistance(written.slice(0, 80), word), editDistance(plain, word));
    if (distance < least && distance <= Math.max(1, Math.floor(word.length / 3))) {
      nearest = word;
      least = distance;
    }
  }
  return nearest;
}
