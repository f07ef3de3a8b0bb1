import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleValue } from "../rule/evaluate.ts";
import { words } from "../testing/words.ts";
import { alarmWeek, heard, notYet } from "./alarm.ts";
import { alarmCalled, alarms } from "./definitions.ts";

test("every outcome that looks for a first stretch has a live form", () => {
  expect(alarms.map(({ id }) => id)).toEqual([
    "AbE_mokri_2016",
    "AbE_schottenfeldA_2008",
    "AbE_shufman_1994",
    "RsE_ctnNinetyFour_2023",
    "DrE_ctnNinetyFour_2023",
    "RsE_lee_2016",
    "RsE_ctnFiftyOne_2018",
    "RsE_schottenfeld_2008",
  ]);
});

describe("an alarm is raised in the week that makes it true", () => {
  test.each([
    ["RsE_ctnNinetyFour_2023", "-+o*+-", 5],
    ["RsE_ctnNinetyFour_2023", "-+o*", null],
    ["DrE_ctnNinetyFour_2023", "-oooo-", 5],
    ["RsE_lee_2016", "--+--+", 6],
    ["RsE_lee_2016", "++", 2],
    ["RsE_ctnFiftyOne_2018", "+++++", null],
    ["RsE_ctnFiftyOne_2018", "++++++", 6],
    ["AbE_mokri_2016", "--o", 3],
    ["AbE_shufman_1994", "--o", null],
  ])("%s on %s: week %s", (id, word, week) => {
    const found = alarmCalled(id);
    expect(found === undefined ? "none" : alarmWeek(found.watch, word)).toBe(week);
  });

  test.each(alarms)("$id: never a week before, never a week after, and then for good", ({ watch }) => {
    const { window, fromWeek } = watch;
    fc.assert(
      fc.property(words, (word) => {
        const week = alarmWeek(watch, word);
        for (let known = 0; known <= word.length; known += 1) {
          const soFar = alarmWeek(watch, word.slice(0, known));
          expect(soFar).toBe(week !== null && known >= week ? week : null);
        }
        const isLong = word.length - fromWeek + 1 >= window.weeks;
        if (isLong) expect(Number(week !== null)).toBe(ruleValue({ watch, tell: "event" }, word));
      }),
    );
  });

  test.each(alarms)("$id: week by week says the same as looking back on all weeks that count", ({ watch }) => {
    const { read, fromWeek, window } = watch;
    const lookingBack = (word: string): number | null => {
      const shown = Array.from(word, (symbol) =>
        read.reduce((now, { replace, by }) => (now === replace ? by : now), symbol),
      );
      for (let week = fromWeek; week <= shown.length; week += 1) {
        const last = shown.slice(Math.max(fromWeek - 1, week - window.weeks), week);
        if (last.filter((symbol) => symbol === window.show).length >= window.atLeast) return week;
      }
      return null;
    };
    fc.assert(
      fc.property(words, (word) => {
        expect(alarmWeek(watch, word)).toBe(lookingBack(word));
      }),
    );
  });

  test("keeps no more weeks than it needs", () => {
    const lee = alarmCalled("RsE_lee_2016")?.watch;
    if (lee === undefined) throw new RangeError("No alarm");
    const long = "-".repeat(500);
    const end = [...long].reduce((sofar, symbol) => heard(lee, sofar, symbol), notYet);
    expect(end).toEqual({ week: 500, recent: "----", raisedIn: null });
  });
});
