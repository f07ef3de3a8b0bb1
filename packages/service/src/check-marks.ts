import { type Draft, type Entry, hasJournalNote, type Problem } from "@helhet/course";
import type { NewEntry } from "./draft-of.ts";

/** The entry whose journal note is marked as transferred; undefined for every other kind. */
export function markedBy({ kind, data }: NewEntry): string | undefined {
  const named = data["entry"];
  return kind === "note-transferred" && typeof named === "string" ? named : undefined;
}

/** What is wrong with marks that a journal note was transferred, against the entries their writer may read. */
export function checkMarks(drafts: readonly Draft[], known: readonly Entry[]): readonly Problem[] {
  return drafts.flatMap((draft, index): readonly Problem[] => {
    if (draft.kind !== "note-transferred") return [];
    const said = wrongWith(known, draft.data.entry, draft.controller);
    return said === null ? [] : [{ path: `entries.${index}.data.entry`, what: "not-valid", ...said }];
  });
}

function wrongWith(
  known: readonly Entry[],
  marked: string,
  controller: string,
): Pick<Problem, "message" | "mend"> | null {
  const target = known.find(({ id }) => id === marked);
  if (target === undefined) return { message: "No entry here has this id.", mend: "Name an entry of this course." };
  if (target.controller !== controller)
    return { message: "The entry is another organisation's.", mend: "Leave it to them to tell their journal." };
  if (isTold(target, known)) return null;
  return {
    message: "No journal note is made of this entry.",
    mend: "Mark a decision, a plan, an evaluation or an end.",
  };
}

/** A withdrawal is told where what it took back is. */
function isTold(entry: Entry, known: readonly Entry[]): boolean {
  if (entry.kind !== "withdrawal") return hasJournalNote(entry);
  const takenBack = known.find(({ id }) => id === entry.amends?.entry);
  return takenBack !== undefined && isTold(takenBack, known);
}
