import { checkAmends, dayFromIso, inEffect, isoFromDay, readDraft, weekday } from "@helhet/course";
import { gapsIn, isStaffed, readNationalNumber, whoAnswers } from "@helhet/people";
import { describe, expect, test } from "vitest";
import { courseOfDrafts } from "./course-of-drafts.ts";
import { demoWorld } from "./demo-world.ts";
import { townService, ward } from "./world/houses.ts";

const today = "2026-11-10";
const world = demoWorld({ today, seed: 1 });
const drafts = world.persons.flatMap((one) => one.drafts);

describe("the made-up world", () => {
  test("is the same world for the same day and seed, and another for another seed", () => {
    expect(demoWorld({ today, seed: 1 })).toEqual(world);
    expect(demoWorld({ today, seed: 2 }).persons).not.toEqual(world.persons);
  });

  test("has eighty people, each marked as made up, each with another name", () => {
    const names = world.persons.map(({ drafts }) => drafts.find((one) => one.kind === "person-name"));
    const texts = names.map((one) => (one?.kind === "person-name" ? `${one.data.given} ${one.data.family}` : ""));
    expect(world.persons.length).toBeGreaterThanOrEqual(78);
    expect(new Set(texts).size).toBe(world.persons.length);
    expect(texts.every((text) => text.startsWith("Testperson "))).toBe(true);
  });

  test("writes only entries that their kinds allow", () => {
    const refused = drafts.map((one) => readDraft(one)).filter((one) => !one.ok);
    expect(refused).toEqual([]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  test("writes nothing that would be written today or later, on any day of a year", () => {
    for (const later of [0, 31, 62, 137, 200, 364]) {
      const on = isoFromDay(dayFromIso(today) + later);
      const authored = demoWorld({ today: on, seed: 1 }).persons.flatMap((one) =>
        one.drafts.map((each) => each.authored),
      );
      expect(authored.every((text) => text < `${on}T`)).toBe(true);
    }
  });

  test("gives each number from the synthetic series, and none twice", () => {
    const numbers = world.persons.flatMap(({ nationalNumber }) => nationalNumber ?? []);
    for (const number of numbers) {
      const read = readNationalNumber(number, { testData: true });
      expect(read.ok && read.value.test).toBe(true);
      expect(readNationalNumber(number, { testData: false }).ok).toBe(false);
    }
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeLessThan(world.persons.length);
  });

  test("fills the sixteen beds of the ward and not one more", () => {
    const inBed = world.persons.filter(({ person, drafts }) => {
      const entries = inEffect(courseOfDrafts(person, drafts).entries).map(({ entry }) => entry);
      const ended = new Set(entries.flatMap((one) => (one.kind === "enrolment-ended" ? one.data.enrolment : [])));
      return entries.some(
        (one) => one.kind === "enrolment-started" && one.data.unit === ward.id && !ended.has(one.data.enrolment),
      );
    });
    expect(inBed.length).toBe(ward.beds);
  });

  test("amends only what stands before it in the same course", () => {
    const amending = drafts.filter((one) => one.amends !== undefined);
    expect(new Set(amending.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    for (const { person, drafts } of world.persons) {
      const { entries } = courseOfDrafts(person, drafts);
      for (const entry of entries)
        expect(checkAmends({ person, entries: entries.slice(0, entry.seq - 1) }, entry).ok).toBe(true);
    }
  });

  test("keeps the category of what it corrects and takes back", () => {
    const byId = new Map(drafts.map((one) => [one.id, one]));
    const amending = drafts.filter(({ amends }) => amends !== undefined);
    expect(amending.filter((one) => byId.get(one.amends?.entry ?? "")?.category !== one.category)).toEqual([]);
  });

  test("uses most kinds of entry, so that every screen has something to show", () => {
    expect(new Set(drafts.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(55);
  });

  test("lets each organisation open its own entries to the other, and none to itself", () => {
    const consents = drafts.filter((one) => one.kind === "consent");
    const ways = new Set(consents.map((one) => `${one.controller} ${one.data.recipientController}`));
    const [hospital, municipality] = [ward.organisation, townService.organisation];
    expect(ways).toEqual(new Set([`${hospital} ${municipality}`, `${municipality} ${hospital}`]));
  });

  test("has somebody on duty on the ward at every hour of today, and says where nobody is", () => {
    const at = (hour: number): number => Date.parse(`${today}T${String(hour).padStart(2, "0")}:30:00.000Z`);
    for (let hour = 0; hour < 24; hour += 1) expect(isStaffed(whoAnswers(world.duties, ward.id, at(hour)))).toBe(true);
    const fortnight = { from: `${today}T08:00:00.000Z`, to: new Date(at(8) + 14 * 86_400_000).toISOString() };
    expect(gapsIn(world.duties, ward.id, fortnight)).toHaveLength(1);
    expect(world.duties.some(({ practitioner }) => practitioner === null)).toBe(true);
    expect(weekday(dayFromIso(today))).toBe(2);
  });
});
