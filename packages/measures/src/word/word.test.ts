import { describe, expect, test } from "vitest";
import { counted, share } from "./count.ts";
import { filledBetween, filledByMode } from "./fill.ts";
import { firstWindow } from "./first-window.ts";
import { carriedForward, onSchedule, replaced, untilLastSeen, without } from "./recode.ts";
import { weighed } from "./weigh.ts";
import { isWord, lastSeen, longestWithout, weeksOf } from "./word.ts";

describe("a stretch of weeks", () => {
  test.each([
    ["+-*o", [2, 3], "-*"],
    ["+-*o", [3, 9], "*o"],
    ["+-*o", [-2, -1], "*o"],
    ["+-*o", [-12, -1], "+-*o"],
    ["+-*o", [5, 15], ""],
    ["", [1, -1], ""],
    ["+-*o", [-4, -2], "+-*"],
    ["+", [-4, -2], ""],
  ] as const)("of %s, weeks %j, is %s", (word, weeks, stretch) => {
    expect(weeksOf(word, weeks)).toBe(stretch);
  });

  test("knows its symbols, its last week that showed anything, and its longest stretch without use", () => {
    expect(isWord("+-*o_")).toBe(true);
    expect(isWord("+-x")).toBe(false);
    expect(["oo", "-oo", "o*oo+oo"].map(lastSeen)).toEqual([0, 1, 5]);
    expect(["", "+", "--+---+-", "oooo"].map((word) => longestWithout(word, "+"))).toEqual([0, 0, 3, 4]);
  });
});

describe("reading a word anew", () => {
  test("replaces, leaves out, cuts, and puts on a schedule of fewer visits", () => {
    expect(replaced("o+o", "o", "+")).toBe("+++");
    expect(without("o+o-", "o")).toBe("+-");
    expect(untilLastSeen("-o+oo")).toBe("-o+");
    expect(onSchedule("+-*", "o_oo_")).toBe("+_*o_");
    expect(onSchedule("+-*+-", "o_")).toBe("+_");
  });

  test("carries the last week forward, and leaves what has none before it", () => {
    expect(carriedForward("oo-o*o+oo", "o")).toBe("oo--**+++");
    expect(carriedForward("__", "_")).toBe("__");
  });

  test("fills missing weeks with what was seen most often; use where it is even; nothing where nothing was seen", () => {
    expect(filledByMode("--o+")).toBe("---+");
    expect(filledByMode("-*o")).toBe("-*+");
    expect(filledByMode("ooo")).toBe("ooo");
  });

  test("fills a missing week between two known ones, as the word was given", () => {
    expect(["-o-", "+o+", "*o*", "+o-", "+o*", "-o*"].map(filledBetween)).toEqual([
      "---",
      "+++",
      "***",
      "+*-",
      "++*",
      "-**",
    ]);
    expect(filledBetween("o-o+oo+o")).toBe("o-*+oo+o");
  });
});

describe("numbers of a word", () => {
  test("weeks count by their weight, and a share of no weeks is nothing", () => {
    expect(counted("+*-o", { "-": 1, "*": 0.5 })).toBe(1.5);
    expect(share("+*-o", { "-": 1, "*": 0.5 })).toBe(0.375);
    expect(share("", { "-": 1 })).toBe(0);
  });

  test("a weight is set against the worst that could have been", () => {
    const scale = { weights: { "+": 1, "*": 0.5, o: 0.22, "-": 0 }, factors: [1, 2], worst: 120 };
    expect(weighed("++", scale)).toBe(120);
    expect(weighed("-*", scale)).toBeCloseTo((120 * 1) / 3, 12);
    expect(weighed("oo", scale)).toBeCloseTo((120 * 0.44) / 3, 12);
    expect(weighed("-+-", scale)).toBeCloseTo((120 * 2) / 4, 12);
    const steps = { weights: { "+": 0.8, "*": 0.4, o: 1, "-": 0 }, factors: { from: 1, to: 5 }, worst: 120 };
    expect(weighed("-o+", steps)).toBeCloseTo((120 * (1 + 4)) / (1 + 2.4 + 4), 12);
    expect(weighed("_", steps)).toBeNaN();
    expect(weighed("", steps)).toBe(0);
  });

  test("the first window has the publishers' time, also where there is none", () => {
    const two = { weeks: 4, atLeast: 2, show: "+" } as const;
    expect(firstWindow("--+--+", two)).toEqual({ time: 5, isSeen: true });
    expect(firstWindow("-+----+-", two)).toEqual({ time: 7, isSeen: false });
    expect(firstWindow("+++", two)).toBeNull();
    expect(firstWindow("-oooo", { weeks: 4, atLeast: 4, show: "o" })).toEqual({ time: 2, isSeen: true });
  });
});
