import { dayBefore, ok, type Result } from "@helhet/course";
import type { Reach, UnitAdoption } from "@helhet/record";
import { type Caller, principalOf, workingAs } from "./caller.ts";
import type { House } from "./house.ts";
import { invalid, mayNot, type Refusal } from "./refusal.ts";
import { editionToDecide, inThePast, isPast } from "./unit-decision.ts";

/** How many courses are followed again because of a decision. */
export interface FollowedAgain {
  readonly followedAgain: number;
}

/** A leader's decision that the unit follows an edition from a day, or stops following it from that day. */
export interface AdoptionAsk {
  readonly unit: string;
  readonly guideline: string;
  readonly edition: string;
  readonly from: string;
  readonly follow: boolean;
}

/** Decides that the unit follows an edition from a day, or stops. What was asked of people before that day stays as it was. */
export async function adopt(house: House, caller: Caller, ask: AdoptionAsk): Promise<Result<FollowedAgain, Refusal>> {
  const decision = await decisionOf(house, caller, ask);
  if (!decision.ok) return decision;
  const { running, isMade } = decision.value;
  // The same decision twice is one: a retry changes nothing.
  if (isMade) return ok({ followedAgain: 0 });
  const { unit, guideline, edition } = ask;
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

/** How many people a decision would touch, before it is made. */
export interface AdoptionPreview extends Reach {
  /** All who are enrolled when the unit begins to follow; those with items of the edition when it stops. */
  readonly touched: number;
}

/** Counts whom a decision would touch now; refuses what would be refused. */
export async function previewAdoption(
  house: House,
  caller: Caller,
  ask: Omit<AdoptionAsk, "follow"> & { readonly decision: "follow" | "stop" },
): Promise<Result<AdoptionPreview, Refusal>> {
  const follow = ask.decision === "follow";
  const decision = await decisionOf(house, caller, { ...ask, follow });
  if (!decision.ok) return decision;
  const reached = await house.record.directory.reach(ask.unit, ask.guideline, ask.edition, house.now());
  if (decision.value.isMade) return ok({ ...reached, touched: 0 });
  return ok({ ...reached, touched: follow ? reached.enrolled : reached.followed });
}

interface Decision {
  /** What holds now and would be ended or begun earlier. */
  readonly running: UnitAdoption | undefined;
  /** It stands already. */
  readonly isMade: boolean;
}

async function decisionOf(house: House, caller: Caller, ask: AdoptionAsk): Promise<Result<Decision, Refusal>> {
  const working = workingAs(caller, ask.unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
  const { unit, guideline, edition } = ask;
  const known = editionToDecide(house, ask);
  if (!known.ok) return known;
  await house.rules.refresh();
  const own = house.rules
    .current()
    .adoptions.filter((one) => one.unit === unit && one.guideline === guideline && one.edition === edition);
  const running = own.find(({ to }) => to === null);
  const isEnded = !ask.follow && running === undefined && own.at(-1)?.to === dayBefore(ask.from);
  if (isEnded) return ok({ running, isMade: true });
  if (!ask.follow && running === undefined)
    return invalid("follow", "The unit does not follow this edition.", "Choose one that it follows.");
  const isMade = ask.follow && running !== undefined && running.from <= ask.from;
  return !isMade && isPast(house, working, ask.from) ? inThePast : ok({ running, isMade });
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
  const working = workingAs(caller, ask.unit, "adopt-guideline");
  if (working === undefined) return mayNot("adopt-guideline in the unit");
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
  // What a programme set ends with it: set by hand, the same number is a decision of its own.
  if (newest?.days === days && newest.entry === undefined) return ok({ followedAgain: 0 });
  if (isPast(house, working, from)) return inThePast;
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
