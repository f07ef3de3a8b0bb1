import { idOf } from "./small-house.ts";

const authored = "2026-11-20T10:00:00.000Z";
const day = "2026-11-20";
const because = "Marked otherwise.";

/** One mark of a session that nobody planned, with no clock time. */
export function boardMark(person: string, name = "mark") {
  const one = { person, session: idOf(`${name} session`), entry: idOf(name), fate: "attended", takesBack: [] };
  return { day, item: null, at: null, format: "ward", marks: [one], because, authored };
}

/** Why somebody did not come, of a mark that may not be there. */
export function reasonAfter(person: string, mark = idOf("mark")) {
  return { person, mark, entry: idOf("reason"), reason: "illness", words: null, because, authored };
}

/** A check of how somebody slept. */
export function needsOf(person: string) {
  return { day, person, entry: idOf("needs"), amends: null, answers: { slept: "well" }, because, authored };
}
