import { msFromIso } from "@helhet/course";
import { didYouMean } from "../load/nearest-word.ts";
import { oneOrMore, type Read } from "../load/read.ts";
import { pairsAt, report, scalarAt } from "../load/spot.ts";
import { type State, states } from "../standing.ts";
import { whenIn } from "./compact-entry.ts";
import type { Expected } from "./golden-case.ts";

/** What a golden course may name of its guideline; null where nobody checks. */
export type Names = { readonly elements: readonly string[]; readonly unitValues: readonly string[] } | null;

/** Moment → where it stands, and element → what is said of its items. */
export type ByMoment<T> = ReadonlyMap<
  string,
  { readonly line: number; readonly said: ReadonlyMap<string, readonly T[]> }
>;

/** A name that the guideline has. */
export const oneName =
  (what: "element" | "unit-value", names: readonly string[]): Read<string> =>
  (at) => {
    const name = String(scalarAt(at) ?? "");
    if (names.includes(name)) return name;
    const words = what.replace("-", " ");
    return report(at, `unknown-${what}`, `The guideline has no ${words} '${name}'.`, didYouMean(name, names));
  };

/** The instant of a golden moment: noon of a day where no clock time stands. Throws where it is none. */
export function instantOfMoment(at: string): number {
  return msFromIso(whenIn(at.length === 10 ? `${at} 12:00` : at));
}

function isMoment(at: string): boolean {
  try {
    return Number.isFinite(instantOfMoment(at));
  } catch {
    return false;
  }
}

/** `overdue due 2026-03-23`, `met 2026-03-10 due 2026-03-23`, `open undated`. What is not said is not checked. */
export const expectation: Read<Expected> = (at) => {
  const text = String(scalarAt(at) ?? "");
  const [, word = text, met, due, undated] =
    /^([a-z-]+)(?: (\d{4}-\S+))?(?: (?:due (\S+)|(undated)))?$/.exec(text) ?? [];
  if (states.includes(word as State)) return { state: word as State, met, due: undated === undefined ? due : null };
  const [state = ""] = text.split(" ");
  if (!states.includes(state as State))
    return report(at, "unknown-word", `'${state}' is no state.`, didYouMean(state, states));
  return report(at, "wrong-shape", `'${text}' is no expectation.`, "Write STATE [met-day] [due DAY | undated].");
};

/** What is said at each moment of each element. */
export const byMoment =
  <T>(readOne: Read<T>, names: Names): Read<ByMoment<T>> =>
  (at) => {
    const before = at.sheet.problems.length;
    const moments = new Map<string, { readonly line: number; readonly said: ReadonlyMap<string, readonly T[]> }>();
    for (const moment of pairsAt(at) ?? []) {
      if (!isMoment(moment.key))
        report(
          moment.keyAt,
          "impossible-date",
          `'${moment.key}' is no moment.`,
          'Write 2026-03-24 or "2026-03-24 08:00".',
        );
      const said = new Map<string, readonly T[]>();
      for (const { key, keyAt, at: toldAt } of pairsAt(moment.at) ?? []) {
        if (names !== null) oneName("element", names.elements)(keyAt);
        said.set(key, oneOrMore(`'${key}'`, readOne)(toldAt) ?? []);
      }
      if (said.size === 0)
        report(moment.at, "wrong-shape", "A moment names no element.", "Write { element: what is expected }.");
      moments.set(moment.key, { line: moment.keyAt.line, said });
    }
    return at.sheet.problems.length > before ? undefined : moments;
  };
