import type { ChangingItem, ItemChange } from "../what-if/what-if.ts";
import { whatIfWords as words } from "./catalogue/what-if.ts";
import { filled } from "./filled.ts";
import { catalogueOf, type Language, type Reading, sayIn } from "./say.ts";

type Phrase = keyof typeof words;

function movedPhrase(was: string | null, due: string | null): Phrase {
  if (due === null) return "undated";
  return was === null ? "dated" : "moves";
}

function gonePhrase(after: ChangingItem | null): Phrase {
  if (after === null) return "gone";
  return after.state === "met" || after.state === "met-late" ? "done" : "goes";
}

function phraseOf({ change, before, after }: ItemChange<ChangingItem>): Phrase {
  const due = after?.dueAt ?? null;
  switch (change) {
    case "appears":
      return due === null ? "appears" : "appearsDue";
    case "goes":
      return gonePhrase(after);
    case "moves":
      return movedPhrase(before?.dueAt ?? null, due);
    case "turns":
      return "turns";
  }
}

/** What an entry would do to one item, as a sentence to staff. */
export function sayChange(change: ItemChange<ChangingItem>, language: Language, reading: Reading = {}): string {
  const say = sayIn(language, "staff", reading);
  const { states } = catalogueOf(language);
  const { before, after } = change;
  const title = (after ?? before)?.title[language] ?? "";
  const day = (due: string | null | undefined): string => (due == null ? "" : say.on(due));
  const stateWord = (item: ChangingItem | null): string => (item === null ? "" : states[item.state]);
  return filled(words[phraseOf(change)][language], {
    title,
    due: day(after?.dueAt),
    was: day(before?.dueAt),
    state: stateWord(after),
    before: stateWord(before),
  });
}
