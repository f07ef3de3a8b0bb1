import { type Browser, chromium } from "playwright-core";

/** Opens the Chromium that `npm test` found or installed. Close it when the test file is done. */
export function openChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"];
  if (!executablePath)
    throw new Error("No Chromium was named: run the browser tests with `npm test`, or set CHROMIUM.");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
