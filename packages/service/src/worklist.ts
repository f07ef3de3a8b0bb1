import { dayIn, daysBetween, ok, type Result } from "@helhet/course";
import type { Step, Text } from "@helhet/engine";
import type { WorklistLine as RecordLine, WorklistAsk, WorklistCounts } from "@helhet/record";
import { type Caller, principalOf, workingAs } from "./caller.ts";
import type { House } from "./house.ts";
import { mayNot, type Refusal } from "./refusal.ts";
import { titleOf } from "./rules.ts";
import { type WorklistGroup, worklistGroup } from "./worklist-group.ts";

/** One row: what one act asks of one person now. */
export interface Line {
  readonly person: string;
  readonly personName: string;
  readonly synthetic: boolean;
  readonly key: string;
  readonly item: string;
  readonly act: string;
  readonly actTitle: Text;
  readonly guideline: string;
  readonly edition: string;
  readonly guidelineTitle: Text;
  readonly element: string;
  readonly state: RecordLine["state"];
  readonly dueAt: string | null;
  readonly unit: string | null;
  readonly careLevel: string | null;
  readonly enrolmentDay: number | null;
  readonly responsible: RecordLine["responsible"] & { readonly isYou: boolean };
  readonly tailored: boolean;
  readonly demands: number;
  /** How its date came about, in days; null where the rule counts otherwise. */
  readonly why: Step | null;
  readonly group: WorklistGroup;
}

/** The list of a moment. The groups add up to the lines, and the lines to the scope’s count. */
export interface Worklist {
  readonly at: string;
  readonly staleSince: string | null;
  readonly more: boolean;
  readonly counts: WorklistCounts;
  readonly groups: { readonly [G in WorklistGroup]: number };
  readonly persons: number;
  readonly lines: readonly Line[];
}

/** The lines that ask for somebody now in a unit the caller works in. */
export async function worklist(
  house: House,
  caller: Caller,
  ask: { readonly scope: WorklistAsk["scope"]; readonly unit: string },
): Promise<Result<Worklist, Refusal>> {
  const working = workingAs(caller, ask.unit, "see-worklist");
  if (working === undefined) return mayNot("see-worklist in the unit");
  const at = new Date(house.now()).toISOString();
  const { scope, unit } = ask;
  const [shown, counts] = await Promise.all([
    house.record.worklist(principalOf(caller), { at, scope, unit }),
    house.record.worklistCounts(principalOf(caller), { at, unit }),
  ]);
  const today = dayIn(working.unit.zone, house.now());
  const lines = shown.lines.map((line) => shownLine(house, caller, line, today, working.unit.zone));
  return ok({
    at,
    staleSince: shown.staleSince,
    more: shown.more,
    // What is shown is what is counted, also when somebody has written in between.
    counts: shown.more ? counts : { ...counts, [scope]: lines.length },
    groups: countGroups(lines),
    persons: new Set(lines.map((line) => line.person)).size,
    lines,
  });
}

function countGroups(lines: readonly Line[]): Worklist["groups"] {
  const groups = { overdue: 0, today: 0, soon: 0, undecidable: 0, waiting: 0 };
  for (const line of lines) groups[line.group] += 1;
  return groups;
}

function shownLine(house: House, caller: Caller, line: RecordLine, today: string, zone: string): Line {
  const { test, anchorDay, role, version, ...kept } = line;
  return {
    ...kept,
    synthetic: test,
    actTitle: house.rules.acts.get(line.act)?.title ?? { nb: line.act, da: line.act, en: line.act },
    guidelineTitle: titleOf(house.rules, line.guideline, line.edition),
    responsible: { ...line.responsible, isYou: line.responsible.practitioner === caller.practitioner.id },
    why: counted(house, line),
    group: worklistGroup(line, today, zone),
  };
}

/** How the date came about, in days; null where the rule counts otherwise or there is nothing to count. */
function counted(house: House, line: RecordLine): Step | null {
  const { anchorDay, dueAt } = line;
  if (anchorDay === null || dueAt === null || dueAt.length > dayLength || !isInDays(house, line)) return null;
  const amount = daysBetween(anchorDay, dueAt);
  return { code: "counted", values: { from: anchorDay, amount, unit: "days", due: dueAt }, entry: null };
}

const dayLength = "2026-11-25".length;
const unitsInDays: ReadonlySet<string> = new Set(["days", "weeks", "unit-value", "individual"]);

function isInDays(house: House, { guideline, edition, element }: RecordLine): boolean {
  const found = house.rules.guidelines.find((one) => one.id === guideline && one.edition === edition);
  const limits = found?.elements.find(({ id }) => id === element)?.limits ?? [];
  return limits.length > 0 && limits.every(({ limit }) => unitsInDays.has(limit.unit));
}
