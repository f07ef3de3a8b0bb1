import type { Effective } from "@helhet/course";
import { instantAt } from "@helhet/course";
import { type ReactNode, useId } from "react";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";

/** When it happened, as it is being typed: a day, with a clock time or a last day where they are wanted. */
export interface When {
  readonly day: string;
  readonly clock: string | null;
  readonly lastDay: string | null;
  /** Known only to the month or year, as imported: kept as it was. */
  readonly partial: string | null;
}

/** Reads an entry's time into the fields. */
export function whenFrom(
  effective: Effective,
  dayOf: (when: string) => string,
  clockOf: (instant: string) => string,
): When {
  const plain = { clock: null, lastDay: null, partial: null };
  if ("instant" in effective)
    return { ...plain, day: dayOf(effective.instant), clock: clockOf(effective.instant).replace(".", ":") };
  if ("date" in effective) return { ...plain, day: effective.date };
  if ("partial" in effective) return { ...plain, day: "", partial: effective.partial };
  return { ...plain, day: effective.from, lastDay: effective.to ?? "" };
}

/** The fields as an entry's time. */
export function effectiveOf({ day, clock, lastDay, partial }: When, zone: string): Effective {
  if (partial !== null) return { partial };
  if (clock !== null && clock !== "") return { instant: instantAt(zone, day, clock) };
  if (lastDay !== null) return lastDay === "" ? { from: day } : { from: day, to: lastDay };
  return { date: day };
}

/** Today unless somebody says otherwise; a clock time and a last day only when asked for. */
export function WhenField({
  label,
  when,
  error,
  onChange,
}: {
  /** What the time is called. */
  readonly label: string;
  readonly when: When;
  readonly error: string | undefined;
  readonly onChange: (when: When) => void;
}): ReactNode {
  const { record } = useWords();
  const { now } = useHere();
  const time = useTime();
  const id = useId();
  if (when.partial !== null) return <p className="sub">{time.partial(when.partial)}</p>;
  const set = (part: Partial<When>) => (): void => onChange({ ...when, ...part });
  return (
    <fieldset className="when">
      <legend>{label}</legend>
      <div className="row">
        <DateField
          id={`${id}-effective`}
          label={record.day}
          hidesLabel
          value={when.day}
          error={error}
          onChange={(value) => onChange({ ...when, day: value })}
        />
        {when.clock !== null && (
          <DateField
            type="time"
            label={record.clock}
            hidesLabel
            value={when.clock}
            onChange={(value) => onChange({ ...when, clock: value })}
          />
        )}
        {when.lastDay !== null && (
          <DateField
            label={record.lastDay}
            hidesLabel
            value={when.lastDay}
            onChange={(value) => onChange({ ...when, lastDay: value })}
          />
        )}
      </div>
      <div className="row when-more">
        {when.lastDay === null && (
          <button
            type="button"
            className="link small-text"
            onClick={set({ clock: when.clock === null ? time.clock(now()).replace(".", ":") : null })}
          >
            {when.clock === null ? record.withClock : record.withoutClock}
          </button>
        )}
        {when.clock === null && (
          <button
            type="button"
            className="link small-text"
            onClick={set({ lastDay: when.lastDay === null ? when.day : null })}
          >
            {when.lastDay === null ? record.period : record.oneDay}
          </button>
        )}
      </div>
    </fieldset>
  );
}
