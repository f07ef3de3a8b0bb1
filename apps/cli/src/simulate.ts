import { writeCourseFile } from "@helhet/course";
import { courseOfDrafts, simulatePersons } from "@helhet/simulate";
import type { Command } from "./command.ts";
import { exitCodes } from "./complaint.ts";
import { readOptions } from "./options.ts";
import { tally } from "./progress.ts";
import { sinkFor } from "./sink.ts";

const usage = `helhet simulate --persons N --seed S [--today YYYY-MM-DD] [--entries N] [--units N] [--out FILE]

Writes a course file of made-up people, without names and numbers: the same options give the same file for ever.

  --persons N    how many people
  --seed S       whole number; person n of a seed is the same however many are asked for
  --today DAY    nothing is written on or after this day; 2026-01-01 where it is not said
  --entries N    about so many entries a person, 12 at least; 40 where it is not said
  --units N      spread over so many made-up units; 20 where it is not said
  --out FILE     writes there; to the terminal where it is not said
The last line told is: N persons, M entries.`;

const usualToday = "2026-01-01";

/** Makes up people in number as a course file. */
export const simulate: Command = {
  name: "simulate",
  summary: "make up people from a seed, as a course file",
  usage,
  async run(words, terminal) {
    const text = { type: "string" } as const;
    const options = readOptions(words, {
      persons: text,
      seed: text,
      today: text,
      entries: text,
      units: text,
      out: text,
    });
    options.need("persons");
    options.need("seed");
    const asked = {
      persons: options.number("persons", 1, 0),
      seed: options.number("seed", 1, 0),
      today: options.day("today", usualToday),
      entries: options.number("entries", 40, 12),
      units: options.number("units", 20, 1),
    };
    const out = sinkFor(options.text("out"), terminal);
    const progress = tally(terminal, "persons");
    let persons = 0;
    let entries = 0;
    for (const { person, drafts } of simulatePersons(asked)) {
      await out.write(writeCourseFile(courseOfDrafts(person, drafts)));
      persons += 1;
      entries += drafts.length;
      progress.at(persons, asked.persons);
    }
    await out.close();
    terminal.tell(`${persons} persons, ${entries} entries`);
    return exitCodes.done;
  },
};
