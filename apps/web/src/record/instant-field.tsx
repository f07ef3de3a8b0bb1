import { instantAt } from "@helhet/course";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";

/** A day and a clock time where the unit is; an instant once both are given. */
export function InstantField({
  id,
  label,
  value,
  error,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  /** An instant, or empty. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (instant: string) => void;
}): ReactNode {
  const { record } = useWords();
  const { zone } = useHere();
  const time = useTime();
  const [typed, setTyped] = useState({
    day: value === "" ? "" : time.dayOf(value),
    clock: value === "" ? "" : time.clock(value).replace(".", ":"),
  });
  const type = (part: Partial<typeof typed>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    onChange(next.day === "" || next.clock === "" ? "" : instantAt(zone, next.day, next.clock));
  };
  return (
    <fieldset className="when">
      <legend>{label}</legend>
      <div className="row">
        <DateField
          id={id}
          label={`${label}: ${record.day}`}
          hidesLabel
          value={typed.day}
          error={error}
          onChange={(day) => type({ day })}
        />
        <DateField
          type="time"
          label={`${label}: ${record.clock}`}
          hidesLabel
          value={typed.clock}
          onChange={(clock) => type({ clock })}
        />
      </div>
    </fieldset>
  );
}
