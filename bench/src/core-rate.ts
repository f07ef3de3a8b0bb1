/** How many a second one core does of something, by its own time: what others do on the machine counts less so. */
export function coreRate(count: number, work: (index: number) => number, rounds = 8): number {
  let best = 0;
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.threadCpuUsage();
    for (let index = 0; index < count; index += 1) seen += work(index);
    const { user, system } = process.threadCpuUsage(before);
    best = Math.max(best, count / ((user + system) / 1_000_000));
  }
  if (seen === 0) throw new Error("Nothing was done.");
  return Math.round(best);
}

/** The value below which so large a share (0–1) of the values lies; one decimal. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}
