import { Button, Checkbox, TextField } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useOnce } from "../server/use-once.ts";
import { roster } from "./catalogue/roster.ts";
import { rosterRules as texts } from "./catalogue/roster-rules.ts";
import { ChangeFailed } from "./change-failed.tsx";
import { type ClockRow, ClockRows, isWritten } from "./clock-rows.tsx";
import type { Plan } from "./said-of-shift.ts";
import { useRosterChange } from "./use-roster-change.ts";

const mostMinutes = 1_440;

/** A leader sets the unit's shifts, when it is open, and how long an alarm waits before it goes on. */
export function RulesForm({
  unit,
  plan,
  onClose,
}: {
  readonly unit: string;
  readonly plan: Plan;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const { cancel } = useSaid(roster);
  const { askOnce } = useOnce();
  const [shifts, setShifts] = useState<readonly ClockRow[]>(plan.shifts);
  const [isAlways, setAlways] = useState(plan.opening === null);
  const [hours, setHours] = useState<readonly ClockRow[]>(() =>
    (plan.opening ?? []).map((one, n) => ({ ...one, key: `h-${n}`, name: null })),
  );
  const [minutes, setMinutes] = useState(plan.minutes === null ? "" : String(plan.minutes));
  const [isTried, setTried] = useState(false);
  const isMinutes = minutes.trim() === "" || (/^\d+$/.test(minutes.trim()) && isWithin(Number(minutes)));
  const isWhole = shifts.every(isWritten) && (isAlways || hours.every(isWritten));
  const save = useRosterChange(
    () =>
      askOnce("setRosterRules", () => ({
        path: { unit },
        body: {
          shifts: shifts.map(({ key, name, days, from, to }) => ({ key, name: name ?? "", days: [...days], from, to })),
          opening: isAlways ? null : hours.map(({ days, from, to }) => ({ days: [...days], from, to })),
          minutes: minutes.trim() === "" ? null : Number(minutes),
        },
      })),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isWhole && isMinutes) save.mutate(undefined);
  };
  return (
    <form className="unit-form" onSubmit={submit} aria-label={said.title}>
      <p className="sub small-text">{said.shiftsHelp}</p>
      <ClockRows legend={said.shifts} add={said.add} isNamed rows={shifts} onChange={setShifts} />
      <Checkbox
        size="small"
        checked={isAlways}
        onChange={(event) => setAlways(event.target.checked)}
        description={said.openingHelp}
      >
        {said.alwaysOpen}
      </Checkbox>
      {!isAlways && (
        <ClockRows legend={said.opening} add={said.addHours} isNamed={false} rows={hours} onChange={setHours} />
      )}
      <TextField
        size="small"
        inputMode="numeric"
        className="minutes"
        label={said.minutes}
        description={said.minutesHelp}
        value={minutes}
        error={isTried && !isMinutes ? said.minutesWrong : undefined}
        onChange={(event) => setMinutes(event.target.value)}
      />
      {isTried && !isWhole && <p className="field-error">{said.incomplete}</p>}
      <ChangeFailed error={save.error} />
      <div className="row">
        <Button size="small" type="submit" loading={save.isPending}>
          {said.save}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}

function isWithin(minutes: number): boolean {
  return minutes >= 1 && minutes <= mostMinutes;
}
