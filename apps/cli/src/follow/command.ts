import { compile, follow as followCourse, type Language, type Program } from "@helhet/engine";
import type { Command } from "../command.ts";
import { exitCodes } from "../complaint.ts";
import { checkedCourses } from "../course-file.ts";
import { readGuidelines, usualFolder } from "../guideline-folder.ts";
import { type Options, readOptions } from "../options.ts";
import { tally } from "../progress.ts";
import { adoptionsIn, instantIn, namedGuidelines, placeIn } from "./ask.ts";
import { shown } from "./shown.ts";
import { textOf } from "./text.ts";
import { unitValuesIn } from "./unit-values.ts";
import { assumedEditions, type Telling } from "./why.ts";

const usage = `helhet follow --guideline ID[,ID] --course FILE --at INSTANT [options]

Follows the guidelines through every course of a course file, at an instant. Writes one JSON object a person, one a line:
{at, person, items: [{key, act, line, guideline, edition, element, phase, kind, force, state, anchor, dueAt, metAt,
changesAt, role, reasons, source}]}. Every field: docs/reference/cli.md.

  --guideline ID[,ID]       guidelines to follow
  --course FILE             course file, JSON Lines; - reads standard input
  --at INSTANT              2026-11-10T06:30:00Z or 2026-11-10T07:30:00+01:00
  --as-known-at INSTANT     reads the course as the record held it then
  --adopt ID@EDITION[,…]    what every unit has adopted, for the whole course. Without it every guideline named is assumed
                            to be adopted, and the answer says so; in the product a leader decides. none: law alone
  --unit-values FILE        JSON array of {guideline, name, days, unit?, from?}; days from 0 to 3650
  --zone ZONE               zone in which days are counted; Europe/Oslo where it is not said
  --country NO|DK|SE        whose public holidays; the zone's country where it is not said
  --format json|text        json where it is not said
  --lang nb|da|en           language of the reasons; nb where it is not said
  --guidelines DIR          folder of guidelines; those that come with Helhet where it is not said`;

const text = { type: "string" } as const;
const known = [
  "guideline",
  "course",
  "at",
  "as-known-at",
  "adopt",
  "unit-values",
  "zone",
  "country",
  "format",
  "lang",
  "guidelines",
];

/** Follows guidelines through a course file. */
export const follow: Command = {
  name: "follow",
  summary: "follow guidelines through a course file, at an instant",
  usage,
  async run(words, terminal) {
    const options = readOptions(words, Object.fromEntries(known.map((name) => [name, text])));
    const path = options.need("course");
    const at = instantIn("at", options.need("at"));
    const knownAt = options.text("as-known-at");
    const knownMs = knownAt === null ? undefined : instantIn("as-known-at", knownAt);
    const format = options.oneOf("format", ["json", "text"]);
    const language = options.oneOf<Language>("lang", ["nb", "da", "en"]);
    const { program, telling } = await prepared(options, language);
    const courses = await checkedCourses(path);
    const progress = tally(terminal, "persons");
    let persons = 0;
    for await (const course of courses()) {
      const standing = followCourse(program, course, at, knownMs);
      const gap = format === "text" && persons > 0 ? "\n" : "";
      const told = format === "text" ? textOf(standing, telling) : JSON.stringify(shown(standing, telling));
      await terminal.say(`${gap}${told}`);
      persons += 1;
      progress.at(persons);
    }
    return exitCodes.done;
  },
};

async function prepared(options: Options, language: Language): Promise<{ program: Program; telling: Telling }> {
  const loaded = await readGuidelines(options.text("guidelines") ?? usualFolder);
  const guidelines = namedGuidelines(options.list("guideline"), loaded);
  const place = placeIn(options);
  const setting = {
    ...place,
    adoptions: adoptionsIn(options, guidelines),
    unitValues: await unitValuesIn(options.text("unit-values"), loaded.guidelines),
    layers: loaded.layers,
  };
  const assumed = options.text("adopt") === null ? assumedEditions(guidelines) : [];
  return { program: compile(guidelines, loaded.acts, setting), telling: { language, zone: place.zone, assumed } };
}
