import { type Around, competencesHeld, type Edition } from "@helhet/programme";
import type { Working } from "../caller.ts";
import type { House } from "../house.ts";
import { bookOf } from "./programme-of.ts";

/** What a unit's programme is checked against and laid over on a day, `YYYY-MM-DD` in its zone. */
export async function aroundOf(house: House, { unit, organisation }: Working, day: string): Promise<Around> {
  const [members, entries] = await Promise.all([
    house.record.directory.members(unit.id),
    bookOf(house, unit.id, ["competence-held", "competence-ended"]),
  ]);
  const here = members.filter(({ from, to }) => from <= day && (to === null || day <= to));
  const staff = new Map(here.map(({ practitionerRow: { id, name } }) => [id, name]));
  return {
    guidelines: house.rules.guidelines,
    acts: house.rules.loaded.acts,
    followed: followedBy(house, unit.id, organisation.country, day),
    day,
    staff: [...staff].map(([id, name]) => ({ id, name })),
    held: competencesHeld(entries),
  };
}

/** The editions that a unit follows on a day: adopted, and law. */
function followedBy(house: House, unit: string, country: string, day: string): readonly Edition[] {
  const adopted = house.rules
    .current()
    .adoptions.filter(
      (one) => (one.unit === unit || one.unit === "*") && one.from <= day && (one.to === null || day <= one.to),
    )
    .map(({ guideline, edition }) => ({ guideline, edition }));
  const law = house.rules.guidelines
    .filter((one) => one.holdsWithoutAdoption && one.country === country)
    .map(({ id: guideline, edition }) => ({ guideline, edition }));
  return [...adopted, ...law];
}
