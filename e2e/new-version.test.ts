import { expect, test } from "vitest";
import { visitHelhet, visitor } from "./visit.ts";

visitHelhet();

test("a screen whose files a newer version has replaced is loaded again, and opens", async () => {
  const page = await visitor({ as: "Runa Lien" });
  let refused = 0;
  await page.route(/assets\/guidelines-screen.*\.js/, (route) => {
    refused += 1;
    return refused === 1 ? route.fulfill({ status: 404, body: "" }) : route.continue();
  });
  await page.getByRole("link", { name: "Retningslinjer" }).click();
  await page.getByRole("heading", { name: "Retningslinjer", level: 1 }).waitFor();
  expect(refused).toBeGreaterThan(1);
});
