import { browser } from "./browser.ts";
import { buildWeb } from "./build-web.ts";
import { run } from "./run.ts";

const words = process.argv.slice(2);
const named = words.filter((word) => /^[a-z]+$/.test(word));
/** What is measured on a screen needs the web built and a browser; nothing else does. */
const needsScreen = !words.includes("--help") && (named.length === 0 || named.includes("screen"));

if (needsScreen) await buildWeb();
const env = needsScreen ? { ...process.env, CHROMIUM: await browser() } : process.env;
process.exitCode = await run("node", ["--expose-gc", "bench/main.ts", ...words], env);
