import type { Draft } from "@helhet/course";
import { expect, test } from "vitest";
import type { Record } from "../record.ts";
import { byDag, byOla, draft, idOf, seed, staff } from "./world.ts";

/** What every record promises of a unit's history. `record` gives the record of the running contract, at noon of 2 March 2026. */
export function historyContract(record: () => Record): void {
  const kari = staff("kari");
  const clinic = idOf("clinic");
  const ola = staff("ola");
  const year = { unit: clinic, from: "2025-01-01", to: "2025-12-31" };
  let keys = 0;
  const write = async (person: string, ...drafts: readonly Draft[]): Promise<void> => {
    const read = await record().course(seed, person);
    const expectedVersion = read.ok ? read.value.version : 0;
    const done = await record().append(seed, `history ${++keys}`, { person, drafts, expectedVersion });
    expect(done).toMatchObject({ ok: true });
  };
  const stay = (person: string, unit: string, from: string, more = byOla) =>
    draft(
      person,
      "enrolment-started",
      from,
      { enrolment: idOf(`${person} ${unit}`), unit, careLevel: "outpatient" },
      more,
    );
  const leave = (person: string, unit: string, on: string) =>
    draft(
      person,
      "enrolment-ended",
      on,
      { enrolment: idOf(`${person} ${unit}`), planned: false, reason: "person-left" },
      byOla,
    );
  const agreed = (name: string, by = "ola") => ({
    tailoring: idOf(name),
    element: "g/walk",
    reason: "health" as const,
    words: "Said in confidence",
    decidedBy: idOf(by),
    agreed: "yes" as const,
    validFrom: "2025-03-01",
    reviewOn: "2025-04-01",
  });
  const people = async (as = ola, ask = year) => {
    const read = await record().histories.ofUnit(as, ask);
    return read.ok ? read.value.people : read.refusal;
  };

  test("a unit's history holds what was agreed and how it went, without who and without words", async () => {
    const person = idOf("history");
    await write(
      person,
      draft(person, "person-name", "2025-02-01", { given: "Test", family: "Name" }, byOla),
      stay(person, clinic, "2025-02-01"),
      draft(person, "exemption", "2025-03-01", { ...agreed("h1"), alternative: "Rest" }, byOla),
      draft(
        person,
        "substitution",
        "2025-03-05",
        { ...agreed("h2", "kari"), instead: "Swim", validTo: "2025-05-01" },
        byOla,
      ),
      draft(
        person,
        "tailoring-reviewed",
        "2025-04-02",
        { tailoring: idOf("h1"), outcome: "ends", words: "Done" },
        byOla,
      ),
      draft(
        person,
        "tailoring-reviewed",
        "2025-04-02",
        { tailoring: idOf("h2"), outcome: "continues", nextReviewOn: "2025-04-20", words: "On" },
        byOla,
      ),
      draft(
        person,
        "session-attended",
        "2025-03-02",
        { session: idOf("hs1"), format: "group", unit: clinic, activity: "exercise" },
        byOla,
      ),
      draft(person, "session-attended", "2026-02-02", { session: idOf("hs2"), format: "group", unit: clinic }, byOla),
      draft(
        person,
        "decision-requested",
        "2025-03-03",
        {
          request: idOf("hr"),
          element: "g/walk",
          question: "May he?",
          decider: idOf("ola"),
          decideBy: "2025-03-04T12:00:00Z",
        },
        byOla,
      ),
      draft(
        person,
        "decision-given",
        "2025-03-04",
        { request: idOf("hr"), answer: "no", decidedBy: idOf("ola"), words: "Not yet" },
        byOla,
      ),
      leave(person, clinic, "2025-06-30"),
    );
    const read = await people();
    expect(read).toEqual([
      {
        stays: [{ from: "2025-02-01", to: "2025-06-30", end: { planned: false, reason: "person-left" } }],
        tailoring: [
          {
            form: "exemption",
            element: "g/walk",
            reason: "health",
            from: "2025-03-01",
            to: "2025-04-01",
            hasAlternative: true,
            reviewOn: null,
            byYou: true,
          },
          {
            form: "substitution",
            element: "g/walk",
            reason: "health",
            from: "2025-03-01",
            to: "2025-05-01",
            hasAlternative: true,
            reviewOn: "2025-04-20",
            byYou: false,
          },
        ],
        deadlines: [],
        sessions: [{ day: "2025-03-02", item: null, activity: "exercise", format: "group", fate: "attended" }],
        decisions: [{ element: "g/walk", answer: "no", on: "2025-03-04", byYou: true }],
      },
    ]);
    const told = JSON.stringify(read);
    for (const hidden of [person, idOf("ola"), idOf("kari"), "confidence", "Test", "Swim"])
      expect(told).not.toContain(hidden);
  });

  test("only the unit's own controller, nothing restricted, and nothing that was taken back", async () => {
    const person = idOf("history gate");
    const wrong = draft(person, "exemption", "2025-03-01", agreed("h5"), byOla);
    await write(
      person,
      stay(person, clinic, "2025-08-01"),
      stay(person, idOf("centre"), "2025-08-01", byDag),
      draft(person, "exemption", "2025-03-01", agreed("h3"), byDag),
      draft(person, "exemption", "2025-03-01", agreed("h4"), { ...byOla, restriction: "NORS" }),
      draft(person, "exemption", "2025-03-01", agreed("h6")),
      wrong,
    );
    const counted = async () => {
      const read = await people(ola, { ...year, from: "2025-08-01" });
      return Array.isArray(read) ? read.map(({ tailoring }) => tailoring.length) : read;
    };
    expect(await counted()).toEqual([1]);
    await write(
      person,
      draft(person, "withdrawal", "2025-09-01", {}, { ...byOla, amends: { entry: wrong.id, reason: "Mistaken" } }),
    );
    expect(await counted()).toEqual([0]);
  });

  test("who does not act in the unit is refused, and a look is logged once", async () => {
    expect(await people(staff("dag"))).toMatchObject({ kind: "may-not" });
    expect(await people(kari)).toMatchObject({ kind: "may-not" });
    expect(await people(staff("adm"), { ...year, unit: idOf("ward") })).toMatchObject({ kind: "may-not" });
    expect(await record().histories.looks(kari, clinic)).toMatchObject({ ok: false });
    const before = await record().histories.looks(ola, clinic);
    await people();
    await record().histories.ofOthers(ola, year);
    const looks = await record().histories.looks(ola, clinic);
    const told = looks.ok ? looks.value[0] : null;
    expect(told).toEqual({ practitioner: idOf("ola"), at: "2026-03-02T12:00:00.000Z" });
    expect(before.ok && looks.ok && looks.value.length - before.value.length).toBe(1);
  });

  test("the organisation's other units are counted together, in people", async () => {
    const others = await record().histories.ofOthers(kari, { ...year, unit: idOf("ward") });
    expect(others).toEqual({ ok: true, value: { enrolled: 2, elements: [{ element: "g/walk", people: 1 }] } });
    expect(await record().histories.ofOthers(staff("dag"), { ...year, unit: idOf("centre") })).toEqual({
      ok: true,
      value: { enrolled: 0, elements: [] },
    });
  });
}
