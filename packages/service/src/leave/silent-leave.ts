import { type Draft, type DraftOf, dayIn, type Entry, entriesInEffect, type Problem } from "@helhet/course";
import { checkLeave } from "@helhet/programme";
import type { Working } from "../caller.ts";
import type { House } from "../house.ts";
import { programmeOf } from "../programme/programme-of.ts";

type Decided = DraftOf<"leave-decided">;

/** Whether any of these grants a leave, so that the course must be known to check it. */
export function grantsLeave({ kind, data }: { readonly kind: string; readonly data: object }): boolean {
  return kind === "leave-decided" && "answer" in data && data.answer !== "refused";
}

/**
 * What is wrong with leave that is granted beyond the unit's frame, or beside what is agreed, without saying so: the decider
 * decides all the same, but never silently. `known` is what the writer may read of the course.
 */
export async function silentLeave(
  house: House,
  { unit }: Working,
  drafts: readonly Draft[],
  known: readonly Entry[],
): Promise<readonly Problem[]> {
  if (!drafts.some(grantsLeave)) return [];
  const programme = await programmeOf(house, unit.id, dayIn(unit.zone, house.now()));
  const entries = entriesInEffect(known);
  return drafts.flatMap((draft, index): readonly Problem[] => {
    if (draft.kind !== "leave-decided" || draft.data.answer === "refused") return [];
    const request = requestFor(draft, drafts, entries);
    const from = draft.data.from ?? request?.data.from;
    const to = draft.data.to ?? request?.data.to;
    if (request === undefined || from === undefined || to === undefined) return [missing(index)];
    const ask = { leave: draft.data.leave, from, to, askedAt: request.authored };
    const found = checkLeave(ask, { unit: unit.id, zone: unit.zone, programme, entries });
    const isSaid = found.every(({ finding }) => draft.data.despite?.includes(finding));
    return isSaid ? [] : [unsaid(index)];
  });
}

function requestFor(draft: Decided, drafts: readonly Draft[], known: readonly Entry[]) {
  const all = [...known, ...drafts].filter((one) => one.kind === "leave-requested");
  return all.findLast((one) => one.data.leave === draft.data.leave);
}

function missing(index: number): Problem {
  return {
    path: `entries.${index}.data.leave`,
    what: "not-valid",
    message: "Nobody has asked for this leave.",
    mend: "Ask for it first, from when to when.",
  };
}

function unsaid(index: number): Problem {
  return {
    path: `entries.${index}.data.despite`,
    what: "not-valid",
    message: "The leave goes beyond the unit's frame, or something is agreed about it.",
    mend: "Say in what it does, and why it is granted all the same.",
  };
}
