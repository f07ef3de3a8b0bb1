import { PlusIcon } from "@navikt/aksel-icons";
import { Button, Select, TextField } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { initialsOf } from "../frame/initials.ts";
import { useWords } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { queries } from "../server/queries.ts";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";
import { useChange } from "./use-change.ts";

type Member = AnswerOf<"members">["members"][number];
const roles = [
  "clinician",
  "milieu-therapist",
  "leader",
  "coordinator",
  "recovery-coach",
  "outreach",
  "administrator",
] as const satisfies readonly Member["role"][];

function AddMember({ unit, onClose }: { readonly unit: string; readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const time = useTime();
  const [name, setName] = useState("");
  const [subject, setSubject] = useState("");
  const [role, setRole] = useState<Member["role"]>("clinician");
  const [from, setFrom] = useState(time.today);
  const [isTried, setTried] = useState(false);
  const missing = (text: string): string | undefined =>
    isTried && text.trim() === "" ? words.record.missing : undefined;
  const add = useChange(
    () =>
      ask("addMember", {
        path: { unit },
        key: crypto.randomUUID(),
        body: { practitioner: null, name: name.trim(), subject: subject.trim() || null, role, from, to: null },
      }),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== "" && from !== "") add.mutate(undefined);
  };
  return (
    <form className="unit-form" onSubmit={submit} aria-label={words.unit.addTitle}>
      <TextField
        size="small"
        label={words.unit.name}
        autoComplete="off"
        value={name}
        error={missing(name)}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        size="small"
        label={words.unit.role}
        value={role}
        onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? "clinician")}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {words.staffRoles[one]}
          </option>
        ))}
      </Select>
      <DateField label={words.unit.from} value={from} error={missing(from)} onChange={setFrom} />
      <TextField
        size="small"
        label={words.unit.subject}
        description={words.unit.subjectHelp}
        autoComplete="off"
        value={subject}
        onChange={(event) => setSubject(event.target.value)}
      />
      {add.error && <FailedNotice title={words.unit.failedSave} error={add.error} />}
      <div className="row">
        <Button size="small" type="submit" loading={add.isPending}>
          {words.unit.add}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {words.record.cancel}
        </Button>
      </div>
    </form>
  );
}

function EndMember({
  unit,
  member,
  onClose,
}: {
  readonly unit: string;
  readonly member: Member;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWords();
  const time = useTime();
  const [to, setTo] = useState(time.today);
  const end = useChange(
    () => ask("endMember", { path: { unit, member: member.id }, key: crypto.randomUUID(), body: { to } }),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    end.mutate(undefined);
  };
  return (
    <form className="unit-form" onSubmit={submit} aria-label={words.unit.endTitle(member.name)}>
      <DateField label={words.unit.lastDay} value={to} onChange={setTo} />
      {end.error && <FailedNotice title={words.unit.failedSave} error={end.error} />}
      <div className="row">
        <Button size="small" type="submit" loading={end.isPending}>
          {words.unit.endTitle(member.name)}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {words.record.cancel}
        </Button>
      </div>
    </form>
  );
}

function MemberRow({
  unit,
  member,
  mayChange,
}: {
  readonly unit: string;
  readonly member: Member;
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords();
  const time = useTime();
  const [isEnding, setEnding] = useState(false);
  const isOver = member.to !== null && member.to < time.today;
  const period =
    member.to === null ? time.bare(member.from) : words.time.period(time.bare(member.from), time.bare(member.to));
  return (
    <li className={isOver ? "member is-over" : "member"}>
      <div className="member-line">
        <span className="avatar" aria-hidden="true">
          {initialsOf(member.name)}
        </span>
        <span className="member-name">
          <b>{member.name}</b>
          <span className="sub small-text">
            {[...new Set([words.staffRoles[member.role], member.title])].filter(Boolean).join(" · ")}
          </span>
        </span>
        <span className="sub small-text">
          {member.to === null ? words.time.since(period) : period} · {words.unit.grantedBy(member.grantedByName)}
        </span>
        {mayChange && member.to === null && (
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isEnding}
            aria-label={words.unit.endTitle(member.name)}
            onClick={() => setEnding(!isEnding)}
          >
            {words.unit.end}
          </Button>
        )}
      </div>
      {isEnding && <EndMember unit={unit} member={member} onClose={() => setEnding(false)} />}
    </li>
  );
}

/** Everybody with a role here; the leader adds and ends. */
export function Members({ unit, mayChange }: { readonly unit: string; readonly mayChange: boolean }): ReactNode {
  const words = useWords();
  const time = useTime();
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(queries.members(unit));
  const all = data?.members ?? [];
  const isHere = ({ to }: Member): boolean => to === null || to >= time.today;
  const past = all.filter((member) => !isHere(member));
  const row = (member: Member): ReactNode => (
    <MemberRow key={member.id} unit={unit} member={member} mayChange={mayChange} />
  );
  return (
    <section className="card unit-card">
      <div className="unit-head">
        <h2>{words.unit.members}</h2>
        {mayChange && (
          <Button
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden="true" />}
            aria-expanded={isAdding}
            onClick={() => setAdding(!isAdding)}
          >
            {words.unit.add}
          </Button>
        )}
      </div>
      {isAdding && <AddMember unit={unit} onClose={() => setAdding(false)} />}
      {error !== null && <FailedNotice title={words.unit.failed} error={error} onRetry={() => refetch()} />}
      {data === undefined && error === null && <Loading says={words.unit.loading} />}
      <ul>{all.filter(isHere).map(row)}</ul>
      {past.length > 0 && (
        <details>
          <summary className="sub">{words.unit.ended}</summary>
          <ul>{past.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
