import { CheckmarkCircleFillIcon, QuestionmarkDiamondIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { competenceWords } from "./catalogue/competence.ts";
import { gathered } from "./gathered.ts";
import { type CompetencePage, competenceName } from "./held.ts";

/** How many things of the week lack a competence. */
export function gapCount({ gaps }: CompetencePage): number {
  return gathered(gaps.leads).length + gaps.services.length;
}

/** What of the week's programme lacks a competence, when, and who has it. */
export function Gaps({ page }: { readonly page: CompetencePage }): ReactNode {
  const said = useSaid(competenceWords);
  const { language } = useLanguage();
  const time = useTime();
  const nameOf = (id: string): string => page.staff.find((one) => one.practitioner === id)?.name ?? "";
  const lower = (key: string): string => {
    const name = competenceName(page, key, language);
    return name.charAt(0).toLowerCase() + name.slice(1);
  };
  return (
    <section className="card programme-card" aria-labelledby="gaps">
      <h2 id="gaps">{said.gaps}</h2>
      {gapCount(page) === 0 && (
        <p className="row">
          <CheckmarkCircleFillIcon className="i finding-fine" aria-hidden="true" /> {said.lead(0)}
        </p>
      )}
      <ul className="gap-list">
        {gathered(page.gaps.leads).map(({ key, title, days, competence, others }) => (
          <li key={key} className="gap">
            <QuestionmarkDiamondIcon className="i gap-icon" aria-hidden="true" />
            <span>
              <span className="small-text sub">{days.map(days.length === 1 ? time.long : time.short).join(", ")}</span>
              <br />
              {said.ledWithout(title, lower(competence))}
              <br />
              <span className="small-text sub">
                {others.length === 0 ? said.nobody : said.others(others.map(nameOf).join(", "))}
              </span>
            </span>
          </li>
        ))}
        {page.gaps.services.map(({ service, title, competence, from }) => (
          <li key={`${service} ${competence}`} className="gap">
            <QuestionmarkDiamondIcon className="i gap-icon" aria-hidden="true" />
            <span>{said.notGiven(title, lower(competence), time.bare(from))}</span>
          </li>
        ))}
      </ul>
      <p className="small-text sub">{said.method}</p>
    </section>
  );
}
