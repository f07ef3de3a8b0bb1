import { instantAt } from "@helhet/course";
import { dayAfter } from "@helhet/words";
import { Select } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { FormEnd } from "../notices/form-end.tsx";
import { roster as texts } from "../roster/catalogue/roster.ts";
import { queries } from "../server/queries.ts";
import { useOnce } from "../server/use-once.ts";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";
import { useChange } from "./use-change.ts";

const nobody = "nobody";
const roles = ["answering", "with", "on-call", "stand-in"] as const;
type Role = (typeof roles)[number];

/** Puts somebody, or nobody and says so, on duty for a stretch of a day. */
export function PutOnDuty({ unit, onClose }: { readonly unit: string; readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const { zone } = useHere();
  const time = useTime();
  const { askOnce } = useOnce();
  const { data } = useQuery(queries.members(unit));
  const said = useSaid(texts);
  const [who, setWho] = useState("");
  const [role, setRole] = useState<Role>("answering");
  const [day, setDay] = useState(time.today);
  const [from, setFrom] = useState("07:30");
  const [to, setTo] = useState("15:30");
  const [isTried, setTried] = useState(false);
  const set = useChange(
    () =>
      askOnce("setDuty", () => ({
        path: { unit },
        body: {
          practitioner: who === nobody ? null : who,
          from: instantAt(zone, day, from),
          to: instantAt(zone, to <= from ? dayAfter(day, 1) : day, to),
          role,
        },
      })),
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
        {role === "answering" && <option value={nobody}>{words.unit.dutyNobody}</option>}
      </Select>
      <Select
        size="small"
        label={said.role}
        value={role}
        onChange={(event) => {
          const next = roles.find((one) => one === event.target.value) ?? "answering";
          setRole(next);
          if (next !== "answering" && who === nobody) setWho("");
        }}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {said.roles[one]}
          </option>
        ))}
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
      <FormEnd failed={words.unit.failedSave} change={set} says={words.unit.putOnDuty} onClose={onClose} />
    </form>
  );
}
