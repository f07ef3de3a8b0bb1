import { TextField } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { DateField } from "../time/date-field.tsx";
import { sessions as texts } from "./catalogue/sessions.ts";

/** When and where a session is, as a form holds it. */
export interface When {
  readonly day: string;
  readonly at: string;
  readonly minutes: string;
  readonly place: string;
}

/** Whether the fields say a time that can be written. */
export function isWhen({ day, at, minutes }: When): boolean {
  const length = Number(minutes);
  return day !== "" && at !== "" && Number.isInteger(length) && length >= 5 && length <= 1_440;
}

/** Day, clock time, length and place, side by side where there is room. */
export function WhenFields({
  when,
  min,
  onChange,
}: {
  readonly when: When;
  readonly min: string;
  readonly onChange: (when: When) => void;
}): ReactNode {
  const said = useSaid(texts);
  return (
    <div className="session-when">
      <DateField label={said.day} value={when.day} min={min} onChange={(day) => onChange({ ...when, day })} />
      <DateField type="time" label={said.at} value={when.at} onChange={(at) => onChange({ ...when, at })} />
      <TextField
        size="small"
        inputMode="numeric"
        label={said.length}
        value={when.minutes}
        onChange={(event) => onChange({ ...when, minutes: event.target.value })}
      />
      <TextField
        size="small"
        label={said.place}
        autoComplete="off"
        value={when.place}
        onChange={(event) => onChange({ ...when, place: event.target.value })}
      />
    </div>
  );
}
