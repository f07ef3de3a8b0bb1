import { uuidV8 } from "@helhet/course";
import { emptyProgramme, type Programme } from "@helhet/programme";
import { type Caller, callerOf, previewProgramme } from "@helhet/service";
import { type BenchHouse, openBenchHouse, practitioner, unit } from "./bench-house.ts";
import type { Measure } from "./measure.ts";

const enrolled = 1_000;
const entries = 120;
/** A year ahead: publishing is refused for days that have passed. */
const from = `${new Date().getUTCFullYear() + 1}-12-31`;

/** Setting the evaluation aside changes what is asked of everybody, once their course is moved. */
const programme: Programme = {
  ...emptyProgramme("Bench"),
  silences: [{ guideline: "no-standard-package", edition: "2026", element: "evaluation", reason: "Bench" }],
};

/** What a leader waits for who previews a programme for a unit of a thousand: each course is followed with it and without, through the gate. */
export async function measureProgramme(): Promise<readonly Measure[]> {
  const bench = await openBenchHouse(enrolled, entries);
  try {
    const leader = await leading(bench);
    const begun = performance.now();
    const preview = await previewProgramme(bench.house, leader, { unit, programme, from });
    const seconds = (performance.now() - begun) / 1_000;
    if (!preview.ok) throw new Error(`The preview was refused: ${preview.refusal.kind}`);
    if (preview.value.persons.length !== enrolled)
      throw new Error(`Only ${preview.value.persons.length} of ${preview.value.looked} courses were affected.`);
    const name = `preview of a programme for ${enrolled.toLocaleString("en")} enrolled`;
    return [{ name, value: Math.round(seconds * 10) / 10, unit: "s", target: null, met: null }];
  } finally {
    await bench.close();
  }
}

async function leading({ record, house }: BenchHouse): Promise<Caller> {
  const membership = { id: uuidV8("bench", "leader"), practitioner, unit, role: "leader" } as const;
  const since = { from: "2020-01-01", to: null, grantedBy: practitioner };
  await record.directory.grant({ type: "system", job: "seed" }, { ...membership, ...since });
  const caller = await callerOf(house, practitioner);
  if (caller === null) throw new Error("Nobody works here.");
  return caller;
}
