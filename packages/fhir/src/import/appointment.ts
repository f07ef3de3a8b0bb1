import { codesIn, wordsOf } from "./coded.ts";
import { type Fact, facts, type Group, type Mapping, takenBack, unmapped } from "./fact.ts";
import { keyPointed } from "./reference.ts";
import type { Body } from "./resources.ts";
import { orderOf, whenIn } from "./when.ts";

const notAgreed = ["proposed", "pending", "waitlist"];
const came = ["arrived", "checked-in", "fulfilled"];

/** A session that was planned, and what became of it. */
export const appointment: Mapping<"Appointment"> = ({ body, key }, { idOf, unit, ownAppointments }, group) => {
  if (body.status === "entered-in-error") return takenBack;
  if (notAgreed.includes(body.status)) return unmapped("a time that is not agreed is no planned session");
  const on = whenIn(body.start);
  if (on === undefined) return unmapped("it does not say when it is");
  const title = body.serviceType?.map(wordsOf).find((words) => words !== null) ?? null;
  const session = {
    session: idOf(`session/${key}`),
    format: "other" as const,
    ...(ownAppointments ? { unit } : {}),
    ...(title === null ? {} : { title }),
  };
  const minutes = minutesOf(body);
  const plan = { ...session, ...(minutes === null ? {} : { minutes }) };
  const planned: Fact = { slot: "planned", kind: "session-planned", on, data: plan };
  if (body.status === "booked") return facts([planned]);
  if (body.status === "noshow")
    return facts([planned, { slot: "missed", kind: "session-missed", on, data: { ...session, reason: "no-show" } }]);
  if (body.status === "cancelled")
    return facts([
      planned,
      { slot: "cancelled", kind: "session-cancelled", on, data: { ...session, by: byWhom(body) } },
    ]);
  if (!came.includes(body.status)) return unmapped("its status is none that FHIR has");
  if (hasEncounter(key, group)) return facts([planned]);
  return facts([planned, { slot: "attended", kind: "session-attended", on, data: session }]);
};

/** How long it is to be, where it says so. */
function minutesOf({ start, end, minutesDuration }: Body<"Appointment">): number | null {
  const [from, to] = [whenIn(start), whenIn(end)];
  const isSpan = from !== undefined && to !== undefined && "instant" in from && "instant" in to;
  const minutes = minutesDuration ?? (isSpan ? Math.round((orderOf(to) - orderOf(from)) / 60_000) : 0);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 24 * 60 ? minutes : null;
}

/** What took place is then told by the encounter, once. */
function hasEncounter(key: string, group: Group): boolean {
  return group
    .of("Encounter")
    .some(({ body }) => body.appointment?.some(({ reference }) => keyPointed(reference, "Appointment") === key));
}

/** HL7's reasons begin with who called it off: `pat` or `prov`. */
function byWhom({ cancelationReason }: Body<"Appointment">): "person" | "unit" | "other" {
  const [code = ""] = codesIn(cancelationReason, "appointment-cancellation-reason");
  if (/^pat(-|$)/.test(code)) return "person";
  return /^prov(-|$)/.test(code) ? "unit" : "other";
}
