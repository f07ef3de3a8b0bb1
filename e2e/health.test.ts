import { expect, test } from "vitest";
import { address, stranger, visitHelhet } from "./visit.ts";

visitHelhet();

test.each(["/healthz", "/readyz"])("a browser is told at %s that the product is well", async (path) => {
  const page = await stranger();
  const answer = await page.goto(address(path));
  expect(answer?.status()).toBe(200);
});
