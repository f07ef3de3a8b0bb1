import { describe, expect, test } from "vitest";
import { emptyProgramme, type Programme, type TimetableItem } from "../programme.ts";
import { isoWeek, type OccurrenceChange, occurrencesIn, occurrencesOn, type UnitPlace } from "./occurrence.ts";
import { timetableSession } from "./session-id.ts";

const place: UnitPlace = { unit: "0198a000-0000-7000-8000-0000000000ff", zone: "Europe/Oslo", country: "NO" };
const walk: TimetableItem = {
  key: "walk",
  title: "Tur",
  days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
  at: "09:30",
  minutes: 45,
  weeks: "every",
  leaders: [],
  everyone: true,
  format: "ward",
};
const withItems = (...timetable: readonly TimetableItem[]): Programme => ({
  ...emptyProgramme("Ward"),
  timetable: [...timetable],
});
const keysOn = (programme: Programme, day: string) => occurrencesOn(programme, place, day).map(({ item }) => item);
const change = (seq: number, data: OccurrenceChange["data"]): OccurrenceChange => ({
  id: `0198a000-0000-7000-8000-00000000000${seq}`,
  unit: place.unit,
  seq,
  kind: "occurrence-changed",
  data,
  author: null,
  recorded: "2026-03-01T08:00:00.000Z",
});

describe("what a day has", () => {
  test("an item on its weekdays, in its weeks, from its first to its last day", () => {
    const programme = withItems(
      { ...walk, key: "mondays", days: ["mon"] },
      { ...walk, key: "odd", weeks: "odd" },
      { ...walk, key: "even", weeks: "even" },
      { ...walk, key: "march", from: "2026-03-02", to: "2026-03-03" },
    );
    expect(keysOn(programme, "2026-03-02")).toEqual(["even", "march", "mondays"]);
    expect(keysOn(programme, "2026-03-01")).toEqual(["odd"]);
    expect(keysOn(programme, "2026-03-03")).toEqual(["even", "march"]);
    expect(keysOn(programme, "2026-03-04")).toEqual(["even"]);
  });

  test("weeks are counted as ISO 8601 counts them, over the turn of the year", () => {
    const weekOf = (day: string) => isoWeek(Date.parse(day) / 86_400_000);
    expect(["2026-12-31", "2027-01-01", "2027-01-04", "2024-12-30"].map(weekOf)).toEqual([53, 53, 1, 1]);
  });

  test("nothing on closed days, and nothing on public holidays where the programme says so", () => {
    const open = withItems(walk);
    expect(keysOn(open, "2026-05-17")).toEqual(["walk"]);
    expect(keysOn({ ...open, holidays: "closed" }, "2026-05-17")).toEqual([]);
    expect(keysOn({ ...open, holidays: "closed" }, "2026-05-18")).toEqual(["walk"]);
    const closed = [{ from: "2026-07-06", to: "2026-07-12", title: "Sommer" }];
    expect(keysOn({ ...open, closed }, "2026-07-12")).toEqual([]);
    expect(keysOn({ ...open, closed }, "2026-07-13")).toEqual(["walk"]);
  });

  test("the clock on the wall is the same in winter, in summer and on the days when clocks change", () => {
    const at = (day: string, clock: string, zone = place.zone) =>
      new Date(occurrencesOn(withItems({ ...walk, at: clock }), { ...place, zone }, day)[0]?.at ?? 0).toISOString();
    expect(at("2026-03-28", "09:30")).toBe("2026-03-28T08:30:00.000Z");
    expect(at("2026-03-29", "09:30")).toBe("2026-03-29T07:30:00.000Z");
    expect(at("2026-10-25", "09:30")).toBe("2026-10-25T08:30:00.000Z");
    expect(at("2026-10-25", "02:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(at("2026-03-29", "02:30")).toBe("2026-03-29T01:30:00.000Z");
  });
});

describe("what is changed for one day", () => {
  const programme = withItems(walk);
  const day = "2026-03-28";

  test("cancelled is still there, and says why; the other days are as they were", () => {
    const cancelled = change(1, { item: "walk", day, what: "cancelled", reason: "Storm" });
    expect(occurrencesOn(programme, place, day, [cancelled])).toMatchObject([
      { cancelled: true, change: { data: { reason: "Storm" } } },
    ]);
    expect(occurrencesOn(programme, place, "2026-03-27", [cancelled])).toMatchObject([
      { cancelled: false, change: null },
    ]);
  });

  test("moved over the night when clocks change, it is shown on its new day at the new clock time", () => {
    const moved = change(1, {
      item: "walk",
      day,
      what: "moved",
      toDay: "2026-03-29",
      at: "11:00",
      minutes: 30,
      reason: "x",
    });
    const on = (from: string) => occurrencesIn(() => programme, place, from, from, [moved]);
    expect(on(day)).toEqual([]);
    expect(on("2026-03-29").map(({ day: of, at, minutes }) => [of, new Date(at).toISOString(), minutes])).toEqual([
      ["2026-03-29", "2026-03-29T07:30:00.000Z", 45],
      [day, "2026-03-29T09:00:00.000Z", 30],
    ]);
  });

  test("the last word counts", () => {
    const words = [
      change(1, { item: "walk", day, what: "cancelled", reason: "Storm" }),
      change(2, { item: "walk", day, what: "as-planned", reason: "No storm" }),
    ];
    expect(occurrencesOn(programme, place, day, words)).toMatchObject([
      { cancelled: false, change: null, lastWord: words[1]?.id },
    ]);
  });
});

test("a session's name is its unit, item, day, person and turn, and nothing else", () => {
  const of = { unit: "u", item: "walk", day: "2026-03-02", person: "p" };
  expect(timetableSession(of, 1)).toBe(timetableSession({ ...of }, 1));
  const names = [of, { ...of, unit: "v" }, { ...of, item: "w" }, { ...of, day: "2026-03-03" }, { ...of, person: "q" }];
  expect(new Set([...names.map((one) => timetableSession(one, 1)), timetableSession(of, 2)]).size).toBe(6);
});
