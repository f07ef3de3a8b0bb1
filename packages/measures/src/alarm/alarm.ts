import type { Watch } from "../rule/rule.ts";
import type { Word } from "../word/word.ts";

/** How far a watch has come: the weeks heard, those that may still count, and the week in which it was raised. */
export interface Watching {
  readonly week: number;
  readonly recent: Word;
  readonly raisedIn: number | null;
}

/** Before the first week. */
export const notYet: Watching = { week: 0, recent: "", raisedIn: null };

/**
 * One more week. The alarm is raised in the week that makes it true: the first in which enough of the last weeks show the
 * symbol; never before, and then for good. Weeks before the watch begins do not count.
 */
export function heard({ read, fromWeek, window }: Watch, sofar: Watching, symbol: string): Watching {
  const week = sofar.week + 1;
  if (sofar.raisedIn !== null || week < fromWeek) return { ...sofar, week };
  const shown = read.reduce((now, { replace, by }) => (now === replace ? by : now), symbol);
  const recent = (sofar.recent + shown).slice(-window.weeks);
  const isTrue = recent.split(window.show).length - 1 >= window.atLeast;
  return { week, recent, raisedIn: isTrue ? week : null };
}

/** The week of a word in which an alarm became true, from 1; null where it did not. */
export function alarmWeek(watch: Watch, word: Word): number | null {
  return [...word].reduce((sofar, symbol) => heard(watch, sofar, symbol), notYet).raisedIn;
}
