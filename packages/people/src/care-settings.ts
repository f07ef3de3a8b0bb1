import { type CareSetting, settingOf } from "@helhet/course";
import type { Unit } from "./organisation.ts";

/** The columns of the national limits that a unit's care levels are read in, each once; empty where none speaks of it. */
export function careSettingsOf(unit: Unit): readonly CareSetting[] {
  const columns = unit.careLevels.map(settingOf).filter((one) => one !== null);
  return [...new Set(columns)];
}
