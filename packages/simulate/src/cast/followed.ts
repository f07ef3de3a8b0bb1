import type { Day } from "@helhet/course";
import { refer, startPathway } from "../chapters/access.ts";
import { checkUps, keepInTouch, offerCheckUps } from "../chapters/after.ts";
import { end } from "../chapters/end.ts";
import { heldByDecision } from "../chapters/life.ts";
import { introduce, type Portrait, register } from "../chapters/person.ts";
import { clinicianOf, type Team, workdayBy, workdayFrom } from "../chapters/stay.ts";
import { type Coordinator, handOver, receive, visit } from "../chapters/town.ts";
import type { Pen } from "../pen.ts";
import { townService } from "../world/houses.ts";
import { writer } from "../world/staff.ts";
import type { Member, Story } from "./person.ts";
import { inClinic, onWard, type Told } from "./treatment.ts";

const onWardWith = (coordinator: Coordinator): Team => ({
  clinician: "mona",
  doctor: "kari",
  contact: "anja",
  coordinator,
});
const inClinicWith = (coordinator: Coordinator): Team => ({
  clinician: "petter",
  doctor: "kari",
  contact: "ingrid",
  coordinator,
});

interface Past {
  readonly since: number;
  readonly left: number;
  readonly ward: boolean;
}

function treated(pen: Pen, portrait: Portrait, { since, left, ward }: Past, coordinator: Coordinator): Told {
  if (ward) return onWard(pen, portrait, { since, left, team: onWardWith(coordinator), detoxDays: 6 });
  return inClinic(pen, portrait, { since, left, team: inClinicWith(coordinator) });
}

/** Ended as planned in the specialist service; the municipality carries on. */
const handedOver =
  (past: Past, coordinator: Coordinator): Story =>
  (pen, portrait) => {
    const { stay, opened } = treated(pen, portrait, past, coordinator);
    const day: Day = stay.to ?? pen.today;
    handOver(pen, day, coordinator, past.left === 300);
    end(pen, stay, opened, { planned: true, reason: "agreed", words: "Ferdig etter planen.", pathwayEnds: true });
    visit(pen, day, pen.today + 14, past.left < 60 ? 7 : 14, coordinator);
    if (past.left > 100)
      pen.write("note", day + 95, { words: "Tre måneder etter: jobber to dager, bor trygt." }, writer(coordinator));
    receive(pen, day, opened.enrolment, clinicianOf(stay), coordinator);
    if (past.ward) return;
    offerCheckUps(pen, day - 1, clinicianOf(stay), past.left === 300 ? "declined" : "accepted");
    if (past.left !== 300) checkUps(pen, day, keepInTouch(pen, day, stay.unit), past.left === 410);
  };

/** Left before the end; found again by the municipality. */
const leftEarly =
  (past: Past, coordinator: Coordinator): Story =>
  (pen, portrait) => {
    const { stay, opened } = treated(pen, portrait, past, coordinator);
    const day: Day = stay.to ?? pen.today;
    const words = "Ville ikke mer nå. Vet at det går an å komme tilbake.";
    end(pen, stay, opened, { planned: false, reason: "person-left", words, pathwayEnds: true });
    const call = { channel: "home-visit", outcome: "reached", words: "Fikk kaffe. Vil tenke på det." } as const;
    pen.write("contact-attempt", day + 2, call, writer("ola"));
    handOver(pen, day + 5, coordinator);
    visit(pen, day + 5, pen.today + 14, 14, coordinator);
  };

/** Ended, with nobody enrolled now; some are checked up on, some have said no to it. */
const ended =
  (past: Past, reason: "completed" | "transferred" | "unit-ended"): Story =>
  (pen, portrait) => {
    const { stay, opened } = treated(pen, portrait, past, "arne");
    end(pen, stay, opened, { planned: true, reason, words: "Avsluttet.", pathwayEnds: true });
    if (past.ward || reason !== "completed" || stay.to === null) return;
    const isWanted = past.left === 560;
    offerCheckUps(pen, stay.to - 1, clinicianOf(stay), isWanted ? "accepted" : "declined");
    if (isWanted) checkUps(pen, stay.to, keepInTouch(pen, stay.to, stay.unit));
  };

/** Was held by decision; the decision ended, and so did the stay. */
const wasHeld: Story = (pen, portrait) => {
  const past = onWard(pen, portrait, { since: 200, left: 112, team: onWardWith("liv"), acute: true });
  const coercion = heldByDecision(pen, past.stay, past.stay.from, "10-4", past.stay.from + 30, null);
  const reason = "Ble værende frivillig.";
  pen.write("coercion-ended", past.stay.from + 20, { coercion, reason }, writer("marit"));
  end(pen, past.stay, past.opened, {
    planned: true,
    reason: "agreed",
    words: "Ferdig etter planen.",
    pathwayEnds: true,
  });
  handOver(pen, past.stay.to ?? pen.today, "liv");
  receive(pen, past.stay.to ?? pen.today, past.opened.enrolment, clinicianOf(past.stay), "liv");
};

/** Treated by the municipality alone: no stay anywhere, a plan of their own, and the one who helps changed at their wish. */
const inTownAlone: Story = (pen, portrait) => {
  const by = writer("arne");
  const day = workdayBy(pen.today - 205);
  register(pen, day, portrait, by);
  const words = "Tok kontakt selv. Vil ha hjelp der hun bor, og beholde jobben.";
  const asked = { toUnit: townService, from: "self", acute: false, startBy: day + 14, answeredAfter: 3 } as const;
  refer(pen, { ...asked, on: day, words, right: "municipal-help", by });
  const began = workdayFrom(day + 10);
  introduce(pen, began, portrait, by);
  startPathway(pen, began, "municipal", townService, pen.newId(), by);
  const first = handOver(pen, began, "arne");
  pen.write("minors-asked", began, { minorChildren: "no", minorSiblings: "no" }, by);
  const wish = "Vil heller snakke med en kvinne.";
  pen.write("preference", began + 40, { about: "clinician-gender", words: wish }, by, { byPerson: true });
  const liv = writer("liv");
  const role = { role: "clinician", practitioner: liv.practitioner, unit: liv.unit, miniTeam: true } as const;
  pen.write("role-assigned", began + 45, { assignment: pen.newId(), ...role }, writer("nina"));
  pen.write("role-ended", began + 45, { assignment: first }, writer("nina"));
  visit(pen, began, pen.today + 14, 14, "liv");
};

const died: Story = (pen, portrait) => {
  const { stay, opened } = treated(pen, portrait, { since: 420, left: 190, ward: false }, "liv");
  const day = stay.to ?? pen.today;
  const by = writer("petter");
  pen.write("death", day, { source: "next-of-kin" }, by);
  pen.write("enrolment-ended", day + 1, { enrolment: opened.enrolment, planned: false, reason: "death" }, by);
  pen.write("pathway-ended", day + 1, { pathway: "tsb", reason: "death", feedbackToolUsed: "not-known" }, by);
  pen.write("note", day + 3, { words: "Ringte søsteren. Tilbudt samtale." }, by);
};

/** Those whose treatment is over: most of them followed by the municipality. */
export const followed: readonly Member[] = [
  { story: handedOver({ since: 110, left: 20, ward: true }, "liv") },
  { story: handedOver({ since: 150, left: 45, ward: true }, "arne") },
  { story: handedOver({ since: 230, left: 75, ward: false }, "liv") },
  { story: handedOver({ since: 250, left: 140, ward: true }, "arne") },
  { story: handedOver({ since: 380, left: 160, ward: false }, "liv") },
  { story: handedOver({ since: 330, left: 220, ward: true }, "arne") },
  { story: handedOver({ since: 520, left: 300, ward: false }, "liv") },
  { story: handedOver({ since: 460, left: 350, ward: true }, "arne") },
  { story: handedOver({ since: 640, left: 410, ward: false }, "liv") },
  { story: handedOver({ since: 600, left: 500, ward: true }, "arne") },
  { story: leftEarly({ since: 60, left: 38, ward: true }, "liv") },
  { story: leftEarly({ since: 190, left: 130, ward: false }, "arne") },
  { story: leftEarly({ since: 420, left: 390, ward: true }, "liv") },
  { story: leftEarly({ since: 500, left: 330, ward: false }, "arne") },
  { story: ended({ since: 700, left: 560, ward: false }, "completed") },
  { story: ended({ since: 680, left: 600, ward: true }, "completed") },
  { story: ended({ since: 540, left: 420, ward: false }, "transferred") },
  { story: ended({ since: 310, left: 280, ward: true }, "unit-ended") },
  { story: ended({ since: 490, left: 310, ward: false }, "completed") },
  { story: ended({ since: 620, left: 540, ward: true }, "transferred") },
  { story: wasHeld },
  { story: died },
  { story: inTownAlone, known: { sex: "female", hasChildren: false } },
];
