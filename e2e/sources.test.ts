import { expect, test } from "vitest";
import { visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("a guideline's page names in words what it does not work out, and whose page a rule was read on", async () => {
  const page = await visitor({ as: "Runa Lien", at: "/guidelines/no-tsb-2019/2019" });
  const left = page.locator("section", {
    has: page.getByRole("heading", { name: "Står i kilden, men regnes ikke ut her" }),
  });
  await left.getByRole("term").filter({ hasText: "Årsak til avvik" }).waitFor();
  const terms = await left.getByRole("term").allTextContents();
  expect(terms.filter((term) => /deviation|^\d|§/.test(term))).toEqual([]);
  const naloxone = page.locator(".element", { hasText: "Tilbud om nalokson før utskrivning" });
  await naloxone.getByText("Lest hos: Helsebiblioteket").waitFor();
  await naloxone.getByText("Utledet, ikke lest ordrett.").waitFor();
});
