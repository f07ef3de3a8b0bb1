import type { CareLevel } from "@helhet/course";
import type { DayText } from "./day-text.ts";
import type { Stretch, World } from "./world.ts";

const columns: Readonly<Record<CareLevel, "outpatient" | "inpatient" | null>> = {
  acute: "inpatient",
  assessment: "inpatient",
  "detox-inpatient": "inpatient",
  inpatient: "inpatient",
  "detox-outpatient": "outpatient",
  outpatient: "outpatient",
  ambulatory: "outpatient",
  substitution: "outpatient",
  day: "outpatient",
  "with-other-specialist-care": "outpatient",
  municipal: null,
};

interface Enrolment {
  readonly id: string;
  unit: string | null;
  level: CareLevel | null;
}

/** The enrolments that run on a day, the last-begun last. The day of an end still belongs to what ended. */
function runningOn(world: World, day: DayText): readonly Enrolment[] {
  const running = new Map<string, Enrolment>();
  for (const { entry, day: on } of world.said) {
    if (on > day) break;
    if (entry.kind === "enrolment-started") {
      const { enrolment: id, unit, careLevel } = entry.data;
      running.delete(id);
      running.set(id, { id, unit, level: careLevel });
    } else if (entry.kind === "care-level-changed") {
      const { enrolment: id, careLevel } = entry.data;
      const one = running.get(id);
      if (one === undefined) running.set(id, { id, unit: null, level: careLevel });
      else one.level = careLevel;
    } else if (entry.kind === "enrolment-ended" && on < day) running.delete(entry.data.enrolment);
  }
  return [...running.values()];
}

/** The column of the care level at the end of a day; `unknown` without a care level, null where no column speaks of it. */
export function columnOn(world: World, stretch: Stretch, day: DayText): "outpatient" | "inpatient" | "unknown" | null {
  const running = runningOn(world, day);
  const entry = stretch.opening?.entry;
  const own = entry?.kind === "enrolment-started" ? entry.data.enrolment : null;
  const chosen =
    running.find(({ id }) => id === own) ??
    running.findLast(({ unit }) => unit !== null && unit === stretch.unit) ??
    running.at(-1);
  return chosen === undefined || chosen.level === null ? "unknown" : columns[chosen.level];
}
