import { run } from "./run.ts";

process.exitCode = await run("node", ["soak/main.ts", ...process.argv.slice(2)]);
