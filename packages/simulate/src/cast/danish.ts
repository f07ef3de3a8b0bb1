import type { DataOf, Day } from "@helhet/course";
import { type Portrait, register } from "../chapters/person.ts";
import type { Pen, Writer } from "../pen.ts";
import { danishCentre } from "../world/houses.ts";
import { type StaffKey, writer } from "../world/staff.ts";
import type { Member, Story } from "./person.ts";

const unit = danishCentre.id;
const leader = (): Writer => writer("birgitte");

interface Asking {
  readonly on: Day;
  readonly clinician: StaffKey;
  readonly words: string;
}

/** A request for treatment, told of the rights, seen by the doctor; returns the request. */
function ask(pen: Pen, portrait: Portrait, { on, clinician, words }: Asking): string {
  const by = writer(clinician);
  const request = pen.newId();
  register(pen, on, portrait, by);
  const asked = { request, unit, help: "drug-treatment", medication: "no", way: "spoken", words } as const;
  pen.write("treatment-requested", on, asked, by);
  pen.write("care-relation", on, { relation: pen.newId(), unit, basis: "referred" }, by);
  const team = [
    ["clinician", by],
    ["leader", leader()],
  ] as const;
  for (const [role, { practitioner }] of team)
    pen.write("role-assigned", on, { assignment: pen.newId(), role, practitioner, unit, miniTeam: false }, leader());
  pen.write("body-informed", on, { body: "person", about: "guarantee-and-choice" }, by);
  pen.write("assessment", on + 2, { area: "doctors-interview", answer: "done", specialistInvolved: "no" }, by);
  return request;
}

const plan: DataOf<"plan-version"> = {
  version: 1,
  parts: ["goals", "measures", "retention", "relapse", "network"],
  goals: [],
  measures: [],
  personTookPart: "yes",
  personAgrees: "agrees",
  copyGiven: "yes",
  individualPlanRight: "no",
  crisisPlanNeeded: "no",
  responsibilityGroupNeeded: "no",
};

/** Treatment with its plan, reported to the register. Returns the enrolment. */
function start(pen: Pen, on: Day, clinician: StaffKey): string {
  const by = writer(clinician);
  const enrolment = pen.newId();
  pen.write("plan-version", on, plan, by);
  pen.write("enrolment-started", on, { enrolment, unit, careLevel: "outpatient" }, by);
  report(pen, on + 3);
  return enrolment;
}

function report(pen: Pen, on: Day): void {
  pen.write("body-informed", on, { body: "national-register", about: "treatment-facts" }, leader());
}

function review(pen: Pen, on: Day, clinician: StaffKey, closing = false): void {
  const by = writer(clinician);
  pen.write(
    "evaluation",
    on,
    { covered: ["useful", "related-treatments"], with: ["person"], by: "meeting", closing },
    by,
  );
}

/** The guarantee runs: five days are left. */
const waits: Story = (pen, portrait) =>
  void ask(pen, portrait, { on: pen.today - 9, clinician: "mette", words: "Vil gerne i gang, før ferien slutter." });

/** Another service was chosen: the guarantee stands still. */
const choosesElsewhere: Story = (pen, portrait) => {
  ask(pen, portrait, { on: pen.today - 20, clinician: "soren", words: "Har hørt godt om et sted på Fyn." });
  const stop = { stop: pen.newId(), reason: "other-provider-chosen", words: "Venter på plads dér." } as const;
  pen.write("clock-stopped", pen.today - 12, { ...stop, items: ["dk-law/treatment-start"] }, writer("soren"));
};

/** The fourteen days have passed. */
const waitsTooLong: Story = (pen, portrait) =>
  void ask(pen, portrait, { on: pen.today - 18, clinician: "mette", words: "Ringer hver mandag." });

/** A slip that was talked about, a relapse that was not yet, and a talk that nobody came to. */
const slips: Story = (pen, portrait) => {
  ask(pen, portrait, { on: pen.today - 120, clinician: "mette", words: "Kommer sammen med sin bror." });
  start(pen, pen.today - 112, "mette");
  review(pen, pen.today - 40, "mette");
  const by = writer("mette");
  pen.write("slip", pen.today - 30, { substance: "cannabis", toldBy: "person", words: "En aften. Ringede selv." }, by);
  const decided = { outcome: "intervention-changed", personTookPart: "yes" } as const;
  pen.write("joint-decision", pen.today - 28, { after: "slip", ...decided }, by);
  pen.write("relapse", pen.today - 4, { substance: "cannabis", toldBy: "person" }, by);
  const missed = { session: pen.newId(), unit, format: "individual", reason: "no-show" } as const;
  pen.write("session-missed", { day: pen.today - 2, minutes: 600 }, missed, by);
};

/** Treatment is over, and the first talk afterwards is near. */
const hasEnded: Story = (pen, portrait) => {
  const request = ask(pen, portrait, { on: pen.today - 200, clinician: "soren", words: "Vil sove igen." });
  const enrolment = start(pen, pen.today - 190, "soren");
  review(pen, pen.today - 110, "soren");
  const by = writer("soren");
  const on = pen.today - 26;
  const offer = pen.newId();
  pen.write("offer", on - 5, { offer, topic: "follow-up-talks", answer: "offered" }, by);
  pen.write("offer", on - 5, { offer, topic: "follow-up-talks", answer: "accepted" }, by);
  review(pen, on - 1, "soren", true);
  pen.write("enrolment-ended", on, { enrolment, planned: true, reason: "completed" }, by);
  pen.write("treatment-ended", on, { request, status: "stabilised", reason: "completed" }, by);
  report(pen, on + 3);
};

const people = [
  ["Freja", "Holst", "1991-03-14", "female", waits],
  ["Villads", "Krogh", "1984-09-02", "male", choosesElsewhere],
  ["Asta", "Juhl", "1978-11-21", "female", waitsTooLong],
  ["Malthe", "Riis", "1995-06-08", "male", slips],
  ["Signe", "Bach", "1969-01-30", "female", hasEnded],
] as const;

/** Those whom the Danish centre follows: the guarantee running, waived and broken, slip and relapse, and after the end. */
export const danish: readonly Member[] = people.map(([given, family, born, sex, story]) => ({
  known: { given, family, born, sex },
  isDanish: true,
  story,
}));
