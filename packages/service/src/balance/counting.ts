import { dayIn, ok, type Result } from "@helhet/course";
import { daysOfMonth, monthAfter, monthOf, mostMonthsBefore } from "@helhet/programme";
import type { UnitHistory } from "@helhet/record";
import { type Caller, principalOf, type Working, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";

/** Who looks at a unit's figures, on which day there. */
export interface Looking {
  readonly working: Working;
  /** `YYYY-MM-DD` in the unit's zone. */
  readonly today: string;
}

/** Only those who read courses in the unit see its figures: an administrator and other units' leaders do not. */
export function looking(house: House, caller: Caller, unit: string): Result<Looking, Refusal> {
  const working = workingAs(caller, unit, "read-course");
  if (working === undefined) return mayNot("a clinical role in the unit");
  return ok({ working, today: dayIn(working.unit.zone, house.now()) });
}

/** The month to look at: the one asked for, not later than this month; the last whole one where none is. */
export function monthFor(today: string, asked: string | undefined): Result<string, Refusal> {
  const now = monthOf(today);
  if (asked === undefined) return ok(monthAfter(now, -1));
  if (asked > now) return invalid("month", "The month has not begun.", "Choose this month or an earlier one.");
  return ok(asked);
}

/** What the figures of a month are counted from: its own months of comparison, the month, and until today. */
export async function historyFor(
  house: House,
  caller: Caller,
  { working, today }: Looking,
  month: string,
): Promise<Result<UnitHistory, Refusal>> {
  const ask = {
    unit: working.unit.id,
    from: daysOfMonth(monthAfter(month, -mostMonthsBefore)).from,
    to: lastOf(month, today),
  };
  return await house.record.histories.ofUnit(principalOf(caller), ask);
}

/** In how many people the organisation's other units have tailored, in the same time, each element that this unit follows too. */
export async function othersFor(house: House, caller: Caller, { working, today }: Looking, month: string) {
  const ask = {
    unit: working.unit.id,
    from: daysOfMonth(monthAfter(month, -mostMonthsBefore)).from,
    to: lastOf(month, today),
  };
  const others = await house.record.histories.ofOthers(principalOf(caller), ask);
  if (!others.ok) return [];
  return others.value.elements.filter(({ element }) => isFollowed(house, ask.unit, element, today));
}

function isFollowed({ rules }: House, unit: string, element: string, today: string): boolean {
  const [guideline] = element.split("/");
  const isLaw = rules.guidelines.some(({ id, holdsWithoutAdoption }) => id === guideline && holdsWithoutAdoption);
  return (
    isLaw ||
    rules
      .current()
      .adoptions.some(
        (one) =>
          one.unit === unit && one.guideline === guideline && one.from <= today && (one.to === null || today <= one.to),
      )
  );
}

function lastOf(month: string, today: string): string {
  const { to } = daysOfMonth(month);
  return to > today ? to : today;
}
