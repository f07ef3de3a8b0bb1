import type { PersonPage } from "@helhet/contract";
import type { ReactNode } from "react";
import { initialsOf } from "../frame/initials.ts";
import { useWords } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { firstNameOf } from "./shown-person.ts";

type TeamRow = PersonPage["team"][number];
/** Somebody once, with every role they hold for this person. */
interface Colleague extends Omit<TeamRow, "role"> {
  readonly roles: readonly TeamRow["role"][];
}

function colleaguesOf(team: readonly TeamRow[]): readonly Colleague[] {
  const byPractitioner = Map.groupBy(team, ({ practitioner }) => practitioner);
  return [...byPractitioner.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const inTeam = rows.filter(({ miniTeam }) => miniTeam);
    const roles = [...inTeam, ...rows.filter(({ miniTeam }) => !miniTeam)].map(({ role }) => role);
    return [{ ...first, miniTeam: inTeam.length > 0, roles: [...new Set(roles)] }];
  });
}

function Member({ member, isThen }: { readonly member: Colleague; readonly isThen: boolean }): ReactNode {
  const words = useWords();
  const [first = "", ...more] = member.roles.map((role) => words.courseRoles[role]);
  const roles = [first, ...more.map((role) => role.toLowerCase())].join(", ");
  const notes = [
    roles + (member.isYou ? ` (${words.person.you})` : ""),
    ...(member.onDuty ? [isThen ? words.person.wasOnDuty : words.person.onDuty] : []),
  ];
  return (
    <li>
      <span className="avatar" aria-hidden="true">
        {initialsOf(member.name)}
      </span>
      <div>
        <b>{member.name}</b>
        <span className="small-text sub">{notes.join(", ")}</span>
      </div>
    </li>
  );
}

function Team({
  title,
  members,
  isThen,
}: {
  readonly title: string;
  readonly members: readonly Colleague[];
  readonly isThen: boolean;
}): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="team">
        {members.map((member) => (
          <Member key={member.practitioner} member={member} isThen={isThen} />
        ))}
      </ul>
    </section>
  );
}

/** Where the person is enrolled, who is with them, and their own words; `isThen` when looking back. */
export function WhoColumn({ page, isThen }: { readonly page: PersonPage; readonly isThen: boolean }): ReactNode {
  const words = useWords();
  const time = useTime();
  const current = page.enrolments.filter(({ to }) => to === null || to >= time.today);
  const colleagues = colleaguesOf(page.team);
  const miniTeam = colleagues.filter((one) => one.miniTeam);
  const others = colleagues.filter((one) => !one.miniTeam);
  return (
    <section className="who" aria-label={page.name}>
      <section>
        <h2>{words.person.enrolled}</h2>
        {current.length === 0 && <p className="sub small-text">{words.person.notEnrolled}</p>}
        <ul className="enrolments">
          {current.map((one) => (
            <li key={one.enrolment}>
              <b>{one.unitName}</b>
              <span className="small-text sub">
                {words.careLevels[one.careLevel]} · {words.person.day(one.day)} ·{" "}
                {words.time.since(time.bare(one.from))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {miniTeam.length === 0 ? (
        <section>
          <h2>{words.person.team}</h2>
          <p className="sub small-text">{words.person.noTeam}</p>
        </section>
      ) : (
        <Team title={words.person.team} members={miniTeam} isThen={isThen} />
      )}
      {others.length > 0 && <Team title={words.person.others} members={others} isThen={isThen} />}
      <section className="own">
        <h2>{words.person.saysHerself(firstNameOf(page.name))}</h2>
        {page.ownWords === null ? (
          <p className="sub small-text">{words.person.noOwnWords}</p>
        ) : (
          <blockquote className="own-words">{page.ownWords.words}</blockquote>
        )}
      </section>
    </section>
  );
}
