import { PlusIcon } from "@navikt/aksel-icons";
import { Button, Select } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import { FailedNotice, Loading, Notice } from "../notices/notice.tsx";
import { ask } from "../server/ask.ts";
import { queries } from "../server/queries.ts";
import { dayAfter } from "../time/clock.ts";
import { DateField } from "../time/date-field.tsx";
import { instantAt } from "../time/instant-at.ts";
import { useTime } from "../time/use-time.ts";
import { useChange } from "./use-change.ts";

const nobody = "nobody";
/** Three days of three shifts. */
const shownAtFirst = 9;

function PutOnDuty({ unit, onClose }: { readonly unit: string; readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const { zone } = useHere();
  const time = useTime();
  const { data } = useQuery(queries.members(unit));
  const [who, setWho] = useState("");
  const [day, setDay] = useState(time.today);
  const [from, setFrom] = useState("07:30");
  const [to, setTo] = useState("15:30");
  const [isTried, setTried] = useState(false);
  const set = useChange(
    () =>
      ask("setDuty", {
        path: { unit },
        key: crypto.randomUUID(),
        body: {
          practitioner: who === nobody ? null : who,
          from: instantAt(zone, day, from),
          to: instantAt(zone, to <= from ? dayAfter(day, 1) : day, to),
        },
      }),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (who !== "" && day !== "") set.mutate(undefined);
  };
  const here = (data?.members ?? []).filter((member) => member.to === null || member.to >= time.today);
  const people = [...new Map(here.map(({ practitioner, name }) => [practitioner, name]))];
  return (
    <form className="unit-form" onSubmit={submit} aria-label={words.unit.putOnDuty}>
      <Select
        size="small"
        label={words.unit.dutyWho}
        value={who}
        error={isTried && who === "" ? words.record.missing : undefined}
        onChange={(event) => setWho(event.target.value)}
      >
        <option value="">{words.record.choose}</option>
        {people.map(([practitioner, name]) => (
          <option key={practitioner} value={practitioner}>
            {name}
          </option>
        ))}
        <option value={nobody}>{words.unit.dutyNobody}</option>
      </Select>
      <div className="row duty-times">
        <DateField
          label={words.record.day}
          value={day}
          error={isTried && day === "" ? words.record.missing : undefined}
          onChange={setDay}
        />
        <DateField type="time" label={words.unit.fromClock} value={from} onChange={setFrom} />
        <DateField type="time" label={words.unit.toClock} value={to} onChange={setTo} />
      </div>
      {set.error && <FailedNotice title={words.unit.failedSave} error={set.error} />}
      <div className="row">
        <Button size="small" type="submit" loading={set.isPending}>
          {words.unit.putOnDuty}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {words.record.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Who answers for the unit now and in the coming days; nobody is said, never left blank. */
export function Roster({ unit, mayChange }: { readonly unit: string; readonly mayChange: boolean }): ReactNode {
  const words = useWords();
  const { now: clock } = useHere();
  const time = useTime();
  const [isSetting, setSetting] = useState(false);
  const { data, error, refetch } = useQuery(queries.roster(unit));
  const nowIso = new Date(clock()).toISOString();
  const [isAll, setAll] = useState(false);
  const coming = (data?.duties ?? []).filter(({ from }) => from > nowIso);
  const now = data?.now ?? null;
  return (
    <section className="card unit-card">
      <div className="unit-head">
        <h2>{words.unit.roster}</h2>
        {mayChange && (
          <Button
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden="true" />}
            aria-expanded={isSetting}
            onClick={() => setSetting(!isSetting)}
          >
            {words.unit.putOnDuty}
          </Button>
        )}
      </div>
      {isSetting && <PutOnDuty unit={unit} onClose={() => setSetting(false)} />}
      {error !== null && <FailedNotice title={words.unit.failed} error={error} onRetry={() => refetch()} />}
      {data === undefined && error === null && <Loading says={words.unit.loading} />}
      {data && now === null && (
        <Notice tone="wrong" title={words.unit.nobodySaid}>
          <p className="sub">{words.unit.nobodySaidHelp}</p>
        </Notice>
      )}
      {now !== null && (
        <p className="on-duty">
          <span className="over">{words.unit.now}</span>
          <b>{now.name ?? words.unit.nobodyExplicit}</b>
          <span className="sub small-text">{words.unit.until(time.moment(now.to))}</span>
        </p>
      )}
      <h3 className="over">{words.unit.coming}</h3>
      {data && coming.length === 0 && <p className="sub">{words.unit.noComing}</p>}
      <ul className="duties">
        {coming.slice(0, isAll ? undefined : shownAtFirst).map((duty) => (
          <li key={duty.id}>
            <span className="sub small-text">
              {time.short(duty.from)} {time.clock(duty.from)}–{time.clock(duty.to)}
            </span>
            <span>{duty.name ?? words.unit.nobodyExplicit}</span>
          </li>
        ))}
      </ul>
      {coming.length > shownAtFirst && !isAll && (
        <Button size="small" variant="tertiary" onClick={() => setAll(true)}>
          {words.timeline.showMore}
        </Button>
      )}
    </section>
  );
}
