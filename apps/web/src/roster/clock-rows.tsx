import { PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button, TextField } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { DateField } from "../time/date-field.tsx";
import { rosterRules as texts } from "./catalogue/roster-rules.ts";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A stretch of the clock on some days, as it is being written; `name` null for opening hours. */
export interface ClockRow {
  readonly key: string;
  readonly name: string | null;
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** True when a row says all it must. */
export function isWritten({ name, days, from, to }: ClockRow): boolean {
  return name?.trim() !== "" && days.length > 0 && from !== "" && to !== "";
}

/** Rows of days and clock times, with names or without. */
export function ClockRows({
  legend,
  add,
  isNamed,
  rows,
  onChange,
}: {
  readonly legend: string;
  readonly add: string;
  readonly isNamed: boolean;
  readonly rows: readonly ClockRow[];
  readonly onChange: (rows: readonly ClockRow[]) => void;
}): ReactNode {
  const set = (key: string, part: Partial<ClockRow>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const append = (): void => {
    const key = `s-${crypto.randomUUID().slice(0, 8)}`;
    onChange([...rows, { key, name: isNamed ? "" : null, days: [...weekdays], from: "", to: "" }]);
  };
  return (
    <fieldset className="clock-rows">
      <legend className="over">{legend}</legend>
      {rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          set={(part) => set(row.key, part)}
          remove={() => onChange(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <Button size="small" type="button" variant="tertiary" icon={<PlusIcon aria-hidden="true" />} onClick={append}>
        {add}
      </Button>
    </fieldset>
  );
}

function Row({
  row,
  set,
  remove,
}: {
  readonly row: ClockRow;
  readonly set: (part: Partial<ClockRow>) => void;
  readonly remove: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const { name, days, from, to } = row;
  const toggle = (day: number): void =>
    set({ days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day].toSorted() });
  return (
    <div className="clock-row">
      {name !== null && (
        <TextField
          size="small"
          label={said.name}
          value={name}
          maxLength={60}
          onChange={(event) => set({ name: event.target.value })}
        />
      )}
      <DateField type="time" label={said.from} value={from} onChange={(next) => set({ from: next })} />
      <DateField type="time" label={said.to} value={to} onChange={(next) => set({ to: next })} />
      <fieldset className="weekdays">
        <legend className="aksel-label aksel-label--small">{said.days}</legend>
        {weekdays.map((day) => (
          <label key={day} className="weekday">
            <input type="checkbox" checked={days.includes(day)} onChange={() => toggle(day)} />
            <span>{said.weekdays[day]}</span>
          </label>
        ))}
      </fieldset>
      <Button
        size="small"
        type="button"
        variant="tertiary"
        icon={<TrashIcon aria-hidden="true" />}
        aria-label={said.remove(name || `${from}–${to}`)}
        onClick={remove}
      />
    </div>
  );
}
