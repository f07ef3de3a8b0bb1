import { expect, test } from "vitest";
import { objections } from "./dependencies.ts";

const one = (id: string) => ({ name: "a", version: "1.0.0", licenses: [{ license: { id } }] });

test("licences that let others use the whole are taken", () => {
  expect(objections([one("MIT"), one("Apache-2.0"), one("OFL-1.1")])).toEqual([]);
});

test("of a choice one is enough, of several at once all are needed", () => {
  const said = (expression: string) => ({ name: "a", version: "1.0.0", licenses: [{ expression }] });
  expect(objections([said("(GPL-3.0-only OR MIT)")])).toEqual([]);
  expect(objections([said("MIT AND GPL-3.0-only")])).toEqual(["a 1.0.0: MIT AND GPL-3.0-only"]);
});

test("a licence that binds more, or none at all, is named", () => {
  expect(objections([one("AGPL-3.0-only"), { name: "b", version: "2.0.0" }])).toEqual([
    "a 1.0.0: AGPL-3.0-only",
    "b 2.0.0: no licence is said",
  ]);
});

test("a licence that was read by hand holds for the version that was read, and no other", () => {
  expect(objections([{ name: "png-js", version: "2.0.0" }])).toEqual([]);
  expect(objections([{ name: "png-js", version: "9.0.0" }])).toEqual(["png-js 9.0.0: no licence is said"]);
});
