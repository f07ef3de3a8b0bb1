import type { DataOf, Day, Kind } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { clinicianOf, type Stay } from "./stay.ts";

/** Something written wrongly and put right two days later: the first stays readable, the second governs. */
export function correct<K extends Kind>(
  pen: Pen,
  stay: Stay,
  kind: K,
  wrong: { readonly day: Day; readonly data: DataOf<K> },
  right: { readonly day: Day; readonly data: DataOf<K>; readonly reason: string },
): void {
  const by = clinicianOf(stay);
  const entry = pen.write(kind, wrong.day, wrong.data, by);
  const amends = { entry, reason: right.reason };
  pen.write(kind, right.day, right.data, by, { writtenOn: Math.max(wrong.day, right.day) + 2, amends });
}

/** Something written about the wrong person, and taken back the next day. */
export function takeBack(pen: Pen, stay: Stay, day: Day): void {
  const by = clinicianOf(stay);
  const session = { session: pen.newId(), unit: stay.unit.id, format: "individual", title: "Samtale" } as const;
  const entry = pen.write("session-missed", { day, minutes: 840 }, { ...session, reason: "no-show" }, by);
  const reason = "Gjaldt en annen person. Beklager.";
  pen.write("withdrawal", day, {}, by, { writtenOn: day + 1, amends: { entry, reason } });
}
