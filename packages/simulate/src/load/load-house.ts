import { uuidV8 } from "@helhet/course";
import type { Membership, Organisation, Practitioner, Unit } from "@helhet/people";
import { type Writer, zone } from "../pen.ts";

const idOf = (name: string): string => uuidV8("helhet-load", name);
const region = idOf("organisation");
const cliniciansEach = 4;
const firstDay = "2020-01-01";

/** A made-up region of many units, each with a few clinicians, for measurements. */
export interface LoadHouse {
  readonly organisation: Organisation;
  readonly units: readonly Unit[];
  readonly practitioners: readonly Practitioner[];
  readonly memberships: readonly Membership[];
}

/** The unit with a number, from 0: every third one is inpatient. */
function unitOf(index: number): Unit {
  const isWard = index % 3 === 0;
  return {
    id: idOf(`unit/${index}`),
    organisation: region,
    name: `Belastningsenhet ${index + 1} (syntetisk)`,
    kind: isWard ? "inpatient" : "outpatient",
    careLevels: isWard ? ["detox-inpatient", "inpatient"] : ["outpatient"],
    zone,
    coveredBy: [],
    beds: isWard ? 16 : null,
  };
}

const practitionerId = (unit: number, number: number): string => idOf(`unit/${unit}/practitioner/${number}`);

/** A region of so many units. The same number gives the same identities. */
export function loadHouse(units: number): LoadHouse {
  const indexes = Array.from({ length: units }, (_, index) => index);
  const numbers = Array.from({ length: cliniciansEach }, (_, number) => number);
  const staff = indexes.flatMap((index) =>
    numbers.map((number) => ({ index, number, id: practitionerId(index, number) })),
  );
  return {
    organisation: { id: region, name: "Belastningsregion (syntetisk)", type: "region", country: "NO", number: null },
    units: indexes.map(unitOf),
    practitioners: staff.map(({ index, number, id }) => ({
      id,
      name: `Behandler ${index + 1}.${number + 1}`,
      subject: null,
      title: "behandler",
    })),
    memberships: staff.map(({ index, number, id }) => ({
      id: idOf(`membership/${index}/${number}`),
      practitioner: id,
      unit: idOf(`unit/${index}`),
      role: number === 0 ? "leader" : "clinician",
      from: firstDay,
      to: null,
      grantedBy: practitionerId(index, 0),
    })),
  };
}

/** One of the clinicians of a unit, as a writer; number 0 is the leader. */
export function loadWriter(unit: number, number: number): Writer {
  const role = number === 0 ? "leader" : "clinician";
  const practitioner = practitionerId(unit, number % cliniciansEach);
  return { practitioner, role, unit: idOf(`unit/${unit}`), organisation: region };
}
