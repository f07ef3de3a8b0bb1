import { ok, type Result } from "@helhet/course";
import { type Caller, principalOf, workingAs } from "./caller.ts";
import { dayBefore } from "./day-in.ts";
import type { House } from "./house.ts";
import { invalid, mayNot, type Refusal } from "./refusal.ts";

/** How many courses are followed again because of a decision. */
export interface FollowedAgain {
  readonly followedAgain: number;
}

/** The unit follows an edition from a day, or stops following it from that day. A leader's decision. */
export async function adopt(
  house: House,
  caller: Caller,
  ask: {
    readonly unit: string;
    readonly guideline: string;
    readonly edition: string;
    readonly from: string;
    readonly follow: boolean;
  },
): Promise<Result<FollowedAgain, Refusal>> {
  if (workingAs(caller, ask.unit, "adopt-guideline") === undefined) return mayNot("adopt-guideline in the unit");
  const { unit, guideline, edition } = ask;
  const known = house.rules.guidelines.find((one) => one.id === guideline && one.edition === edition);
  if (known === undefined)
    return invalid("edition", "No such guideline or edition is here.", "Choose one from the list.");
  if (known.holdsWithoutAdoption)
    return invalid("guideline", "This holds by law, with or without a decision.", "Nothing needs to be decided.");
  await house.rules.refresh();
  const running = house.rules
    .current()
    .adoptions.find(
      (one) => one.unit === unit && one.guideline === guideline && one.edition === edition && one.to === null,
    );
  if (!ask.follow && running === undefined)
    return invalid("follow", "The unit does not follow this edition.", "Choose one that it follows.");
  // The same decision twice is one: a retry changes nothing.
  if (ask.follow && running !== undefined && running.from <= ask.from) return ok({ followedAgain: 0 });
  const from = ask.follow ? ask.from : (running?.from ?? ask.from);
  const to = ask.follow ? null : dayBefore(ask.from);
  const by = caller.practitioner.id;
  const followedAgain = await house.record.directory.adopt(principalOf(caller), {
    unit,
    guideline,
    edition,
    from,
    to,
    by,
  });
  await house.rules.refresh();
  return ok({ followedAgain });
}

/** The unit sets its own time limit where a guideline leaves it to the unit. A leader's decision. */
export async function setUnitValue(
  house: House,
  caller: Caller,
  ask: {
    readonly unit: string;
    readonly guideline: string;
    readonly name: string;
    readonly days: number;
    readonly from: string;
  },
): Promise<Result<FollowedAgain, Refusal>> {
  if (workingAs(caller, ask.unit, "adopt-guideline") === undefined) return mayNot("adopt-guideline in the unit");
  const { unit, guideline, name, days, from } = ask;
  const definition = house.rules.guidelines
    .filter(({ id }) => id === guideline)
    .flatMap(({ unitValues }) => unitValues)
    .find((one) => one.name === name);
  if (definition === undefined)
    return invalid("name", "The guideline leaves no such value to the unit.", "Choose one that it names.");
  await house.rules.refresh();
  const newest = house.rules
    .current()
    .unitValues.findLast(
      (one) => one.unit === unit && one.guideline === guideline && one.name === name && one.from === from,
    );
  if (newest?.days === days) return ok({ followedAgain: 0 });
  const by = caller.practitioner.id;
  const followedAgain = await house.record.directory.setUnitValue(principalOf(caller), {
    unit,
    guideline,
    name,
    days,
    from,
    by,
  });
  await house.rules.refresh();
  return ok({ followedAgain });
}
