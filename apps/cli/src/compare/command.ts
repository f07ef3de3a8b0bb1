import type { Course } from "@helhet/course";
import {
  compareCourse,
  compile,
  type Guideline,
  type Layer,
  type Loaded,
  newTotals,
  type Program,
} from "@helhet/engine";
import type { Command, Terminal } from "../command.ts";
import { exitCodes, misused } from "../complaint.ts";
import { checkedCourses } from "../course-file.ts";
import { adoptedAlways, editionIn, instantIn, placeIn } from "../follow/ask.ts";
import { unitValuesIn } from "../follow/unit-values.ts";
import { readGuidelines, usualFolder } from "../guideline-folder.ts";
import { type Options, readOptions } from "../options.ts";
import { tally } from "../progress.ts";
import { withHeldRecord } from "../record/open-record.ts";
import { sinkFor } from "../sink.ts";
import { layerIn } from "./layer-in.ts";
import { coursesSeenBy } from "./seen-courses.ts";
import { shownComparison } from "./shown.ts";
import { tableOf } from "./table.ts";

const usage = `helhet compare --from GUIDELINE@EDITION --to GUIDELINE@EDITION --at INSTANT (--course FILE | --as SUBJECT) [options]

Follows courses by two editions of a guideline, or by one edition with a layer and without, and tells who changes, which dates
move, and which lines a list would gain and lose. Nothing is moved: that is a leader's decision, in the product.

  --from, --to              the two editions; several of each, separated by commas
  --from-layer, --to-layer  a file with a layer, laid over all units from the beginning: docs/reference/layers.md
  --course FILE             course file, JSON Lines; - reads standard input
  --as SUBJECT              the persons of the database whom an account may follow, through the same gate as on the screen
  --at INSTANT              2026-11-10T06:30:00Z or 2026-11-10T07:30:00+01:00
  --out FILE                writes an object a person who changes, and one of totals at the end, one a line
  --unit-values FILE, --zone ZONE, --country NO|DK|SE, --lang nb|da|en, --guidelines DIR  as in helhet follow
The last line is: N persons, M change, A lines come, B lines go.`;

const text = { type: "string" } as const;
const known = [
  ...["from", "to", "from-layer", "to-layer", "course", "as", "at", "out"],
  ...["unit-values", "zone", "country", "lang", "guidelines"],
];

/** Compares two editions, or a layer, on courses. */
export const compareCommand: Command = {
  name: "compare",
  summary: "what another edition or a layer would change for whom",
  usage,
  async run(words, terminal) {
    const options = readOptions(words, Object.fromEntries(known.map((name) => [name, text])));
    const loaded = await readGuidelines(options.text("guidelines") ?? usualFolder);
    const programs = await programsIn(options, loaded);
    const path = options.text("course");
    const subject = options.text("as");
    if ((path === null) === (subject === null))
      throw misused("Say whose courses.", "--course FILE, or --as SUBJECT for those of the database.");
    if (path !== null) await compareAll((await checkedCourses(path))(), programs, options, terminal);
    else
      await withHeldRecord(terminal, loaded, async (record) => {
        await compareAll(coursesSeenBy(record, options.need("as"), terminal), programs, options, terminal);
      });
    return exitCodes.done;
  },
};

interface Programs {
  readonly from: Program;
  readonly to: Program;
}

async function programsIn(options: Options, loaded: Loaded): Promise<Programs> {
  const place = placeIn(options);
  const unitValues = await unitValuesIn(options.text("unit-values"), loaded.guidelines);
  const program = async (side: "from" | "to"): Promise<Program> => {
    const chosen = editionsIn(side, options, loaded);
    const file = options.text(`${side}-layer`);
    const layers: readonly Layer[] = file === null ? [] : [...loaded.layers, await layerIn(file, loaded)];
    const setting = {
      ...place,
      unitValues,
      adoptions: adoptedAlways(chosen),
      layers: file === null ? loaded.layers : layers,
    };
    return compile(chosen, loaded.acts, setting);
  };
  return { from: await program("from"), to: await program("to") };
}

function editionsIn(side: "from" | "to", options: Options, loaded: Loaded): readonly Guideline[] {
  options.need(side);
  return options.list(side).map((one) => editionIn(side, one, loaded.guidelines));
}

async function compareAll(
  courses: AsyncIterable<Course> | Iterable<Course>,
  { from, to }: Programs,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const at = instantIn("at", options.need("at"));
  const language = options.oneOf("lang", ["nb", "da", "en"]);
  const path = options.text("out");
  const out = path === null ? null : sinkFor(path, terminal);
  const totals = newTotals();
  const progress = tally(terminal, "persons");
  let persons = 0;
  for await (const course of courses) {
    const compared = compareCourse(from, to, course, at);
    totals.add(compared);
    if (compared.changes.length > 0) await out?.write(`${JSON.stringify(shownComparison(compared))}\n`);
    persons += 1;
    progress.at(persons);
  }
  const told = totals.totals();
  const { elements, ...sums } = told;
  await out?.write(`${JSON.stringify({ at: new Date(at).toISOString(), ...sums, elements })}\n`);
  await out?.close();
  for (const line of tableOf(told, language)) await terminal.say(line);
}
