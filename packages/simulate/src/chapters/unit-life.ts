import { type DataOf, type Day, isoFromMs, uuidV8, zoneClock } from "@helhet/course";
import { type Pen, zone } from "../pen.ts";
import { ward } from "../world/houses.ts";
import { type StaffKey, writer } from "../world/staff.ts";
import { clinicianOf, type Stay } from "./stay.ts";

const oslo = zoneClock(zone);

/** A clock time of a day in the zone of the units, as an instant. */
export function instantOf(day: Day, hour: number): string {
  return isoFromMs(oslo.startOfDay(day) + hour * 3_600_000);
}

/** A leave as it is told: days and whole hours. */
export interface LeaveTold {
  readonly askedOn: Day;
  readonly from: readonly [Day, number];
  readonly to: readonly [Day, number];
  readonly words: string;
  readonly place?: string;
}

/** A leave that the person has asked for. Returns its identity. */
export function askForLeave(pen: Pen, { askedOn, from, to, words, place }: LeaveTold, by: StaffKey): string {
  const leave = uuidV8("demo-leave", `${pen.person} ${words}`);
  const time = { from: instantOf(...from), to: instantOf(...to) };
  const data = {
    leave,
    unit: ward.id,
    ...time,
    askedBy: "person",
    words,
    ...(place === undefined ? {} : { place }),
  } as const;
  pen.write("leave-requested", { day: askedOn, minutes: 10 * 60 }, data, writer(by));
  return leave;
}

/** The decision on a leave, and its entry. */
export function decideLeave(
  pen: Pen,
  stay: Stay,
  on: Day,
  { leave, ...said }: Omit<DataOf<"leave-decided">, "decidedBy">,
): string {
  const by = clinicianOf(stay);
  return pen.write("leave-decided", { day: on, minutes: 13 * 60 }, { leave, ...said, decidedBy: by.practitioner }, by);
}

/** The person went out, and came back where that is told. Days and minutes since midnight. */
export function goOnLeave(
  pen: Pen,
  leave: string,
  out: readonly [Day, number],
  back: readonly [Day, number] | null,
  by: StaffKey,
): void {
  pen.write("leave-started", { day: out[0], minutes: out[1] }, { leave }, writer(by));
  if (back === null) return;
  pen.write("leave-ended", { day: back[0], minutes: back[1] }, { leave, outcome: "returned" }, writer(by));
}

/** How a leave was, talked through afterwards. */
export function talkOfLeave(pen: Pen, on: Day, data: DataOf<"leave-evaluated">, by: StaffKey): string {
  return pen.write("leave-evaluated", { day: on, minutes: 14 * 60 }, data, writer(by));
}

/** Somebody on the ward asks for a decision. Returns the request's identity. */
export function askDecision(
  pen: Pen,
  on: Day,
  asked: {
    readonly question: string;
    readonly of: StaffKey;
    readonly by: readonly [Day, number];
    readonly element?: string;
  },
  asker: StaffKey,
): string {
  const request = uuidV8("demo-request", `${pen.person} ${asked.question}`);
  const data = {
    request,
    question: asked.question,
    decider: writer(asked.of).practitioner,
    decideBy: instantOf(...asked.by),
    ...(asked.element === undefined ? {} : { element: asked.element }),
  };
  pen.write("decision-requested", { day: on, minutes: 9 * 60 + 30 }, data, writer(asker));
  return request;
}

/** The decision that was asked for, and its entry. */
export function giveDecision(
  pen: Pen,
  on: Day,
  said: Omit<DataOf<"decision-given">, "decidedBy">,
  by: StaffKey,
): string {
  const who = writer(by);
  return pen.write("decision-given", { day: on, minutes: 15 * 60 }, { ...said, decidedBy: who.practitioner }, who);
}

/** Something does not fit: the person's words beside what staff see. */
export function doesNotFit(pen: Pen, on: Day, data: DataOf<"resistance">, by: StaffKey): void {
  pen.write("resistance", on, data, writer(by));
}

/** An entry's journal note stands in the hospital's journal too. */
export function transferNote(pen: Pen, on: Day, entry: string, by: StaffKey): void {
  pen.write(
    "note-transferred",
    { day: on, minutes: 15 * 60 + 30 },
    { entry, format: "text", to: "Sykehusets journal" },
    writer(by),
  );
}
