import { type CareLevel, dayFromIso, dayIn, daysBetween, ok, type Result, yearsBetween } from "@helhet/course";
import { readNationalNumber } from "@helhet/people";
import type { PersonCard } from "@helhet/record";
import { type Caller, isClinicalSomewhere, principalOf, workingAs } from "./caller.ts";
import type { House, Places } from "./house.ts";
import { mayNot, type Refusal } from "./refusal.ts";

/** A person in a list. */
export interface PersonSummary {
  readonly person: string;
  readonly name: string;
  readonly synthetic: boolean;
  /** Whole years, by the last possible day where the birth is known to the month or year. */
  readonly age: number | null;
  readonly careLevel: CareLevel | null;
  readonly unit: string | null;
  readonly unitName: string | null;
  /** Counted from 1. */
  readonly enrolmentDay: number | null;
  readonly protectedAddress: boolean;
}

/** The persons one has a care relation to through a unit, by name. */
export async function listPersons(
  house: House,
  caller: Caller,
  ask: { readonly unit: string },
): Promise<Result<readonly PersonSummary[], Refusal>> {
  if (workingAs(caller, ask.unit, "read-course") === undefined) return mayNot("read-course in the unit");
  return ok(await summaries(house, await house.record.persons.listed(principalOf(caller), ask.unit)));
}

/** Finds persons one has a care relation to: by whole national number where the text is one, else by name. */
export async function findPersons(
  house: House,
  caller: Caller,
  ask: { readonly text: string },
): Promise<Result<readonly PersonSummary[], Refusal>> {
  if (!isClinicalSomewhere(caller)) return mayNot("read-course");
  const number = readNationalNumber(ask.text, { testData: house.testData, today: dayIn("UTC", house.now()) });
  const { persons } = house.record;
  const cards = number.ok
    ? await persons.findByNumber(principalOf(caller), number.value)
    : await persons.findByName(principalOf(caller), ask.text);
  return ok(await summaries(house, cards));
}

async function summaries(house: House, cards: readonly PersonCard[]): Promise<readonly PersonSummary[]> {
  const places = await house.places();
  return cards.map((card) => summaryOf(card, places, house.now()));
}

/** A card as lists show it, at an instant (epoch ms). */
export function summaryOf(card: PersonCard, places: Places, now: number): PersonSummary {
  const unit = card.unit === null ? undefined : places.units.get(card.unit);
  const today = dayIn(unit?.zone ?? "Europe/Oslo", now);
  return {
    person: card.person,
    name: nameOf(card),
    synthetic: card.test,
    age: card.born === null ? null : yearsBetween(card.born, dayFromIso(today)),
    careLevel: card.careLevel as CareLevel | null,
    unit: card.unit,
    unitName: unit?.name ?? null,
    enrolmentDay: card.enrolledFrom === null ? null : daysBetween(card.enrolledFrom, today) + 1,
    protectedAddress: card.protectedAddress,
  };
}

/** Given and family name; empty where the viewer may read no name. */
export function nameOf(card: PersonCard): string {
  return [card.spokenName ?? card.given, card.family].filter((part) => part !== null).join(" ");
}
