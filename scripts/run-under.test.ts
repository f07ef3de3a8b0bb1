import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const runUnder = fileURLToPath(new URL("./run-under.mjs", import.meta.url));
/** Says its process id and ends in good order when told to. */
const script = `process.on("SIGTERM", () => process.exit(0)); console.log(process.pid); setInterval(() => undefined, 1000);`;
const launcher = `
  import { runUnder } from ${JSON.stringify(runUnder)};
  process.exitCode = await runUnder(process.execPath, ["--eval", ${JSON.stringify(script)}], {});`;
/** As npm does: a process that starts a shell's child and passes no signal on. */
const starter = `
  require("node:child_process").spawn(process.execPath, ["--input-type=module", "--eval", ${JSON.stringify(launcher)}], { stdio: "inherit" });
  setInterval(() => undefined, 1000);`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("what was started ends when whoever started it is killed", async () => {
  const npm = spawn(process.execPath, ["--eval", starter], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(npm.stdout, "data")) as [Buffer];
  const pid = Number(said.toString());
  expect(isRunning(pid)).toBe(true);
  npm.kill("SIGKILL");
  try {
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  } finally {
    if (isRunning(pid)) process.kill(pid, "SIGKILL");
  }
});
