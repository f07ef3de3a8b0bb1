import { expect, test } from "vitest";
import { settingOf } from "./care-setting.ts";
import { careLevels } from "./words.ts";

test("every care level is read in the column that the conventions say", () => {
  expect(Object.fromEntries(careLevels.map((level) => [level, settingOf(level)]))).toEqual({
    acute: "inpatient",
    assessment: "inpatient",
    "detox-inpatient": "inpatient",
    "detox-outpatient": "outpatient",
    outpatient: "outpatient",
    ambulatory: "outpatient",
    day: "outpatient",
    inpatient: "inpatient",
    substitution: "outpatient",
    "with-other-specialist-care": "outpatient",
    municipal: null,
  });
});
