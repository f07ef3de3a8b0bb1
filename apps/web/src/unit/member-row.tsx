import { Button } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { initialsOf } from "../frame/initials.ts";
import { useWords } from "../language/words.tsx";
import { FormEnd } from "../notices/form-end.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { useOnce } from "../server/use-once.ts";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";
import { useChange } from "./use-change.ts";

export type Member = AnswerOf<"members">["members"][number];

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
  const { askOnce } = useOnce();
  const [to, setTo] = useState(time.today);
  const end = useChange(
    () => askOnce("endMember", () => ({ path: { unit, member: member.id }, body: { to } })),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    end.mutate(undefined);
  };
  return (
    <form className="unit-form" onSubmit={submit} aria-label={words.unit.endTitle(member.name)}>
      <DateField label={words.unit.lastDay} value={to} onChange={setTo} />
      <FormEnd failed={words.unit.failedSave} change={end} says={words.unit.endTitle(member.name)} onClose={onClose} />
    </form>
  );
}

/** Somebody with a role here, since when and by whom; the leader may end it. */
export function MemberRow({
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
