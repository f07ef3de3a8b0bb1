import type { Command } from "../command.ts";
import { misused } from "../complaint.ts";
import { importCourseFile } from "./course-file-command.ts";
import { importCtn0094 } from "./ctn0094/command.ts";
import { importFhir } from "./fhir/command.ts";

const usage = `helhet import ctn0094 DIR [--member SUBJECT[:ROLE][,…]] [--day-zero YYYY-MM-DD] [--dry-run]
helhet import course FILE [--test]
helhet import fhir FILE|DIR [--unit UNIT] [--source NAME] [--care-level LEVEL] [--organisation REFERENCE] [--test] [--dry-run]

Reads courses into the record that the server of the same environment uses: DATABASE_URL, else HELHET_DATA, also beside a
server that runs. What is to be read is checked before the record is opened or made. The same import twice changes nothing.
The last line of the answer is: N persons, M entries; of fhir also: K unmapped.

ctn0094   the open research data CTN-0094: docs/reference/ctn0094-import.md
  --member SUBJECT[:ROLE]  lets an account that exists work in the trial unit; clinician where no role is said
  --day-zero DAY           the calendar day of study day 0; 2014-01-06 where it is not said
  --dry-run                reads and reports, and writes nothing
course    a course file, JSON Lines, as export and simulate write them; - reads standard input
  --test                   the persons are made up
fhir      FHIR R4: bundles, single resources, NDJSON; a folder with all below it: docs/reference/fhir-import.md
  --unit UNIT              the unit here that they belong to; one is made for the source where it is not said
  --source NAME            the system they come from, part of every identity; fhir where it is not said
  --care-level LEVEL       the care level of the unit's episodes of care
  --organisation REF       which organisation of the source the unit is, as Organization/12
  --own-appointments       every appointment of the source is the unit's own
  --member, --test, --dry-run  as above
All:
  --guidelines DIR         folder of guidelines`;

const sources = { ctn0094: importCtn0094, course: importCourseFile, fhir: importFhir } as const;

/** Reads courses from elsewhere into the record. */
export const importCommand: Command = {
  name: "import",
  summary: "read courses into the record: ctn0094 DIR, course FILE, or fhir FILE|DIR",
  usage,
  run([source = "", ...words], terminal) {
    if (source === "ctn0094" || source === "course" || source === "fhir") return sources[source](words, terminal);
    throw misused(
      source === "" ? "It is not said what to import." : `Nothing here imports ${source}.`,
      "ctn0094 DIR, course FILE, or fhir FILE or DIR.",
    );
  },
};
