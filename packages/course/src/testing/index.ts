/** What tests of other rooms use to speak of courses. Never imported by code that ships. */

export {
  courseOf,
  effectiveOf,
  entry,
  type More,
  syntheticClinician,
  syntheticController,
  syntheticUnit,
} from "../brief.ts";
export { courses, drafts, effectives } from "./arbitrary.ts";
export { dataOf, days, ids, texts } from "./arbitrary-data.ts";
