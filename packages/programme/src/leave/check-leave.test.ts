import { type Entry, uuidV8 } from "@helhet/course";
import { entry } from "@helhet/course/testing";
import { expect, test } from "vitest";
import { emptyProgramme } from "../programme.ts";
import type { Published } from "../published/programme-on.ts";
import { checkLeave, type LeaveAsk } from "./check-leave.ts";

const idOf = (name: string): string => uuidV8("check-leave", name);
const unit = idOf("ward");
const published = (leave: object): Published => ({
  id: idOf("programme"),
  unit,
  seq: 1,
  kind: "programme-published",
  data: { programme: { ...emptyProgramme("Ward"), leave }, from: "2026-01-01", reason: "Ours", restores: null },
  author: null,
  recorded: "2026-01-01T08:00:00.000Z",
});
const rules = published({ notBeforeDay: 14, mostHours: 48, noticeHours: 24 });
const enrolled = entry("enrolment-started", "2026-03-01", {
  enrolment: idOf("stay"),
  unit,
  careLevel: "inpatient",
});
const leave: LeaveAsk = {
  leave: idOf("leave"),
  from: "2026-03-20T10:00:00.000Z",
  to: "2026-03-21T18:00:00.000Z",
  askedAt: "2026-03-18T10:00:00.000Z",
};
const found = (ask: LeaveAsk, entries: readonly Entry[] = [enrolled], programme: Published | null = rules) =>
  checkLeave(ask, { unit, zone: "Europe/Oslo", programme, entries }).map(({ finding, is, frame }) => ({
    finding,
    is,
    frame,
  }));

test("a leave within the unit's frame meets nothing", () => {
  expect(found(leave)).toEqual([]);
});

test("too early, too long and too short notice are each said with what the unit's frame says", () => {
  const early = { ...leave, from: "2026-03-10T10:00:00.000Z", to: "2026-03-13T10:30:00.000Z" };
  expect(found({ ...early, askedAt: "2026-03-10T07:30:00.000Z" })).toEqual([
    { finding: "too-early", is: 9, frame: 14 },
    { finding: "too-long", is: 73, frame: 48 },
    { finding: "short-notice", is: 2, frame: 24 },
  ]);
});

test("exactly as the frame says is within it", () => {
  const edge = { ...leave, from: "2026-03-15T10:00:00.000Z", to: "2026-03-17T10:00:00.000Z" };
  expect(found({ ...edge, askedAt: "2026-03-14T10:00:00.000Z" })).toEqual([]);
});

test("a unit that has said nothing of leave has no frame to go beyond", () => {
  const early = { ...leave, from: "2026-03-02T10:00:00.000Z", askedAt: "2026-03-02T09:00:00.000Z" };
  expect(found(early, [enrolled], null)).toEqual([]);
  expect(found(early, [enrolled], published({ words: "We talk about it" }))).toEqual([]);
});

test("an agreement that speaks of leave is shown while it holds, and not after it ended", () => {
  const agreed = entry("addition", "2026-03-05", {
    tailoring: idOf("agreed"),
    element: "unit-frames/leave-frames",
    reason: "risk",
    words: "Home only together with the sister",
    decidedBy: idOf("clinician"),
    agreed: "yes",
    validFrom: "2026-03-05",
    reviewOn: "2026-04-05",
    act: "leave-frames",
    title: "Together with the sister",
  });
  const [finding] = checkLeave(leave, { unit, zone: "Europe/Oslo", programme: rules, entries: [enrolled, agreed] });
  expect(finding).toMatchObject({
    finding: "agreement",
    entry: agreed.id,
    words: "Home only together with the sister",
  });
  const ended = entry("tailoring-ended", "2026-03-10", { tailoring: idOf("agreed") });
  expect(found(leave, [enrolled, agreed, ended])).toEqual([]);
  const other = { ...agreed, data: { ...agreed.data, element: "unit-frames/exercise", words: "A walk" } } as Entry;
  expect(found(leave, [enrolled, { ...other, data: { ...other.data, title: "A walk" } } as Entry])).toEqual([]);
});

test("a leave that falls together with one that is granted says so, and never with itself", () => {
  const asked = entry("leave-requested", "2026-03-15T08:00:00Z", {
    leave: idOf("other"),
    unit,
    from: "2026-03-21T08:00:00.000Z",
    to: "2026-03-21T12:00:00.000Z",
    askedBy: "person",
    words: "Dentist",
  });
  const granted = entry("leave-decided", "2026-03-15T09:00:00Z", {
    leave: idOf("other"),
    answer: "granted",
    decidedBy: idOf("clinician"),
    words: "Fine",
  });
  expect(found(leave, [enrolled, asked])).toEqual([]);
  expect(found(leave, [enrolled, asked, granted])).toEqual([{ finding: "overlap", is: null, frame: null }]);
  expect(found({ ...leave, leave: idOf("other") }, [enrolled, asked, granted])).toEqual([]);
});
