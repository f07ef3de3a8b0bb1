import type { Loaded } from "@helhet/engine";
import type { Organisation, Unit } from "@helhet/people";
import type { UnitPlace } from "@helhet/programme";
import type { House } from "../house.ts";

const known = new WeakMap<Loaded, NonNullable<UnitPlace["asking"]>>();

/** Which elements ask for a common activity, by the acts of the loaded guidelines: an exemption from one is an exemption from its sessions. */
function askingIn(loaded: Loaded): NonNullable<UnitPlace["asking"]> {
  const made = known.get(loaded) ?? new Map(elementsByActivity(loaded));
  known.set(loaded, made);
  return made;
}

function elementsByActivity({ guidelines, acts }: Loaded): ReadonlyMap<string, readonly string[]> {
  const activityOf = new Map(acts.map(({ id, preset }) => [id, preset["activity"]]));
  const asked = guidelines.flatMap(({ id, elements }) =>
    elements.flatMap((element) => {
      const activity = activityOf.get(element.act);
      return typeof activity === "string" ? [{ activity, name: `${id}/${element.id}` }] : [];
    }),
  );
  const byActivity = Map.groupBy(asked, ({ activity }) => activity);
  return new Map([...byActivity].map(([activity, names]) => [activity, names.map(({ name }) => name)]));
}

/** Where a unit is, and what there asks for its common activities. */
export function unitPlace(
  house: House,
  unit: Pick<Unit, "id" | "zone">,
  organisation: Pick<Organisation, "country">,
): UnitPlace {
  return { unit: unit.id, zone: unit.zone, country: organisation.country, asking: askingIn(house.rules.loaded) };
}
