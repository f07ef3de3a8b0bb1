import { expect, test } from "vitest";
import { house, made, read, whyNot } from "../testing/read.ts";
import { readResource } from "./read-resource.ts";

const patient = (more: object): object => ({ resourceType: "Patient", id: "p", ...more });
const ola = { use: "official", family: "Nordmann", given: ["Ola", "Prøve"] };
const fnr = "urn:oid:2.16.578.1.12.4.1.4.1";
const cpr = "urn:oid:1.2.208.176.1.2";

test("name, birth date, sex, partnership and next of kin are dated when the source last spoke of the patient", () => {
  const facts = made([
    patient({
      meta: { lastUpdated: "2024-02-01T10:00:00+01:00" },
      name: [{ use: "old", family: "Før", given: ["Ola"] }, ola, { use: "nickname", given: ["Oki"] }],
      birthDate: "1990",
      gender: "other",
      maritalStatus: { text: "samboer" },
      contact: [{ relationship: [{ text: "mor" }], name: { text: "Kari Nordmann" } }],
    }),
  ]);
  const instant = "2024-02-01T09:00:00.000Z";
  expect(facts).toEqual([
    { kind: "person-name", instant, given: "Ola Prøve", family: "Nordmann", spokenName: "Oki" },
    { kind: "birth-date", instant, born: "1990" },
    { kind: "sex-recorded", instant, sex: "other" },
    { kind: "social-situation", instant, aspect: "partnership", value: "samboer" },
    { kind: "next-of-kin", instant, relation: "mor", name: "Kari Nordmann", mayBeContacted: "not-known" },
  ]);
});

test("what has no day at all is dated on the day it was read in", () => {
  expect(made([patient({ gender: "female" })])).toEqual([{ kind: "sex-recorded", date: "2026-06-01", sex: "female" }]);
});

test("a name that is old, or lacks a part, is no name in use", () => {
  expect(whyNot([patient({ name: [{ ...ola, use: "old" }, { text: "Ola Nordmann" }, { family: "Nordmann" }] })])).toBe(
    "name: no name in use has both a given and a family name",
  );
});

test("a death is dated by its day or instant; one without keeps the day on which it was known at the latest", () => {
  expect(made([patient({ deceasedDateTime: "2024-03-01T23:30:00-05:00" })])).toEqual([
    { kind: "death", instant: "2024-03-02T04:30:00.000Z", source: "other" },
  ]);
  expect(made([patient({ deceasedDateTime: "2023-11" })])).toEqual([
    { kind: "death", partial: "2023-11", source: "other" },
  ]);
  expect(made([patient({ deceasedBoolean: true })])).toEqual([{ kind: "death", date: "2026-06-01", source: "other" }]);
  expect(made([patient({ deceasedBoolean: false })])).toEqual([]);
});

test("a restricted record is a protected address; ways of contact are left out, since nobody says they may be used", () => {
  const security = [{ system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code: "R" }];
  const { imported, accounts } = read([patient({ meta: { security }, telecom: [{ system: "phone", value: "1" }] })]);
  expect(imported.map(({ draft }) => draft.data)).toEqual([{ grade: "confidential" }]);
  expect(accounts[0]?.fate).toEqual({
    became: "entries",
    entries: 1,
    left: ["telecom: whether a way of contact may be used is not said"],
  });
});

test("a national number is taken by its system, with its checks, and only where it fits the birth date", () => {
  const numberOf = (more: object) => read([patient({ name: [ola], ...more })]).nationalNumber?.digits ?? null;
  const identifier = [
    { system: "http://other", value: "1" },
    { system: fnr, value: "158390 00046" },
  ];
  expect(numberOf({ identifier })).toBe("15839000046");
  expect(numberOf({ identifier, birthDate: "1990-03-15" })).toBe("15839000046");
  expect(numberOf({ identifier, birthDate: "1990-03-16" })).toBeNull();
  expect(numberOf({ identifier: [{ system: fnr, value: "15839000045" }] })).toBeNull();
  expect(numberOf({ identifier: [{ system: fnr, value: "150390xxxxx" }] })).toBeNull();
  expect(numberOf({ identifier: [{ system: "http://other", value: "15839000046" }] })).toBeNull();
  expect(numberOf({ identifier: [{ use: "old", system: fnr, value: "15839000046" }] })).toBeNull();
  expect(numberOf({ identifier: [{ system: cpr, value: "610299-0999" }] })).toBe("6102990999");
});

test("a made-up person is refused whole where the house holds no test data", () => {
  const identifier = [{ system: fnr, value: "15839000046" }];
  const person = read([patient({ name: [ola], identifier })], { ...house, testData: false });
  expect(person).toMatchObject({ mayBeTaken: false, imported: [], nationalNumber: null });
  expect(JSON.stringify(person.accounts)).toContain("made up");
  expect(JSON.stringify(person)).not.toContain("15839000046");
});

test("what is dated ahead or before 1880 is refused with the reason, and no entry is made of it", () => {
  expect(whyNot([patient({ birthDate: "2030-01-01" })])).toContain("birth-date: data.born: What has happened cannot");
  expect(whyNot([patient({ birthDate: "1700-01-01" })])).toContain("The date is too early.");
});

test("an animal is no person", () => {
  const extension = [{ url: "http://hl7.org/fhir/StructureDefinition/patient-animal" }];
  expect(readResource(patient({ extension }), null)).toMatchObject({
    outcome: "unmapped",
    reason: "an animal is no person",
  });
});

test("of several versions the newest counts; of two that nothing sets apart the first", () => {
  const named = (family: string, lastUpdated?: string) =>
    patient({ name: [{ family, given: ["A"] }], ...(lastUpdated === undefined ? {} : { meta: { lastUpdated } }) });
  const newest = read([named("Ny", "2024-02-01T00:00:00Z"), named("Gammel", "2024-01-01T00:00:00Z"), named("Udatert")]);
  expect(newest.imported.map(({ draft }) => draft.data)).toEqual([{ given: "A", family: "Ny" }]);
  expect(newest.accounts.map(({ fate }) => fate.became)).toEqual(["repeated", "repeated", "entries"]);
  const contradicting = read([named("En"), named("En"), named("To")]);
  expect(contradicting.imported.map(({ draft }) => draft.data)).toEqual([{ given: "A", family: "En" }]);
  expect(contradicting.accounts.map(({ fate }) => fate.became)).toEqual(["repeated", "refused", "entries"]);
});

test("a patient who is refused is not there: what is about them belongs to nobody", () => {
  expect(read([patient({ birthDate: "2030-01-01" })])).toMatchObject({ isThere: false, mayBeTaken: true });
  expect(read([patient({ birthDate: "2020-01-01" })])).toMatchObject({ isThere: true });
});
