import type { Text } from "@helhet/engine";
import { decidableTitles, minimumFactors, minimumFactorTitles, type Programme } from "@helhet/programme";
import type { ReactNode } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { Card } from "./card.tsx";
import { programmeWords } from "./catalogue/programme.ts";
import { capital, sayWord } from "./said.ts";
import { Services } from "./services.tsx";
import { Week } from "./week.tsx";

/** What frames and silences are called, by "guideline edition name". */
type Titles = Readonly<Record<string, Text>>;

/** A programme as everybody reads it: the week first, then what is offered, then the rules and the words behind them. */
export function ProgrammeView({
  programme,
  names,
  titles,
}: {
  readonly programme: Programme;
  readonly names: Readonly<Record<string, string>>;
  readonly titles: Titles;
}): ReactNode {
  const said = useSaid(programmeWords);
  return (
    <div className="programme-parts">
      <Card title={said.week}>
        <Week programme={programme} names={names} />
        <p className="small-text sub">{programme.holidays === "closed" ? said.holidaysClosed : said.holidaysAsUsual}</p>
        <Closed programme={programme} />
      </Card>
      <Services programme={programme} />
      <div className="programme-two">
        <Treatment programme={programme} />
        <div className="programme-parts">
          <Rules programme={programme} titles={titles} />
          <Decides programme={programme} />
          <Completed programme={programme} />
        </div>
      </div>
    </div>
  );
}

function Closed({ programme }: { readonly programme: Programme }): ReactNode {
  const said = useSaid(programmeWords);
  const time = useTime();
  if (programme.closed.length === 0) return null;
  return (
    <p className="small-text sub">
      {said.closed}:{" "}
      {programme.closed.map(({ from, to, title }) => `${title} ${time.bare(from)} – ${time.bare(to)}`).join(", ")}
    </p>
  );
}

function Treatment({ programme }: { readonly programme: Programme }): ReactNode {
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  return (
    <Card title={said.treatment}>
      <p className="programme-lead">{programme.treatment ?? <span className="sub">{said.missing}</span>}</p>
      <h3>{said.minimum}</h3>
      <dl className="programme-facts">
        {minimumFactors.map((factor) => (
          <div key={factor}>
            <dt>{minimumFactorTitles[factor][language]}</dt>
            <dd>{programme.minimum[factor] ?? <span className="sub">{said.missing}</span>}</dd>
          </div>
        ))}
      </dl>
      {programme.targetGroups.length > 0 && (
        <>
          <h3>{said.targetGroups}</h3>
          <ul className="programme-list">
            {programme.targetGroups.map(({ key, title, words }) => (
              <li key={key}>
                {title}
                {words && <span className="small-text sub"> · {words}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Rules({ programme, titles }: { readonly programme: Programme; readonly titles: Titles }): ReactNode {
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  const called = (...name: readonly string[]): string => titles[name.join(" ")]?.[language] ?? name.join(" ");
  const { leave, houseRules, frames, silences } = programme;
  const rules = [
    leave.notBeforeDay !== undefined && said.notBefore(leave.notBeforeDay),
    leave.mostHours !== undefined && said.mostHours(leave.mostHours),
    leave.noticeHours !== undefined && said.notice(leave.noticeHours),
    leave.words,
  ].filter((one): one is string => typeof one === "string");
  return (
    <>
      <ListCard title={said.houseRules} items={houseRules} />
      <ListCard title={said.leave} items={rules} />
      <ListCard
        title={said.frames}
        items={frames.map(
          ({ guideline, edition, value, days }) => `${called(guideline, edition, value)}: ${said.everyDays(days)}`,
        )}
      />
      <ListCard
        title={said.silences}
        items={silences.map(
          ({ guideline, edition, element, reason }) => `${called(guideline, edition, element)}: ${reason}`,
        )}
      />
    </>
  );
}

function ListCard({ title, items }: { readonly title: string; readonly items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="programme-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Card>
  );
}

function Decides({ programme }: { readonly programme: Programme }): ReactNode {
  const said = useSaid(programmeWords);
  const { language } = useLanguage();
  if (programme.decides.length === 0) return null;
  return (
    <Card title={said.decides}>
      <dl className="programme-facts">
        {programme.decides.map(({ what, roles }) => (
          <div key={what}>
            <dt>{decidableTitles[what][language]}</dt>
            <dd>{capital(roles.map((role) => sayWord(role, language)).join(", "))}</dd>
          </div>
        ))}
      </dl>
      {programme.reviewAfterDays !== undefined && <p>{said.reviewAfterDays(programme.reviewAfterDays)}</p>}
    </Card>
  );
}

function Completed({ programme }: { readonly programme: Programme }): ReactNode {
  const said = useSaid(programmeWords);
  const kinds = useKindWords();
  const { continuity, dropOutReasons } = programme;
  const items = [
    continuity?.leastPercent !== undefined && said.leastPercent(continuity.leastPercent),
    continuity?.mostMissedInARow !== undefined && said.mostMissed(continuity.mostMissedInARow),
    dropOutReasons !== undefined &&
      dropOutReasons.length > 0 &&
      `${said.dropOut}: ${dropOutReasons.map((one) => kinds.choice("enrolment-ended", "reason", one) ?? one).join(", ")}`,
  ].filter((one): one is string => typeof one === "string");
  if (items.length === 0) return null;
  return (
    <Card title={said.continuity}>
      <ul className="programme-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className="small-text sub">{said.ownChoice}</p>
    </Card>
  );
}
