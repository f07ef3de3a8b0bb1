import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "./chromium.ts";
import { type RunningProduct, startProduct } from "./running-product.ts";

let product: RunningProduct;
let chromium: Browser;

beforeAll(async () => {
  product = await startProduct();
  chromium = await openChromium();
});

afterAll(async () => {
  await chromium?.close();
  await product?.stop();
});

test.each(["/healthz", "/readyz"])("a browser is told at %s that the product is well", async (path) => {
  const page = await chromium.newPage();
  const answer = await page.goto(product.address + path);
  expect(answer?.status()).toBe(200);
  await page.close();
});
