import { join } from "node:path";
import { draft, idOf, seed } from "@helhet/record/testing";
import { backUp } from "../backup/back-up.ts";
import { readKeys } from "../keys/keys.ts";
import { testKeys } from "../testing/test-keys.ts";
import { openTestRecord } from "./open-test-record.ts";

/** Where records of released schemas are kept, one backup each, opened by the keys of every test. */
export const frozenFolder: string = join(import.meta.dirname, "../backup/frozen");

/** Made-up persons in each of them, all of kari's ward. */
export const frozenPersons = ["frozen one", "frozen two", "frozen three"] as const;

/** Makes a small record on the schema of today, with corrections, withdrawals and old entries, and keeps it as a backup. */
export async function freezeRecord(file: string): Promise<void> {
  const under = await openTestRecord();
  try {
    for (const person of frozenPersons) await write(under.record, idOf(person));
    await under.record.signHeads();
    await backUp({ connectionString: under.connectionString, keys: readKeys(testKeys), file });
  } finally {
    await under.close();
  }
}

async function write(record: Awaited<ReturnType<typeof openTestRecord>>["record"], person: string): Promise<void> {
  const unit = idOf("ward");
  const note = draft(person, "note", "2026-01-03", { words: "Skrevet på feil person" });
  const use = draft(person, "use-report", "2026-01-04", { substance: "alcohol", used: "yes", method: "told" });
  const drafts = [
    draft(person, "care-relation", "2026-01-01", { relation: idOf(`${person} relation`), unit, basis: "enrolled" }),
    draft(person, "person-name", "2026-01-01", { given: "Prøve", family: "Person" }),
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
    draft(person, "evaluation", "2026-01-20", { covered: ["useful"], with: ["person"], by: "meeting", closing: false }),
  ];
  const written = await record.append(seed, `freeze ${person}`, { person, drafts, expectedVersion: 0 });
  if (!written.ok) throw new Error(`Nothing was frozen: ${JSON.stringify(written.refusal)}`);
}
