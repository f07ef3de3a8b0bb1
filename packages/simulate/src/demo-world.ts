import { dayFromIso, isoFromDay, uuidV7 } from "@helhet/course";
import type { Adoption, UnitValue } from "@helhet/engine";
import type { Duty, Membership, Organisation, Practitioner, Unit } from "@helhet/people";
import { before } from "./cast/before.ts";
import { danish } from "./cast/danish.ts";
import { followed } from "./cast/followed.ts";
import { inpatients } from "./cast/inpatients.ts";
import { outpatients } from "./cast/outpatients.ts";
import { type Member, personOf, type SimulatedPerson } from "./cast/person.ts";
import { portraitOf } from "./cast/portrait.ts";
import { waiting } from "./cast/waiting.ts";
import { danishZone, penFor, zone } from "./pen.ts";
import { seeded } from "./random.ts";
import { adoptionsFrom, unitValuesFrom } from "./world/adoptions.ts";
import { danishAdoptionsFrom, danishUnitValuesFrom } from "./world/denmark.ts";
import { dutiesAround } from "./world/duties.ts";
import { organisations, units } from "./world/houses.ts";
import { rosterBooks } from "./world/shifts.ts";
import { accounts, membershipsFrom, practitioners } from "./world/staff.ts";
import { type UnitBookSeed, unitBooksFrom } from "./world/unit-books.ts";

/** A made-up service on one morning: houses, staff, rosters, adopted editions, and some eighty made-up people. */
export interface DemoWorld {
  readonly organisations: readonly Organisation[];
  readonly units: readonly Unit[];
  readonly practitioners: readonly Practitioner[];
  readonly memberships: readonly Membership[];
  readonly duties: readonly Duty[];
  readonly adoptions: readonly Adoption[];
  readonly unitValues: readonly UnitValue[];
  readonly unitBooks: readonly UnitBookSeed[];
  /** Who may sign in with one click at the demo's own issuer. `title` is Norwegian. */
  readonly accounts: readonly { readonly subject: string; readonly practitioner: string; readonly title: string }[];
  readonly persons: readonly SimulatedPerson[];
}

/** `today` is `YYYY-MM-DD` in the units' zone: the world is as it stood when that day began. */
export interface DemoAsked {
  readonly today: string;
  readonly seed: number;
}

const daysOfHistory = 800;
const members: readonly Member[] = [...inpatients, ...outpatients, ...waiting, ...followed, ...danish, ...before];

/** The demo's world. Pure: the same day and seed give the same world, identities included. */
export function demoWorld({ today, seed }: DemoAsked): DemoWorld {
  const day = dayFromIso(today);
  const began = isoFromDay(day - daysOfHistory);
  return {
    organisations,
    units,
    practitioners,
    memberships: membershipsFrom(began),
    duties: dutiesAround(day),
    adoptions: [...adoptionsFrom(began), ...danishAdoptionsFrom(began)],
    unitValues: [...unitValuesFrom(began), ...danishUnitValuesFrom(began)],
    unitBooks: [...unitBooksFrom(began, day), ...rosterBooks],
    accounts,
    persons: members.map((member, index) => play(member, index, day, seed)),
  };
}

function play(member: Member, index: number, today: number, seed: number): SimulatedPerson {
  const { known = {}, isDanish = false, story } = member;
  const random = seeded(seed, `member/${index}`);
  const person = uuidV7((today - daysOfHistory) * 86_400_000, random.bytes);
  const portrait = portraitOf(random, index, today, known);
  const pen = penFor(person, today, random, isDanish ? danishZone : zone);
  story(pen, portrait);
  return personOf(pen, portrait, member, random);
}
