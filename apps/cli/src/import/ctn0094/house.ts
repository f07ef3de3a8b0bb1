import type { Organisation, Unit } from "@helhet/people";
import { idOf } from "./subject.ts";

/** The made organisation that answers for what is imported. Country: its courses are counted on this house's clock. */
export const trialOrganisation: Organisation = {
  id: idOf("organisation"),
  name: "CTN-0094 (forskningsdata)",
  type: "trial",
  country: "NO",
  number: null,
};

/** The one unit in which all of them are enrolled: the publishers have masked the clinics. */
export const trialUnit: Unit = {
  id: idOf("unit"),
  organisation: trialOrganisation.id,
  name: "CTN-0094 (forskningsdata)",
  kind: "trial",
  careLevels: ["outpatient", "substitution", "detox-inpatient"],
  zone: "Europe/Oslo",
  coveredBy: [],
  beds: null,
};
