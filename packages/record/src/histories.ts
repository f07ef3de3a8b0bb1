import type { Result } from "@helhet/course";
import type { Principal } from "./principal.ts";
import type { Refusal } from "./refusal.ts";
import type { OthersTailoring, UnitHistory, UnitHistoryAsk, UnitLook } from "./unit-history.ts";

/**
 * What a unit's figures are counted from, read under a principal of its own that sees no name, no restricted entry and nothing of
 * another organisation. Only for use cases that count; refused to whoever does not act in the unit in a clinical role.
 */
export interface Histories {
  /** Those who were enrolled in the unit in the period. Logged once, as a look at the unit's figures. */
  ofUnit(as: Principal, ask: UnitHistoryAsk): Promise<Result<UnitHistory, Refusal>>;
  /** The other units of the same organisation, counted together. Belongs to the same look and is not logged again. */
  ofOthers(as: Principal, ask: UnitHistoryAsk): Promise<Result<OthersTailoring, Refusal>>;
  /** The last hundred looks at the unit's figures, the newest first. */
  looks(as: Principal, unit: string): Promise<Result<readonly UnitLook[], Refusal>>;
}
