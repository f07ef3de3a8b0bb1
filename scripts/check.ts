import { run } from "./run.ts";

/** All that `npm run check` asks, in the order of how fast it answers. */
const questions: Readonly<Record<string, readonly string[]>> = {
  "format and lint": ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
  types: ["scripts/typecheck.ts"],
  "arrows between rooms": ["scripts/arrows.ts"],
  "purity of the pure rooms": ["scripts/check-purity.ts"],
  "dead code": ["node_modules/knip/bin/knip.js", "--no-progress", "--no-config-hints"],
  catalogues: ["scripts/check-catalogues.ts"],
  "national numbers": ["scripts/check-national-numbers.ts"],
  dependencies: ["scripts/check-dependencies.ts"],
};

const failed: string[] = [];
for (const [question, command] of Object.entries(questions)) {
  const began = performance.now();
  console.log(`\n— ${question}`);
  const code = await run("node", command);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`  ${code === 0 ? "good" : "NOT GOOD"}, ${seconds} s`);
  if (code !== 0) failed.push(question);
}
console.log(failed.length === 0 ? "\nEverything is in order." : `\nNot in order: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
