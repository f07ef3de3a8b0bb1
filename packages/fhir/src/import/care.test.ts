import { expect, test } from "vitest";
import { coded, house, made, read, subject, whyNot } from "../testing/read.ts";

const act = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const unit = house.unit.id;

const episode = (more: object): object => ({
  resourceType: "EpisodeOfCare",
  id: "e",
  status: "active",
  patient: subject,
  period: { start: "2024-01-10" },
  ...more,
});
const encounter = (more: object): object => ({
  resourceType: "Encounter",
  id: "c",
  status: "finished",
  class: { system: act, code: "AMB" },
  subject,
  period: { start: "2024-01-11T09:00:00+01:00", end: "2024-01-11T09:50:00+01:00" },
  ...more,
});
const within = { episodeOfCare: [{ reference: "EpisodeOfCare/e" }] };

test("an episode that runs or is over is an enrolment; its care level is the unit's, or what its contacts surely say", () => {
  expect(made([episode({})], { careLevel: "substitution" })).toMatchObject([
    { kind: "enrolment-started", date: "2024-01-10", unit, careLevel: "substitution" },
  ]);
  expect(made([episode({}), encounter({ ...within, class: { system: act, code: "IMP" } })])).toMatchObject([
    { kind: "enrolment-started", careLevel: "inpatient" },
  ]);
  expect(whyNot([encounter({ ...within, class: { system: act, code: "EMER" } }), episode({})])).toContain(
    "--care-level",
  );
  const both = [
    encounter({ ...within }),
    encounter({ ...within, id: "d", class: { system: act, code: "IMP" } }),
    episode({}),
  ];
  expect(whyNot(both)).toContain("its care level is not said");
});

test.each(["planned", "waitlist", "cancelled"])("an episode that is %s is no enrolment", (status) => {
  expect(whyNot([episode({ status })], { careLevel: "outpatient" })).toMatch(/no enrolment|never began/);
});

test("an episode's end is planned unless the last stay says that the person left or died", () => {
  const over = episode({ status: "finished", period: { start: "2024-01-10", end: "2024-02-01" } });
  const dispositionOf = (code: string) => ({
    hospitalization: {
      dischargeDisposition: coded("http://terminology.hl7.org/CodeSystem/discharge-disposition", code),
    },
  });
  const end = (more: object) => made([over, encounter({ ...within, ...more })], { careLevel: "inpatient" }).at(-1);
  expect(end({})).toMatchObject({ kind: "enrolment-ended", date: "2024-02-01", planned: true, reason: "other" });
  expect(end(dispositionOf("aadvice"))).toMatchObject({ planned: false, reason: "person-left" });
  expect(end(dispositionOf("exp"))).toMatchObject({ planned: false, reason: "death" });
  const openEnd = read([episode({ status: "finished" })], { careLevel: "inpatient" });
  expect(openEnd.accounts[0]?.fate).toMatchObject({ entries: 1, left: [expect.stringContaining("when is not said")] });
});

test("where it is said which organisation is the unit, another's episode is none here", () => {
  const ours = episode({ managingOrganization: { reference: "https://x.example/fhir/Organization/7" } });
  const as = (organisation: string) => ({ careLevel: "outpatient", organisation }) as const;
  expect(made([ours], as("Organization/7"))).toHaveLength(1);
  expect(whyNot([ours], as("Organization/8"))).toBe("another organisation than the unit’s answers for it");
});

test("a contact that took place is a session attended at its instant, with its minutes", () => {
  expect(made([encounter({ type: [{ text: "Samtale" }] })])).toMatchObject([
    { kind: "session-attended", instant: "2024-01-11T08:00:00.000Z", minutes: 50, format: "other", title: "Samtale" },
  ]);
  expect(made([encounter({ period: { start: "2024-01-11" } })])).toMatchObject([{ date: "2024-01-11" }]);
});

test.each([
  ["planned", "session-planned"],
  ["cancelled", "session-cancelled"],
  ["in-progress", "session-attended"],
])("a contact that is %s is a %s", (status, kind) => {
  expect(made([encounter({ status })])).toMatchObject([{ kind }]);
});

test.each([
  [{ status: "unknown" }, "whether it took place is not said"],
  [{ period: {} }, "it does not say when it was"],
  [
    { class: { system: act, code: "IMP" } },
    "its class is no contact, and a stay outside an episode of care is no enrolment here",
  ],
  [
    { class: { system: "http://other", code: "AMB" } },
    "its class is no contact, and a stay outside an episode of care is no enrolment here",
  ],
  [{ class: { system: act, code: "IMP" }, ...within }, "a stay is told by its episode of care"],
  [{ status: "entered-in-error" }, "its source marks it as recorded by mistake"],
])("%j becomes nothing: %s", (more, reason) => {
  expect(whyNot([encounter(more)])).toBe(reason);
});

test("a contact is the unit's own only where its organisation is the unit", () => {
  const contact = encounter({ serviceProvider: { reference: "Organization/7" } });
  expect(made([contact], { organisation: "Organization/7" })).toMatchObject([{ unit }]);
  expect(made([contact])[0]).not.toHaveProperty("unit");
});

const appointment = (more: object): object => ({
  resourceType: "Appointment",
  id: "a",
  status: "booked",
  start: "2024-05-02T12:00:00Z",
  participant: [{ actor: { reference: "Practitioner/1" } }, { actor: subject }],
  ...more,
});

test("an appointment is planned, and what became of it stands beside", () => {
  const kinds = (more: object) => made([appointment(more)]).map((one) => ("kind" in one ? one.kind : ""));
  expect(kinds({})).toEqual(["session-planned"]);
  expect(kinds({ status: "fulfilled" })).toEqual(["session-planned", "session-attended"]);
  expect(kinds({ status: "noshow" })).toEqual(["session-planned", "session-missed"]);
  expect(kinds({ status: "cancelled" })).toEqual(["session-planned", "session-cancelled"]);
  expect(whyNot([appointment({ status: "proposed" })])).toBe("a time that is not agreed is no planned session");
});

test("how long it is to be is what it says, and it is the unit's where all of the source are", () => {
  expect(made([appointment({ minutesDuration: 45 })])).toMatchObject([{ minutes: 45 }]);
  expect(made([appointment({ end: "2024-05-02T12:30:00Z" })])).toMatchObject([{ minutes: 30 }]);
  expect(made([appointment({ end: "2024-05-02T11:30:00Z" })])[0]).not.toHaveProperty("minutes");
  expect(made([appointment({})])[0]).not.toHaveProperty("unit");
  expect(made([appointment({})], { ownAppointments: true })).toMatchObject([{ unit }]);
});

test("who called it off is what HL7's reason begins with", () => {
  const by = (code: string) =>
    made([
      appointment({
        status: "cancelled",
        cancelationReason: coded("http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason", code),
      }),
    ]).at(-1);
  expect(by("pat-crs")).toMatchObject({ by: "person" });
  expect(by("prov")).toMatchObject({ by: "unit" });
  expect(by("weather")).toMatchObject({ by: "other" });
});

test("an appointment and its contact are one session, attended once", () => {
  const entries = made([
    appointment({ status: "fulfilled" }),
    encounter({ appointment: [{ reference: "Appointment/a" }] }),
  ]);
  const sessions = entries.map((one) => ("session" in one ? one.session : null));
  expect(entries.map((one) => ("kind" in one ? one.kind : ""))).toEqual(["session-attended", "session-planned"]);
  expect(new Set(sessions).size).toBe(1);
});

test("a service request is a referral only where somebody else asks the unit", () => {
  const request = (more: object): object => ({
    resourceType: "ServiceRequest",
    id: "r",
    status: "active",
    intent: "order",
    subject,
    performer: [{ reference: "Organization/7" }],
    requester: { reference: "Practitioner/9" },
    authoredOn: "2024-01-05",
    ...more,
  });
  const here = { organisation: "Organization/7" };
  expect(made([request({ priority: "stat" })], here)).toMatchObject([
    { kind: "referral-received", date: "2024-01-05", toUnit: unit, acute: true, service: "not-known", from: "other" },
  ]);
  expect(whyNot([request({})])).toContain("--organisation");
  expect(whyNot([request({ performer: [{ reference: "Organization/8" }] })], here)).toContain("somebody else");
  expect(whyNot([request({ requester: { reference: "Organization/7" } })], here)).toContain("own order");
  expect(whyNot([request({ category: [coded("http://snomed.info/sct", "108252007")] })], here)).toContain(
    "order of a test",
  );
  expect(whyNot([request({ status: "draft" })], here)).toContain("draft");
});
