import { parseArgs } from "node:util";
import { soak } from "./src/soak.ts";

const usage = `npm run soak -- [--minutes N] [--seed S] [--writers N]

  --minutes N  how long; 10 where it is not said
  --seed S     whole number that all chance comes from; drawn and said where it is not
  --writers N  how many write at once; 16 where it is not said
Exit code 1 where anything acknowledged was lost, doubled or half-written, or something was said that must never be.
The last line: acknowledged A, found F, lost 0, doubled 0, recoveries R. More: docs/reliability.md.`;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string" },
    writers: { type: "string", default: "16" },
    help: { type: "boolean", default: false },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const writers = Number(values.writers);
if (values.help) console.log(usage);
else if (!(minutes > 0) || !Number.isInteger(seed) || !Number.isInteger(writers) || writers < 1) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const isGood = await soak({ minutes, seed, writers, say: (line) => console.error(line) });
  process.exitCode = isGood ? 0 : 1;
}
