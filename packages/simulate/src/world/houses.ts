import { uuidV8 } from "@helhet/course";
import type { Organisation, Unit } from "@helhet/people";
import { danishZone, zone } from "../pen.ts";

/** The identity of a made-up organisation, unit or practitioner: the same in every seed. */
export const idOf = (name: string): string => uuidV8("helhet-demo", name);

const hospital = idOf("hospital");
const municipality = idOf("municipality");
const danishMunicipality = idOf("danish-municipality");

/** The made-up bodies that answer for what is written. */
export const organisations: readonly Organisation[] = [
  { id: hospital, name: "Helse Test HF (syntetisk)", type: "hospital", country: "NO", number: null },
  { id: municipality, name: "Testvik kommune (syntetisk)", type: "municipality", country: "NO", number: null },
  {
    id: danishMunicipality,
    name: "Havnbro Kommune (syntetisk)",
    type: "municipality",
    country: "DK",
    number: null,
  },
];

const common = { zone, coveredBy: [] } as const;

/** The inpatient unit with sixteen beds, where detoxification comes first. */
export const ward: Unit = {
  ...common,
  id: idOf("ward"),
  organisation: hospital,
  name: "Fjordbo døgnenhet (syntetisk)",
  kind: "inpatient",
  careLevels: ["detox-inpatient", "assessment", "inpatient"],
  beds: 16,
};
/** The outpatient unit of the same hospital. */
export const clinic: Unit = {
  ...common,
  id: idOf("clinic"),
  organisation: hospital,
  name: "Fjordbo poliklinikk (syntetisk)",
  kind: "outpatient",
  careLevels: ["outpatient", "ambulatory", "detox-outpatient", "substitution"],
  beds: null,
};
/** The municipality's own service, which follows people before, between and after. */
export const townService: Unit = {
  ...common,
  id: idOf("town-service"),
  organisation: municipality,
  name: "Testvik kommune, rus og psykisk helse (syntetisk)",
  kind: "municipal",
  careLevels: ["municipal"],
  beds: null,
};

/** The treatment centre of a Danish municipality. */
export const danishCentre: Unit = {
  id: idOf("danish-centre"),
  organisation: danishMunicipality,
  name: "Havnbro Rusmiddelcenter (syntetisk)",
  kind: "municipal",
  careLevels: ["outpatient", "day", "substitution", "municipal"],
  beds: null,
  zone: danishZone,
  coveredBy: [],
};

export const units: readonly Unit[] = [ward, clinic, townService, danishCentre];
