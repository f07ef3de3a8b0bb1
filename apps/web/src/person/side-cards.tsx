import type { CoursePage, PersonPage, ShownStanding } from "@helhet/contract";
import { inEffect } from "@helhet/course";
import { sayBriefly } from "@helhet/words";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSayer } from "../kinds/use-sayer.ts";
import { sayWhen, startOf } from "../kinds/when.ts";
import { useLanguage } from "../language/words.tsx";
import { isFromTimetable } from "../sessions/from-timetable.ts";
import { useTime } from "../time/use-time.ts";
import { usePersonPaths } from "./known-at.ts";
import { firstNameOf, type Shown } from "./shown-person.ts";

/** What time alone will change next. */
export function NextCard({ standing }: { readonly standing: ShownStanding }): ReactNode {
  const { words, language } = useLanguage();
  const time = useTime();
  const titles = new Map(standing.items.map((item) => [item.key, item.title[language]]));
  const next = standing.next.filter(({ key }) => titles.has(key)).slice(0, 4);
  const when = (at: string): string => {
    const isMidnight = /^00[.:]00$/.test(time.clock(at));
    if (time.daysTo(at) === 1 && isMidnight) return words.time.tonight;
    return time.daysTo(at) === 0 ? time.clock(at) : time.bare(at);
  };
  return (
    <section className="card side-card">
      <h2>{words.person.nextChange}</h2>
      {next.length === 0 && <p className="sub">{words.person.noNextChange}</p>}
      <ul className="next">
        {next.map(({ at, key, state }) => (
          <li key={`${at} ${key}`}>
            <span className="next-when">{when(at)}</span>
            <span>
              {titles.get(key)} <b>{words.becomes[state]}</b>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The plan's goals in the person's words, and what they think of it. */
export function PlanCard({ page, shown }: { readonly page: PersonPage; readonly shown: Shown }): ReactNode {
  const { words } = useLanguage();
  const time = useTime();
  const paths = usePersonPaths(shown.person);
  const { plan } = page;
  const agrees: Readonly<Record<string, (name: string) => string>> = words.person.agrees;
  return (
    <section className="card side-card">
      <div className="side-head">
        <h2>{words.person.plan}</h2>
        {plan && (
          <span className="small-text sub">
            {words.person.planVersion(plan.version)} · {agrees[plan.agrees]?.(firstNameOf(page.name))},{" "}
            {time.bare(plan.date)}
          </span>
        )}
        {plan && (
          <Link className="link small-text push" href={paths.course} state={{ entry: plan.entry }}>
            {words.person.open}
          </Link>
        )}
      </div>
      {plan === null && <p className="sub">{words.person.noPlan}</p>}
      <ol className="goals">
        {plan?.goals.map((goal, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be a goal twice
          <li key={`${index} ${goal.words}`}>
            <span className="own-words">{goal.words}</span>
            {goal.ownRating !== null && <span className="sub num">{words.person.rating(goal.ownRating)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The newest things that happened, one line each. */
export function LatestCard({ course, shown }: { readonly course: CoursePage; readonly shown: Shown }): ReactNode {
  const { words } = useLanguage();
  const sayer = useSayer(course);
  const paths = usePersonPaths(shown.person);
  const latest = inEffect(course.entries)
    .map(({ entry }) => entry)
    .filter((entry) => !isFromTimetable(entry))
    .toSorted((a, b) => startOf(b.effective).localeCompare(startOf(a.effective)) || b.seq - a.seq)
    .filter(({ effective }) => sayer.time.daysTo(startOf(effective)) <= 0)
    .slice(0, 6);
  return (
    <section className="card side-card">
      <div className="side-head">
        <h2>{words.person.latest}</h2>
        <Link className="link small-text push" href={paths.course}>
          {words.person.timeline}
        </Link>
      </div>
      {latest.length === 0 && <p className="sub">{words.person.noLatest}</p>}
      <ul className="latest">
        {latest.map((entry) => {
          const brief = sayBriefly(entry, sayer);
          return (
            <li key={entry.id}>
              <span className="small-text sub">{sayWhen(entry.effective, sayer.time, words)}</span>
              <span className="latest-what">
                {sayer.words.kind(entry.kind)}
                {brief !== "" && <>: {brief}</>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
