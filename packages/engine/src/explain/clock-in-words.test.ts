import { expect, test } from "vitest";
import { clockStopsInWords } from "./clock-in-words.ts";

test("a clock that anything stops, nothing stops, or that two choices stop", () => {
  expect(clockStopsInWords(null, "nb")).toBe("Kan stanses, når grunnen skrives ned.");
  expect(clockStopsInWords([], "da")).toBe("Intet standser tiden.");
  expect(clockStopsInWords(["chosen-wait", "other-provider-chosen"], "nb")).toBe(
    "Stanser bare når personen velger å vente, eller når personen velger et annet tilbud.",
  );
});
