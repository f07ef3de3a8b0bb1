import { type DataOf, type Day, isoFromDay } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { writer } from "../world/staff.ts";
import { evaluate } from "./plan.ts";
import { clinicianOf, type Stay, workdayFrom } from "./stay.ts";

type Substance = DataOf<"slip">["substance"];

/** A short return to use, told by the person, and what the two decided together the next working day. */
export function slipOnce(pen: Pen, stay: Stay, day: Day, substance: Substance): void {
  const by = clinicianOf(stay);
  const words = "Sa fra selv samme kveld. Vil ikke at det skal bli mer.";
  pen.write("slip", day, { substance, words, toldBy: "person" }, by);
  const talk = { day: workdayFrom(day + 1), minutes: 10 * 60 };
  pen.write("contact-attempt", talk, { channel: "phone", outcome: "reached", words: "Snakket sammen samme dag." }, by);
  pen.write("note", talk, { words: "Vi ser på hva som skjedde, og hva som hjalp til å si fra. Planen står." }, by);
}

/** A relapse of some days, and an evaluation brought forward. */
export function relapseOnce(pen: Pen, stay: Stay, day: Day, substance: Substance): void {
  const by = clinicianOf(stay);
  const words = "Tre dager hjemme alene. Ringte legevakta selv.";
  pen.write("relapse", day, { substance, words, toldBy: "next-of-kin" }, by);
  evaluate(pen, stay, workdayFrom(day + 2));
  const talk = { day: workdayFrom(day + 1), minutes: 9 * 60 };
  pen.write("contact-attempt", talk, { channel: "phone", outcome: "reached", words: "Ringte. Avtalte å møtes." }, by);
}

/** A non-fatal overdose: told to the clinic, the open return agreed, naloxone offered, contact kept. */
export function overdoseOnce(pen: Pen, stay: Stay, day: Day): void {
  const doctor = writer(stay.team.doctor, stay.unit);
  const at = { day, minutes: 23 * 60 };
  pen.write("overdose", at, { substance: "opioids", helpDeclined: "no", openReturnAgreed: "yes" }, doctor);
  const call = { day: day + 1, minutes: 8 * 60 + 30 };
  pen.write("contact-attempt", call, { channel: "home-visit", outcome: "reached" }, writer("ola"));
  pen.write("offer", day + 1, { offer: pen.newId(), topic: "naloxone", answer: "accepted" }, doctor);
  pen.write(
    "note",
    day + 2,
    { words: "Tok imot nalokson og opplæring. Avtalt at døra er åpen uten ny henvisning." },
    doctor,
  );
}

/** The person says that they are pregnant, with a term. */
export function pregnancyKnown(pen: Pen, stay: Stay, day: Day, term: Day): void {
  const doctor = writer(stay.team.doctor, stay.unit);
  pen.write("pregnancy", day, { status: "pregnant", termOn: isoFromDay(term) }, doctor);
}

/** A decision of the board that the person is held, and the notice of it. Returns its identity. */
export function heldByDecision(
  pen: Pen,
  stay: Stay,
  day: Day,
  paragraph: DataOf<"coercion-decided">["paragraph"],
  until: Day,
  term: Day | null,
): string {
  const leader = writer("marit");
  const coercion = pen.newId();
  const termOn = term === null ? {} : { termOn: isoFromDay(term) };
  pen.write("coercion-decided", day, { coercion, paragraph, until: isoFromDay(until), ...termOn }, leader);
  pen.write("coercion-notice", day + 1, { coercion, to: "county-governor" }, leader);
  pen.write("coercion-notice", day + 1, { coercion, to: "municipality" }, leader);
  pen.write(
    "note",
    day + 1,
    { words: "Gikk gjennom vedtaket og klageretten sammen. Fikk det skriftlig." },
    clinicianOf(stay),
  );
  return coercion;
}

/** Something that mattered, in the person's words. */
export function told(pen: Pen, stay: Stay, day: Day, type: DataOf<"significant-event">["type"], words: string): void {
  const by = clinicianOf(stay);
  const valued = type === "resistance" ? "heavy" : "good";
  pen.write("significant-event", day, { type, words, valued, by: "person" }, by, { byPerson: true });
}
