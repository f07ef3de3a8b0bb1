import { type CareLevel, careLevels } from "@helhet/course";
import { type ImportHouse, idIn } from "@helhet/fhir";
import type { Organisation, Unit } from "@helhet/people";
import type { Record } from "@helhet/record";
import { misused, notThere } from "../../complaint.ts";
import type { Options } from "../../options.ts";
import type { Place } from "../settle.ts";

/** What the command line says of where the resources come from and where they go. */
export interface Asked {
  readonly source: string;
  /** The id of a unit that is there; null for one that is made for this source. */
  readonly unit: string | null;
  readonly careLevel: CareLevel | null;
  readonly organisation: string | null;
  /** Every appointment of the source is the unit's own. */
  readonly ownAppointments?: boolean;
  readonly testData: boolean;
}

/** Reads it from the options; complains of what cannot be. */
export function askedIn(options: Options): Asked {
  const source = options.text("source") ?? "fhir";
  if (!/^[a-z0-9][a-z0-9.-]{0,40}$/i.test(source))
    throw misused("--source is to be a short name of letters, digits, dots and dashes.", "For instance dips-oslo.");
  const level = options.text("care-level");
  const careLevel = careLevels.find((one) => one === level) ?? null;
  if (level !== null && careLevel === null)
    throw misused(`There is no care level ${level}.`, `It is one of ${careLevels.join(", ")}.`);
  const organisation = options.text("organisation");
  if (organisation !== null && !/^Organization\/[A-Za-z0-9\-._]{1,64}$/.test(organisation))
    throw misused("--organisation is to be a reference of the source.", "For instance Organization/12.");
  return {
    source,
    unit: options.text("unit"),
    careLevel,
    organisation,
    ownAppointments: options.flag("own-appointments"),
    testData: options.flag("test"),
  };
}

/** The organisation and unit that are made for a source where no unit is named: to try an import out in. */
export function madePlace(source: string): Place {
  const name = `FHIR: ${source}`;
  const organisation: Organisation = {
    id: idIn(source, "organisation"),
    name,
    type: "trial",
    country: "NO",
    number: null,
  };
  const unit: Unit = {
    id: idIn(source, "unit"),
    organisation: organisation.id,
    name,
    kind: "trial",
    careLevels: ["outpatient", "inpatient"],
    zone: "Europe/Oslo",
    coveredBy: [],
    beds: null,
  };
  return { organisation, unit, idOf: (key) => idIn(source, key) };
}

/** The place of a unit that is there, or the one that is made. Complains of a unit nobody knows. */
export async function placeFor({ directory }: Record, { unit: id, source }: Asked): Promise<Place> {
  if (id === null) return madePlace(source);
  const units = await directory.units();
  const unit = units.find((one) => one.id === id);
  const organisation = (await directory.organisations()).find((one) => one.id === unit?.organisation);
  if (unit !== undefined && organisation !== undefined) return { organisation, unit, idOf: (key) => idIn(source, key) };
  const some = units.slice(0, 10).map((one) => `\n    ${one.id} ${one.name}`);
  throw notThere(`There is no unit ${id}.`, { mend: `Units that are here:${some.join("") || " none"}` });
}

/** What the mapping needs to know of the place. The one care level of a unit that has only one is that of its episodes. */
export function houseOf({ organisation, unit }: Place, asked: Asked, now: number): ImportHouse {
  const [only] = unit.careLevels;
  const ofUnit = asked.unit !== null && unit.careLevels.length === 1 && only !== undefined ? only : null;
  return {
    source: asked.source,
    unit: { id: unit.id, zone: unit.zone, controller: organisation.id },
    careLevel: asked.careLevel ?? ofUnit,
    organisation: asked.organisation,
    ownAppointments: asked.ownAppointments === true,
    now,
    testData: asked.testData,
  };
}
