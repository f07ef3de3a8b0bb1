import type { TableMapping } from "../table-mapping.ts";
import { fagerstrom, firstSurvey, pain, screeningDate, withdrawal, withdrawalPrePost } from "./assessments.ts";
import { demographics, everybody, psychiatric, qol, siteMasked } from "./person.ts";
import { uds, udsTemp } from "./tests.ts";
import { detox, randomization, treatment } from "./treatment.ts";
import { allDrugs, asi, rbs, rbsIv, tlfb } from "./use.ts";
import { visit } from "./visits.ts";

/** Every table of the publisher's, in the order in which entries of the same day are written. */
export const allTables: readonly TableMapping[] = [
  everybody,
  demographics,
  siteMasked,
  screeningDate,
  firstSurvey,
  detox,
  randomization,
  psychiatric,
  fagerstrom,
  asi,
  qol,
  rbs,
  rbsIv,
  pain,
  withdrawalPrePost,
  withdrawal,
  visit,
  udsTemp,
  uds,
  treatment,
  tlfb,
  allDrugs,
];
