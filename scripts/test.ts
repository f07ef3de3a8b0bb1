import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browser } from "./browser.ts";
import { buildWeb } from "./build-web.ts";
import { root, run } from "./run.ts";
import { countTests, type VitestReport } from "./test-count.ts";

const cache = join(root, "node_modules/.cache/helhet");
const reportFile = join(cache, "tests.json");
/** The last line of the last test run, for those who print it again at their own end. */
const countFile = join(cache, "tests.txt");
const wanted = process.argv.slice(2);

const everything = wanted.length === 0;
const inBrowser = globSync("e2e/**/*.test.ts", { cwd: root }).length > 0 && (everything || wanted.some(namesBrowser));
mkdirSync(cache, { recursive: true });
for (const file of [reportFile, countFile]) rmSync(file, { force: true });
const env = inBrowser ? { ...process.env, CHROMIUM: await preparedBrowser() } : process.env;
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
const code = await run("node", ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...wanted], env);
const { line, failed } = countTests(existsSync(reportFile) ? report() : undefined);
writeFileSync(countFile, `${line}\n`);
console.log(line);
process.exitCode = code === 0 && failed > 0 ? 1 : code;

function namesBrowser(argument: string): boolean {
  return argument.includes("e2e") || argument.includes("browser");
}

async function preparedBrowser(): Promise<string> {
  try {
    const chromium = await browser();
    await buildWeb();
    return chromium;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function report(): VitestReport {
  return JSON.parse(readFileSync(reportFile, "utf8")) as VitestReport;
}
