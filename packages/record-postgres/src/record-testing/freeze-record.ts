import { createHash } from "node:crypto";
import { join } from "node:path";
import { readNationalNumber } from "@helhet/people";
import { draft, idOf, seed, staff } from "@helhet/record/testing";
import { backUp } from "../backup/back-up.ts";
import { readKeys } from "../keys/keys.ts";
import type { PostgresRecord } from "../postgres-record.ts";
import { testKeys } from "../testing/test-keys.ts";
import { openTestRecord } from "./open-test-record.ts";

/** Where records of released schemas are kept, one backup each, opened by the keys of every test. */
export const frozenFolder: string = join(import.meta.dirname, "../backup/frozen");

/** Made-up persons in each of them, all of kari's ward. */
export const frozenPersons = ["frozen one", "frozen two", "frozen three"] as const;

/** Makes a small record on the schema of today, with corrections, withdrawals, old entries and a unit's own, and keeps it as a backup. */
export async function freezeRecord(file: string): Promise<void> {
  const under = await openTestRecord();
  try {
    for (const person of frozenPersons) await write(under.record, idOf(person));
    await writeUnit(under.record, idOf(frozenPersons[0]));
    await under.record.signHeads();
    await backUp({ connectionString: under.connectionString, keys: readKeys(testKeys), file });
  } finally {
    await under.close();
  }
}

const unit = idOf("ward");
const day = "2026-01-05";
const noon = `${day}T12:00:00.000Z`;

/** What a unit keeps beside courses: its book with a layer and a value, roster, alarm, calendars, wall code and a look at its figures. */
async function writeUnit(record: PostgresRecord, person: string): Promise<void> {
  const boss = staff("boss");
  const kari = staff("kari");
  const entry = idOf("frozen book entry");
  const layer = { unit, layer: "frozen", guideline: "g", edition: "1", text: "t", from: day, to: null, by: null };
  const value = { unit, guideline: "g", name: "limit", days: 7, from: day, entry, by: boss.id };
  const drafts = [{ id: entry, kind: "noted", data: { text: "Ukens timeplan" } }];
  const moved = { publish: [layer], withdraw: [], set: [value], unset: [] };
  require(await record.unitBooks.append(boss, { unit, drafts, expected: 0 }, moved));
  await record.directory.adopt(seed, { unit, guideline: "g", edition: "1", from: day, to: null, by: null });
  const shift = { unit, role: "answering", shift: "day", from: noon, to: `${day}T20:00:00.000Z` } as const;
  const put = [{ ...shift, id: idOf("frozen duty"), practitioner: kari.id }];
  await record.directory.changeRoster(seed, unit, { gone: [], put });
  const alarm = { id: idOf("frozen alarm"), unit, kind: "leave-not-returned", subject: idOf("leave") } as const;
  await record.alarms.raise(seed, { ...alarm, person, raisedAt: noon });
  await record.alarms.step(alarm.id, 0, { rung: "leader", practitioner: boss.id, at: noon });
  for (const [name, of] of [
    ["hers", { practitioner: kari.id }],
    ["theirs", { person, controller: idOf("Fjord") }],
  ] as const)
    require(
      await record.calendars.create(kari, {
        id: idOf(`frozen calendar ${name}`),
        of,
        language: "nb",
        hash: createHash("sha256").update(name).digest("hex"),
      }),
    );
  await record.walls.setCode({ unit, practitioner: kari.id, type: "pin", code: "2580", setAt: noon });
  require(await record.histories.ofUnit(boss, { unit, from: "2026-01-01", to: day }));
}

function require(came: { readonly ok: boolean }): void {
  if (!came.ok) throw new Error(`Nothing was frozen: ${JSON.stringify(came)}`);
}

async function write(record: PostgresRecord, person: string): Promise<void> {
  const consent = {
    consent: idOf(`${person} consent`),
    recipientController: idOf("Dal"),
    purpose: "treatment" as const,
  };
  const note = draft(person, "note", "2026-01-03", { words: "Skrevet på feil person" });
  const use = draft(person, "use-report", "2026-01-04", { substance: "alcohol", used: "yes", method: "told" });
  const walk = idOf(`${person} walk`);
  const first = [
    draft(person, "care-relation", "2026-01-01", { relation: idOf(`${person} relation`), unit, basis: "enrolled" }),
    draft(person, "person-name", "2026-01-01", { given: "Prøve", family: "Person" }),
  ];
  const drafts = [
    draft(person, "birth-date", "2026-01-01", { born: "1990-02" }),
    draft(person, "enrolment-started", "2026-01-01", {
      enrolment: idOf(`${person} stay`),
      unit,
      careLevel: "inpatient",
    }),
    draft(person, "role-assigned", "2026-01-02", {
      assignment: idOf(`${person} role`),
      role: "clinician",
      practitioner: idOf("kari"),
      unit,
      miniTeam: true,
    }),
    draft(person, "consent", "2026-01-02", { ...consent, categories: ["plan"] }),
    note,
    draft(person, "withdrawal", "2026-01-03", {}, { amends: { entry: note.id, reason: "Feil person" } }),
    use,
    draft(
      person,
      "use-report",
      "2026-01-04",
      { substance: "alcohol", used: "no", method: "told" },
      {
        amends: { entry: use.id, reason: "Hørt feil" },
      },
    ),
    draft(person, "session-attended", "2026-01-05T10:00:00Z", {
      session: idOf(`${person} talk`),
      format: "individual",
    }),
    draft(person, "session-planned", "2026-01-06T10:00:00Z", {
      session: walk,
      format: "group",
      unit,
      title: "Tur",
      item: "walk",
      minutes: 45,
    }),
    draft(person, "evaluation", "2026-01-20", { covered: ["useful"], with: ["person"], by: "meeting", closing: false }),
  ];
  const number = readNationalNumber("15839000046", { testData: true });
  const nationalNumber = person === idOf(frozenPersons[0]) && number.ok ? number.value : null;
  const registration = { person, nationalNumber, test: true, drafts: first };
  require(await record.persons.register(staff("kari"), `freeze ${person} first`, registration));
  require(await record.append(seed, `freeze ${person}`, { person, drafts, expectedVersion: 2 }));
  const later = [draft(person, "session-attended", "2026-01-06T10:00:00Z", { session: walk, format: "group" })];
  require(await record.append(seed, `freeze ${person} later`, { person, drafts: later, expectedVersion: null }));
  require(await record.course(staff("kari"), person));
}
