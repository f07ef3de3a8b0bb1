/** What tests of other rooms use to speak of courses. Never imported by code that ships. */
export {
  courseOf,
  effectiveOf,
  entry,
  type More,
  syntheticClinician,
  syntheticController,
  syntheticUnit,
} from "./build.ts";
