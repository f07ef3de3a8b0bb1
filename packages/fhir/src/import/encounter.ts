import { wordsOf } from "./coded.ts";
import { isContact } from "./encounter-class.ts";
import { facts, type Mapping, type Setting, takenBack, unmapped } from "./fact.ts";
import type { TakenOf } from "./read-resource.ts";
import { keyPointed } from "./reference.ts";
import { orderOf, whenIn } from "./when.ts";

const met = ["arrived", "triaged", "in-progress", "onleave", "finished"];

/** A contact that somebody came to, is to come to, or that was called off. A stay is told by its episode of care. */
export const encounter: Mapping<"Encounter"> = (taken, setting) => {
  const { body } = taken;
  if (body.status === "entered-in-error") return takenBack;
  if (!isContact(body.class)) return unmapped(classWhy(taken));
  const on = whenIn(body.period?.start);
  if (on === undefined) return unmapped("it does not say when it was");
  const session = { ...sessionOf(taken, setting), format: "other" as const };
  if (met.includes(body.status)) {
    const minutes = minutesOf(taken);
    const data = { ...session, ...(minutes === null ? {} : { minutes }) };
    return facts([{ slot: "attended", kind: "session-attended", on, data }]);
  }
  if (body.status === "planned") return facts([{ slot: "planned", kind: "session-planned", on, data: session }]);
  if (body.status === "cancelled")
    return facts([{ slot: "cancelled", kind: "session-cancelled", on, data: { ...session, by: "other" } }]);
  return unmapped("whether it took place is not said");
};

function classWhy({ body }: TakenOf<"Encounter">): string {
  if ((body.episodeOfCare?.length ?? 0) > 0) return "a stay is told by its episode of care";
  return "its class is no contact, and a stay outside an episode of care is no enrolment here";
}

/** The appointment it was made for, else the encounter itself: both speak of one session. */
function sessionOf({ body, key }: TakenOf<"Encounter">, { idOf, unit, organisation }: Setting) {
  const appointment = keyPointed(body.appointment?.[0]?.reference, "Appointment");
  const isHere = organisation !== null && keyPointed(body.serviceProvider?.reference, "Organization") === organisation;
  const title = body.type?.map(wordsOf).find((words) => words !== null) ?? null;
  return {
    session: idOf(`session/${appointment ?? key}`),
    ...(isHere ? { unit } : {}),
    ...(title === null ? {} : { title }),
  };
}

function minutesOf({ body: { period } }: TakenOf<"Encounter">): number | null {
  const [start, end] = [whenIn(period?.start), whenIn(period?.end)];
  if (start === undefined || end === undefined || !("instant" in start) || !("instant" in end)) return null;
  const minutes = Math.round((orderOf(end) - orderOf(start)) / 60_000);
  return minutes >= 0 && minutes <= 24 * 60 ? minutes : null;
}
