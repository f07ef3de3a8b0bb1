import { CheckmarkCircleFillIcon, ClockIcon, MinusIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useMedia } from "../frame/use-media.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { competenceWords } from "./catalogue/competence.ts";
import { type CompetencePage, competenceName, type Held, heldOf, heldWhen } from "./held.ts";

interface Shown {
  readonly page: CompetencePage;
  /** For whoever may end what somebody has; absent for others. */
  readonly onEnd?: ((held: Held, title: string) => void) | undefined;
}

/** Staff by competence: a table, and a list by person where the screen is narrow. */
export function Matrix({ page, onEnd }: Shown): ReactNode {
  const isWide = useMedia("(min-width: 1024px)");
  return isWide ? <Table page={page} onEnd={onEnd} /> : <ByPerson page={page} onEnd={onEnd} />;
}

function Table({ page, onEnd }: Shown): ReactNode {
  const said = useSaid(competenceWords);
  const { language } = useLanguage();
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{said.staff}</th>
          {page.competences.map(({ key }) => (
            <th key={key} scope="col">
              {competenceName(page, key, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.staff.map(({ practitioner, name, title }) => (
          <tr key={practitioner}>
            <th scope="row">
              {name}
              {title && <span className="small-text sub matrix-title">{title}</span>}
            </th>
            {page.competences.map(({ key }) => (
              <td key={key}>
                <Cell page={page} held={heldOf(page, practitioner, key)} name={name} onEnd={onEnd} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ByPerson({ page, onEnd }: Shown): ReactNode {
  const said = useSaid(competenceWords);
  const { language } = useLanguage();
  return (
    <ul className="by-person">
      {page.staff.map(({ practitioner, name, title }) => {
        const all = page.competences.flatMap(({ key }) => heldOf(page, practitioner, key) ?? []);
        return (
          <li key={practitioner}>
            <b>{name}</b> {title && <span className="small-text sub">· {title}</span>}
            {all.length === 0 && <p className="small-text sub">{said.none}</p>}
            <ul>
              {all.map((held) => (
                <li key={held.id} className="by-person-row">
                  <span>{competenceName(page, held.competence, language)}</span>
                  <Cell page={page} held={held} name={name} onEnd={onEnd} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function Cell({ page, held, name, onEnd }: Shown & { readonly held: Held | null; readonly name: string }): ReactNode {
  const said = useSaid(competenceWords);
  const { language } = useLanguage();
  const time = useTime();
  if (held === null)
    return (
      <span className="sub">
        <MinusIcon className="i small" aria-hidden="true" />
        <span className="unseen">{said.hasNot}</span>
      </span>
    );
  const when = heldWhen(held, page.today);
  const Icon = when === "now" ? CheckmarkCircleFillIcon : when === "later" ? ClockIcon : MinusIcon;
  const days = {
    now: held.to === null ? said.since(time.bare(held.from)) : said.until(time.bare(held.to)),
    later: said.from(time.bare(held.from)),
    over: said.ended(time.bare(held.to ?? held.from)),
  }[when];
  const content = (
    <>
      <Icon className={when === "now" ? "i small finding-fine" : "i small"} aria-hidden="true" />
      <span>
        <span className="unseen">{when === "now" ? said.has : said.hasNot}, </span>
        <span className="small-text">{days}</span>
        {held.words !== null && <span className="small-text sub matrix-title">{held.words}</span>}
      </span>
    </>
  );
  const title = said.endTitle(competenceName(page, held.competence, language), name);
  if (onEnd === undefined || when === "over") return <span className="matrix-cell">{content}</span>;
  return (
    <button type="button" className="matrix-cell" title={title} onClick={() => onEnd(held, title)}>
      {content}
      <span className="unseen">. {title}</span>
    </button>
  );
}
