import { type Draft, dayFromIso, isoFromDay, kindDefinition } from "@helhet/course";
import { householdOf, type PlanStep, planOf } from "@helhet/programme";
import { courseOfDrafts } from "../course-of-drafts.ts";
import type { DemoWorld } from "../demo-world.ts";
import { zone } from "../pen.ts";
import { ward } from "../world/houses.ts";
import { wardProgramme } from "../world/programmes/ward-week.ts";
import { morningOf } from "./standings.ts";

/** The world with the ward's coming week planned for everybody who lives there, as the product does when it starts. */
export function withPlannedDays(world: DemoWorld, today: string): DemoWorld {
  const place = { unit: ward.id, zone, country: "NO" } as const;
  const here = world.persons.filter(({ drafts }) =>
    drafts.some((one) => one.kind === "enrolment-started" && one.data.unit === ward.id),
  );
  const people = here.map(({ person, drafts }) => ({ person, entries: courseOfDrafts(person, drafts).entries }));
  const steps = planOf({
    programmeOn: () => ({ id: "the ward's", programme: wardProgramme }),
    changes: [],
    household: householdOf(place, people),
    known: [],
    from: today,
    to: isoFromDay(dayFromIso(today) + 6),
    now: morningOf(today),
  });
  const planned = Map.groupBy(steps, ({ person }) => person);
  return {
    ...world,
    persons: world.persons.map((one) => {
      const own = (planned.get(one.person) ?? []).map((step) => draftOf(step, morningOf(today)));
      return { ...one, drafts: [...one.drafts, ...own] };
    }),
  };
}

function draftOf(step: PlanStep, now: number): Draft {
  if (step.what === "cancel") throw new Error("Nothing was planned that could be cancelled.");
  const { person, session, entry: id, occurrence } = step;
  const { title, item, minutes, activity, format } = occurrence;
  return {
    id,
    person,
    kind: "session-planned",
    schema: kindDefinition("session-planned")?.schema ?? 1,
    effective: { instant: new Date(occurrence.at).toISOString() },
    zone,
    authored: new Date(now).toISOString(),
    author: { type: "system", name: "timetable" },
    controller: ward.organisation,
    category: "attendance",
    data: { session, unit: ward.id, format, title, item, minutes, ...(activity === null ? {} : { activity }) },
  } as Draft;
}
