import type { Draft, Kind, Problem } from "@helhet/course";
import { dayOfMoment } from "@helhet/course";
import type { Unit } from "@helhet/people";
import type { Working } from "./caller.ts";
import type { House } from "./house.ts";
import { namedFields } from "./named-fields.ts";

/**
 * Kinds that let a unit, or somebody in it, follow the person. An organisation opens a course to its own units alone;
 * another one's is referred to. Everything else may name any unit: docs/reference/access.md.
 */
const opensToUnit: ReadonlySet<Kind> = new Set([
  "enrolment-started",
  "pathway-started",
  "care-relation",
  "role-assigned",
]);

/** What is wrong with the units, practitioners and organisations that drafts name; `entries.0.data.unit` is a path. */
export async function checkNames(
  house: House,
  working: Working,
  drafts: readonly Draft[],
): Promise<readonly Problem[]> {
  const found = await Promise.all(drafts.map((draft, index) => checkDraft(house, working, draft, index)));
  return found.flat();
}

async function checkDraft(house: House, working: Working, draft: Draft, index: number): Promise<readonly Problem[]> {
  const data = draft.data as Readonly<{ [field: string]: unknown }>;
  const checked = namedFields(draft.kind).map(async ({ field, of }): Promise<readonly Problem[]> => {
    const id = data[field];
    if (typeof id !== "string") return [];
    const said = await wrongs[of](house, working, draft, id);
    return said === null ? [] : [{ path: `entries.${index}.data.${field}`, what: "not-valid", ...said }];
  });
  return (await Promise.all(checked)).flat();
}

/** What is wrong, and how to mend it. */
type Said = Pick<Problem, "message" | "mend"> | null;
type Check = (house: House, working: Working, draft: Draft, id: string) => Promise<Said>;

const wrongs = {
  async unit(house, working, draft, id) {
    const unit = await unitOf(house, id);
    if (unit === null) return { message: "No unit here has this id.", mend: "Choose a unit from the list." };
    if (unit.organisation === working.organisation.id || !opensToUnit.has(draft.kind)) return null;
    return {
      message: "The unit belongs to another organisation.",
      mend: "Refer the person there: that organisation takes them in.",
    };
  },
  async practitioner(house, _working, draft, id) {
    if ((await house.record.directory.practitioner(id)) === null)
      return { message: "Nobody here has this id.", mend: "Choose somebody from the list." };
    if (draft.kind !== "role-assigned" && draft.kind !== "care-relation") return null;
    if (await worksIn(house, id, draft.data.unit, firstDay(draft))) return null;
    return { message: "They do not work in that unit.", mend: "Choose a member of the unit, or make them one first." };
  },
  async organisation(house, _working, _draft, id) {
    const { organisations } = await house.places();
    const isHere = organisations.has(id) || (await house.record.directory.organisations()).some((one) => one.id === id);
    return isHere
      ? null
      : { message: "No organisation here has this id.", mend: "Choose an organisation from the list." };
  },
} as const satisfies { readonly [N in ReturnType<typeof namedFields>[number]["of"]]: Check };

/** Places may be some seconds old: a unit that they lack is asked for again. */
async function unitOf(house: House, id: string): Promise<Unit | null> {
  return (await house.places()).units.get(id) ?? (await house.record.directory.unit(id));
}

/** True when somebody is a member of the unit on that day, or will be from a later one. */
async function worksIn(house: House, practitioner: string, unit: string, day: string): Promise<boolean> {
  const memberships = await house.record.directory.membershipsOf(practitioner);
  return memberships.some((one) => one.unit === unit && (one.to === null || day <= one.to));
}

/** As far as it is known: a year or a month counts from its beginning. */
function firstDay({ effective, zone }: Draft): string {
  if ("instant" in effective) return dayOfMoment(effective.instant, zone);
  if ("date" in effective) return effective.date;
  return "from" in effective ? effective.from : effective.partial;
}
