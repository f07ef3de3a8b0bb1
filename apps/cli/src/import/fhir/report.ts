import type { Inputs } from "./inputs.ts";
import type { Ledger, TypeAccount } from "./ledger.ts";

/** What was read and what became of it, as lines: a paragraph a type, then what was refused and where. */
export function reportOf(ledger: Ledger, { files, passedOver }: Inputs): readonly string[] {
  const others = [...passedOver].map(([ending, count]) => `${count} files with ${ending} are none that are read.`);
  return [`${files.length} files were read.`, ...others, ...ledger.accounts().flatMap(linesOf), ...refusals(ledger)];
}

function linesOf({ type, read, mapped, entries, repeated, refused, unmapped, left }: TypeAccount): readonly string[] {
  const most = (counts: ReadonlyMap<string, number>) => [...counts].toSorted(([, a], [, b]) => b - a);
  return [
    `${type}: ${read} resources, ${mapped} mapped to ${entries} entries`,
    ...most(unmapped).map(([reason, count]) => `  unmapped ${count}: ${reason}`),
    ...most(left).map(([what, count]) => `  of those mapped, ${count} without ${what}`),
    ...(repeated > 0 ? [`  ${repeated} the same again, or an older version`] : []),
    ...(refused > 0 ? [`  ${refused} refused`] : []),
  ];
}

function refusals(ledger: Ledger): readonly string[] {
  const { count, first } = ledger.refused();
  if (count === 0) return [];
  const more = count > first.length ? [`  … and ${count - first.length} more`] : [];
  return [`Refused: ${count}`, ...first.map(({ place, what }) => `  ${place}: ${what}`), ...more];
}
