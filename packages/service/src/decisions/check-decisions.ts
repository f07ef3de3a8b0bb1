import { type Draft, dayIn, deciderOf, type Entry, entriesInEffect, type Problem } from "@helhet/course";
import { holdsOn, mayDo } from "@helhet/people";
import type { Caller, Working } from "../caller.ts";
import type { House } from "../house.ts";

/** Whether an entry answers a request or passes it on, so that the course must be known to check it. */
export function isAboutRequest(kind: string): boolean {
  return kind === "decision-given" || kind === "decision-passed-on";
}

/** What is wrong with whom drafts ask to decide: a member of the unit whose role may decide. */
export async function wrongDeciders(
  house: House,
  { unit }: Working,
  drafts: readonly Draft[],
): Promise<readonly Problem[]> {
  if (!drafts.some(({ data }) => "decider" in data)) return [];
  const today = dayIn(unit.zone, house.now());
  const members = await house.record.directory.members(unit.id);
  const may = members.filter((one) => holdsOn(one, today) && mayDo(one.role, "decide"));
  return drafts.flatMap(({ data }, index): readonly Problem[] => {
    if (!("decider" in data) || may.some(({ practitioner }) => practitioner === data.decider)) return [];
    return [
      {
        path: `entries.${index}.data.decider`,
        what: "not-valid",
        message: "They do not decide in this unit.",
        mend: "Choose a member of the unit whose role decides.",
      },
    ];
  });
}

/** False where a decision is given by somebody who was not asked, and who does not lead the unit. */
export function mayAnswer(
  caller: Caller,
  { unit }: Working,
  drafts: readonly Draft[],
  known: readonly Entry[],
): boolean {
  const entries = entriesInEffect(known);
  const leads = caller.working.some((one) => one.unit.id === unit.id && one.membership.role === "leader");
  return drafts.every((draft) => {
    if (draft.kind !== "decision-given" || leads) return true;
    return deciderOf(entries, draft.data.request) === caller.practitioner.id;
  });
}
