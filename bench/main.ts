import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chartsOf } from "./src/charts.ts";
import { type Collector, collectors } from "./src/collectors.ts";
import type { Measure } from "./src/measure.ts";
import { mediansOf } from "./src/median.ts";
import { regressionsIn } from "./src/regressions.ts";
import { tableOf } from "./src/table.ts";

const usage = `npm run bench -- [NAME …] [--runs N] [--out FILE] [--raw FILE] [--against FILE]

  NAME        only these: ${collectors.map(({ name }) => name).join(", ")}; all where none is named
  --big       also what takes many minutes and much disk: a million courses
  --runs N    how often each is measured; 3 where it is not said. The table and --out show the medians
  --out FILE  JSON array of {name, value, unit, target, met}
  --raw FILE  JSON array of arrays: every run by itself
  --charts DIR  the medians drawn as SVG
  --against FILE  the raw runs to compare with; docs/performance/runs.json where it is not said
How to read them: docs/performance.md. A target that is not met does not fail the run; a ratio of two things of one run that has
become worse than noise explains does.`;

const { values, positionals } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    out: { type: "string" },
    raw: { type: "string" },
    charts: { type: "string" },
    against: { type: "string", default: join(import.meta.dirname, "../docs/performance/runs.json") },
    big: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);
const unknown = positionals.filter((name) => !collectors.some((one) => one.name === name));
if (values.help) console.log(usage);
else if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(usage);
  process.exitCode = 2;
} else await measureAll(collectors.filter(({ name }) => positionals.length === 0 || positionals.includes(name)));

async function measureAll(chosen: readonly Collector[]): Promise<void> {
  const raw: (readonly Measure[])[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const measures: Measure[] = [];
    for (const { name, measure } of chosen) {
      console.error(`… ${name}, run ${run} of ${runs}`);
      measures.push(...(await measure({ big: values.big })));
    }
    raw.push(measures);
  }
  const medians = mediansOf(raw);
  console.log(tableOf(medians));
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(medians, null, 2)}\n`);
  if (values.charts !== undefined)
    for (const [file, drawing] of chartsOf(medians)) writeFileSync(join(values.charts, file), drawing);
  if (values.raw !== undefined) writeFileSync(values.raw, `${JSON.stringify(raw, null, 2)}\n`);
  const regressions = regressionsIn(raw, JSON.parse(readFileSync(values.against, "utf8")));
  for (const { name, now, before } of regressions)
    console.error(`Worse than noise explains: ${name}: ${now.join(", ")}; before ${before.join(", ")}`);
  if (regressions.length > 0) process.exitCode = 1;
}
