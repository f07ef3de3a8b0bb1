import { entriesInEffect, isoFromMs, ok, refuse } from "@helhet/course";
import { appointmentsOf } from "../appointments-of.ts";
import type { CalendarFeed, CalendarOf, Calendars, CalendarTime } from "../calendars.ts";
import { relationsNow } from "./memory-gate.ts";
import type { MemoryState } from "./memory-state.ts";

/** Calendar feeds in memory. */
export function memoryCalendars(state: MemoryState): Calendars {
  const mayTouch = (practitioner: string, of: CalendarOf): boolean => {
    if ("practitioner" in of) return of.practitioner === practitioner;
    return relationsNow(state, practitioner, of.person).some(
      ({ unit }) => state.units.get(unit)?.organisation === of.controller,
    );
  };
  return {
    async create(as, { hash, ...feed }) {
      if (!mayTouch(as.id, feed.of)) return refuse({ kind: "not-found" });
      const made = { ...feed, createdBy: as.id, createdAt: isoFromMs(state.clock()), revokedAt: null };
      state.calendars.set(hash, made);
      return ok(made);
    },
    async list(as, person) {
      const isAsked = ({ of }: CalendarFeed): boolean =>
        person === null ? "practitioner" in of : "person" in of && of.person === person;
      return [...state.calendars.values()].filter((one) => isAsked(one) && mayTouch(as.id, one.of)).toReversed();
    },
    async revoke(as, id) {
      const found = [...state.calendars].find(([, one]) => one.id === id);
      if (found === undefined || !mayTouch(as.id, found[1].of)) return false;
      const [hash, feed] = found;
      state.calendars.set(hash, { ...feed, revokedAt: feed.revokedAt ?? isoFromMs(state.clock()) });
      return true;
    },
    async open(hash, from, to) {
      const feed = state.calendars.get(hash);
      if (feed === undefined || feed.revokedAt !== null) return null;
      return { feed: feed.id, of: feed.of, language: feed.language, times: timesOf(state, feed.of, from, to) };
    },
  };
}

function timesOf(state: MemoryState, of: CalendarOf, from: string, to: string): readonly CalendarTime[] {
  return [...state.courses]
    .filter(([person]) => "practitioner" in of || of.person === person)
    .flatMap(([, { course }]) => appointmentsOf(entriesInEffect(course.entries)))
    .filter((one) => ("person" in of ? one.controller === of.controller : one.practitioner === of.practitioner))
    .flatMap(({ session, at, day, minutes, fate }) =>
      at === null || day < from || day > to ? [] : [{ session, at, minutes, isCancelled: fate === "cancelled" }],
    )
    .toSorted((a, b) => a.at - b.at || (a.session < b.session ? -1 : 1));
}
