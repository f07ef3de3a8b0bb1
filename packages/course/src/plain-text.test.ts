import { expect, test } from "vitest";
import { brokenText } from "./plain-text.ts";
import { readDraft } from "./read-entry.ts";

test.each([
  [{ words: "Sett. 👋" }, undefined],
  [{ data: { words: "half \ud83d" } }, "data.words"],
  [{ data: { list: [{ words: "ok" }, { words: "null \u0000" }] } }, "data.list.1.words"],
  [{ data: { "\ud83d": 1 } }, "data"],
  ["\u0000", ""],
] as const)("texts that no store keeps as they are, are found where they stand (%#)", (json, path) => {
  expect(brokenText(json)).toBe(path);
});

test.each(["\u0000", "\ud83d"])(
  "an entry with half a character or a null in its words is refused with the place and a mend",
  (sign) => {
    const read = readDraft({ kind: "note", data: { words: `Sett${sign}` } });
    expect(read).toMatchObject({ ok: false, refusal: [{ path: "data.words", what: "not-valid" }] });
  },
);
