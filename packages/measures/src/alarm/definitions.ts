import { outcomes } from "../outcomes/all.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { Watch } from "../rule/rule.ts";

/** Something to be told of in the week it becomes true, with the published outcome that it is the live form of. */
export interface AlarmDefinition {
  readonly id: string;
  readonly outcome: Outcome;
  readonly watch: Watch;
}

/** The live form of every published outcome that looks for the first such stretch of weeks, by its name. */
export const alarms: readonly AlarmDefinition[] = outcomes.flatMap((outcome) => {
  const { rule, column } = outcome;
  return "watch" in rule && rule.tell === "event" ? [{ id: column, outcome, watch: rule.watch }] : [];
});

/** The alarm of a name; undefined for none. */
export function alarmCalled(id: string): AlarmDefinition | undefined {
  return alarms.find((one) => one.id === id);
}
