import { instantAt } from "@helhet/course";
import { ClockDashedIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";

function clockToTheSecond(zone: string, ms: number): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "medium", hourCycle: "h23" }).format(ms);
}

/** Chooses the moment to look back to, on the unit's clock. */
export function AsKnownForm({
  onShow,
  onCancel,
}: {
  readonly onShow: (instant: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const words = useWords();
  const { zone, now } = useHere();
  const time = useTime();
  const [day, setDay] = useState(time.today);
  const [clock, setClock] = useState(() => clockToTheSecond(zone, now()));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day !== "" && clock !== "") onShow(instantAt(zone, day, clock));
  };
  return (
    <form className="as-known card" onSubmit={submit} aria-label={words.person.asKnownTitle}>
      <p className="sub">{words.person.asKnownHelp}</p>
      <div className="row">
        <DateField label={words.person.asKnownDay} value={day} max={time.today} onChange={setDay} />
        <DateField step={1} type="time" label={words.person.asKnownClock} value={clock} onChange={setClock} />
        <Button size="small" type="submit">
          {words.person.asKnownShow}
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={onCancel}>
          {words.record.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Says over the whole page that it looks back, and leads back to now. */
export function AsKnownBanner({ knownAt, onNow }: { readonly knownAt: string; readonly onNow: () => void }): ReactNode {
  const words = useWords();
  const time = useTime();
  return (
    <div className="as-known-banner" role="status">
      <ClockDashedIcon className="i" aria-hidden="true" />
      <span>
        <b>{words.person.asKnownBanner(time.moment(knownAt))}.</b> {words.person.asKnownReadOnly}
      </span>
      <Button size="small" variant="secondary" data-color="neutral" onClick={onNow}>
        {words.person.asKnownNow}
      </Button>
    </div>
  );
}
