import { type Programme, type TimetableItem, weekdays } from "../programme.ts";
import type { Finding } from "./finding.ts";

const minutesOfDay = 1_440;
const minutesOfWeek = 7 * minutesOfDay;

/** Items of the timetable that need the same people or the same room at the same time. */
export function overlaps({ timetable }: Pick<Programme, "timetable">): readonly Finding[] {
  return timetable.flatMap((one, at) =>
    timetable.slice(0, at).flatMap((other) => {
      const shared = meet(one, other) ? sharedBy(one, other) : null;
      return shared === null ? [] : [overlapping(`timetable.${at}`, one, other, shared)];
    }),
  );
}

function meet(one: TimetableItem, other: TimetableItem): boolean {
  if (one.weeks !== other.weeks && one.weeks !== "every" && other.weeks !== "every") return false;
  const latest = (one.from ?? "") > (other.from ?? "") ? one.from : other.from;
  if ((latest ?? "") > (one.to ?? "9999") || (latest ?? "") > (other.to ?? "9999")) return false;
  return startsOf(one).some((a) => startsOf(other).some((b) => touch(a, one.minutes, b, other.minutes)));
}

/** Minutes since the week began. */
function startsOf({ days, at }: TimetableItem): readonly number[] {
  const [hour = 0, minute = 0] = at.split(":").map(Number);
  return days.map((day) => weekdays.indexOf(day) * minutesOfDay + hour * 60 + minute);
}

/** What begins late on a Sunday may go on into Monday. */
function touch(a: number, long: number, b: number, otherLong: number): boolean {
  return [-minutesOfWeek, 0, minutesOfWeek].some((shift) => a + shift < b + otherLong && b < a + shift + long);
}

type Shared = "people" | "leader" | "place";

function sharedBy(one: TimetableItem, other: TimetableItem): Shared | null {
  if (one.everyone || other.everyone) return "people";
  if (one.leaders.some((leader) => other.leaders.includes(leader))) return "leader";
  return one.place !== undefined && one.place === other.place ? "place" : null;
}

const because = {
  people: { nb: "alle skal være med", da: "alle skal være med", en: "everyone takes part" },
  leader: { nb: "samme person leder dem", da: "samme person leder dem", en: "the same person leads them" },
  place: { nb: "de er på samme sted", da: "de er på samme sted", en: "they are in the same place" },
} as const;

function overlapping(path: string, one: TimetableItem, other: TimetableItem, shared: Shared): Finding {
  const why = because[shared];
  return {
    path,
    severity: "look-at",
    code: "overlap",
    says: {
      nb: `${one.title} og ${other.title} er samtidig, og ${why.nb}.`,
      da: `${one.title} og ${other.title} er samtidig, og ${why.da}.`,
      en: `${one.title} and ${other.title} are at the same time, and ${why.en}.`,
    },
    mend: {
      nb: "Flytt den ene, eller la det stå om det er meningen.",
      da: "Flyt den ene, eller lad det stå, hvis det er meningen.",
      en: "Move one of them, or leave it if it is meant so.",
    },
  };
}
