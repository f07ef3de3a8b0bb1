import { describe, expect, test } from "vitest";
import type { Programme } from "../programme.ts";
import { around, holds, itemOf, kari, ola, plainProgramme, serviceOf, someId } from "../testing/given.ts";
import type { Around } from "./around.ts";
import { checkProgramme } from "./check-programme.ts";

const found = (more: Partial<Programme>, where: Partial<Around> = {}) =>
  checkProgramme({ ...plainProgramme, ...more }, { ...around, ...where }).map(
    ({ path, severity, code }) => `${path} ${severity} ${code}`,
  );
const law = around.guidelines.find(({ id }) => id === "no-law");

describe("what is found in a programme", () => {
  test("nothing in one that says all it should", () => {
    expect(found({})).toEqual([]);
  });

  test("each minimum factor that the unit's own definition does not speak of", () => {
    expect(found({ treatment: undefined, minimum: { "goals-together": "Ours." } })).toEqual([
      "treatment look-at minimum-missing",
      "minimum.plan-with-person look-at minimum-missing",
      "minimum.work-and-who look-at minimum-missing",
      "minimum.goals-evaluated look-at minimum-missing",
      "minimum.assessment-first look-at minimum-missing",
    ]);
  });

  test("keys that stand twice, and keys that are nowhere", () => {
    expect(
      found({
        methods: [{ key: "cbt", title: "CBT", needs: ["cognitive-behavioural", "no-such"] }],
        services: [
          serviceOf({ key: "talks", methods: ["cbt", "mi"], for: ["adults"] }),
          serviceOf({ key: "talks", needs: ["own"] }),
        ],
        competences: [{ key: "own", title: "Our own" }],
        timetable: [itemOf({ key: "walk", service: "walks" })],
      }),
    ).toEqual([
      "services.1.key stops duplicate-key",
      "methods.0.needs.1 stops unknown-reference",
      "services.0.for.0 stops unknown-reference",
      "services.0.methods.1 stops unknown-reference",
      "timetable.0.service stops unknown-reference",
    ]);
  });

  test("two things at once that need the same people, leader or room, also over midnight and only in the weeks they share", () => {
    const walk = itemOf({ key: "walk", place: "Hall" });
    const at = (more: Partial<Programme["timetable"][number]>) =>
      found({ timetable: [walk, itemOf({ key: "talk", leaders: [ola], at: "10:30", ...more })] });
    expect(at({})).toEqual([]);
    expect(at({ everyone: true })).toEqual(["timetable.1 look-at overlap"]);
    expect(at({ leaders: [ola, kari] })).toEqual(["timetable.1 look-at overlap"]);
    expect(at({ place: "Hall" })).toEqual(["timetable.1 look-at overlap"]);
    expect(at({ place: "Hall", at: "11:00" })).toEqual([]);
    expect(at({ place: "Hall", days: ["tue"] })).toEqual([]);
    expect(at({ place: "Hall", days: ["sun"], at: "23:30", minutes: 700 })).toEqual(["timetable.1 look-at overlap"]);
    const odd = { ...walk, weeks: "odd" as const };
    expect(found({ timetable: [odd, itemOf({ key: "talk", weeks: "even" })] })).toEqual([]);
    expect(found({ timetable: [{ ...walk, to: "2026-12-31" }, itemOf({ key: "talk", from: "2027-01-01" })] })).toEqual(
      [],
    );
  });

  test("who leads: nobody, somebody who works here no more, and nobody who knows what the service asks for", () => {
    const group = serviceOf({ key: "coping", needs: ["relapse-prevention"], methods: ["cbt"] });
    const methods = [{ key: "cbt", title: "CBT", needs: ["cognitive-behavioural"] }];
    const led = (leaders: string[], held: Around["held"]) =>
      found(
        { services: [group], methods, timetable: [itemOf({ key: "coping", service: "coping", leaders })] },
        { held },
      );
    const both = [holds(kari, "relapse-prevention"), holds(ola, "cognitive-behavioural")];
    expect(led([], both)).toEqual(["timetable.0.leaders look-at no-leader"]);
    expect(led([kari, ola], both)).toEqual([]);
    expect(led([kari, ola, someId(7)], both)).toEqual(["timetable.0.leaders look-at not-staff"]);
    expect(led([kari], both)).toEqual(["timetable.0.leaders look-at lacks-competence"]);
    const ended = [...both, holds(kari, "cognitive-behavioural", "2026-01-01", "2026-11-30")];
    expect(led([kari], ended)).toEqual(["timetable.0.leaders look-at lacks-competence"]);
    expect(led([kari], [...both, holds(kari, "cognitive-behavioural", "2026-12-01", "2026-12-01")])).toEqual([]);
  });

  test("a competence that is lacking is called by its word in each language, and the unit's own as it wrote it", () => {
    const services = [serviceOf({ key: "coping", needs: ["cognitive-behavioural", "own"] })];
    const timetable = [itemOf({ key: "coping", service: "coping" })];
    const competences = [{ key: "own", title: "Traumebevisst omsorg" }];
    const [base, own] = checkProgramme({ ...plainProgramme, services, timetable, competences }, around);
    expect(base?.says.nb).toContain("kompetansen kognitiv atferdsterapi den dagen");
    expect(base?.says.da).toContain("kompetencen kognitiv adfærdsterapi den dag");
    expect(base?.says.en).toContain("competence cognitive behavioural therapy on");
    expect(own?.says.en).toContain("competence Traumebevisst omsorg on");
  });

  test("frames that no guideline leaves to the unit, that stand twice, or that the unit does not follow", () => {
    const frame = { guideline: "unit-frames", edition: "2026", value: "exercise", days: 3 };
    expect(found({ frames: [frame] })).toEqual([]);
    expect(found({ frames: [frame, { ...frame, days: 4 }, { ...frame, value: "swim" }] })).toEqual([
      "frames.1 stops set-twice",
      "frames.2 stops unknown-reference",
    ]);
    expect(found({ frames: [frame] }, { followed: [] })).toEqual(["frames.0 look-at not-followed"]);
  });

  test("a must stays: setting law aside is refused, and the law is cited", () => {
    const must = law?.elements.find(({ force }) => force === "must");
    const silences = [{ guideline: "no-law", edition: "2026", element: must?.id ?? "", reason: "We do it otherwise." }];
    const [finding] = checkProgramme({ ...plainProgramme, silences }, around);
    expect(finding).toMatchObject({ path: "silences.0", severity: "stops", code: "against-law" });
    expect(finding?.says.nb).toContain(must?.source.title);
    expect(finding?.says.nb).toContain(must?.source.section);
  });

  test("a timetable's item counts as a common frame only where a guideline that the unit follows has an item for it", () => {
    const exercise = itemOf({ key: "exercise", everyone: true, activity: "exercise", frame: true });
    expect(found({ timetable: [exercise] })).toEqual([]);
    expect(found({ timetable: [{ ...exercise, everyone: false }] })).toEqual(["timetable.0.frame look-at wrong-frame"]);
    expect(found({ timetable: [exercise] }, { followed: [] })).toEqual(["timetable.0.frame look-at wrong-frame"]);
  });

  test("what ends before it begins, and what nobody is said to decide", () => {
    expect(
      found({
        timetable: [itemOf({ key: "walk", from: "2026-12-02", to: "2026-12-01" })],
        closed: [{ from: "2026-12-24", to: "2026-12-23", title: "Christmas" }],
        decides: plainProgramme.decides.filter(({ what }) => what !== "leave"),
      }),
    ).toEqual(["timetable.0.to stops wrong-days", "closed.0.to stops wrong-days", "decides look-at nobody-decides"]);
  });

  test("every finding says what it is and how to mend it, in three languages", () => {
    const all = checkProgramme({ ...plainProgramme, treatment: undefined, minimum: {}, decides: [] }, around);
    for (const { says, mend } of all)
      for (const text of [says, mend]) expect(new Set([text.nb, text.da, text.en]).has("")).toBe(false);
    expect(all.length).toBe(12);
  });
});
