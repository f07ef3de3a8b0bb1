import { expect, test } from "vitest";
import { textsOutsideCatalogue } from "./shown-texts.ts";

test.each([
  ["<p>Frist i dag</p>", "Frist i dag"],
  ['<p>{"Frist"}</p>', "Frist"],
  ['<p>{late && "Forsinket"}</p>', "Forsinket"],
  ['<button aria-label="Lukk" />', "Lukk"],
  ['<input placeholder={wide ? "Navn på person" : text} />', "Navn på person"],
])("%s is told", (jsx, text) => {
  expect(textsOutsideCatalogue("a.tsx", `const a =\n${jsx};`)).toEqual([{ line: 2, text }]);
});

test.each([
  "<p>{t.due}</p>",
  '<p className="wide">·</p>',
  '<p>{state === "overdue" ? t.overdue : t.due}</p>',
  '<Line kind="obligation" />',
  "<p>{texts[state]}</p>",
  "<p>12 %</p>",
])("%s passes", (jsx) => {
  expect(textsOutsideCatalogue("a.tsx", `const a = ${jsx};`)).toEqual([]);
});
