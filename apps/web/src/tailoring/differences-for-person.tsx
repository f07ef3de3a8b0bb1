import type { DifferencesPage, ShownAgreement } from "@helhet/contract";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { useSayStandard } from "./say-limits.ts";
import { isToReview, sorted } from "./sorted.ts";
import { titleOf } from "./target.ts";

/** One thing that is agreed for the person, said to them: their own words are the largest. */
function Agreed({ one, names }: { readonly one: ShownAgreement; readonly names: DifferencesPage["names"] }): ReactNode {
  const { language } = useLanguage();
  const sayStandard = useSayStandard();
  const { own } = useSaid(tailoring);
  const time = useTime();
  const decider = names[one.decidedBy];
  const standard = sayStandard(one);
  const isLate = isToReview(one, time.today) && one.reviewOn !== null && one.reviewOn < time.today;
  const what = titleOf(one, language);
  return (
    <li className="card own-agreement">
      <h3>{own[one.form](what)}</h3>
      {one.form !== "addition" && one.instead !== null && <p className="own-instead">{own.instead(one.instead)}</p>}
      {one.everyDays !== null && <p>{own.every(one.everyDays)}.</p>}
      {standard !== "" && <p>{own.standard(standard)}.</p>}
      {one.personsWords !== null && (
        <figure>
          <figcaption className="small-text sub">{own.yourWords}</figcaption>
          <blockquote className="own-words">{one.personsWords}</blockquote>
        </figure>
      )}
      <p>
        <span className="small-text sub">{own.because}: </span>
        {one.words}
      </p>
      <p>
        {decider !== undefined && `${own.who(decider)} `}
        {own.agreed[one.agreed]}
      </p>
      <p>
        {one.status === "to-come" && `${own.from(time.long(one.from))} `}
        {one.until !== null && `${own.until(time.long(one.until))} `}
        {one.reviewOn !== null && (isLate ? own.late(time.long(one.reviewOn)) : own.review(time.long(one.reviewOn)))}
      </p>
    </li>
  );
}

/** What was not done in time and why, and which newer rules are followed: what the person was told of it. */
function Told({ page }: { readonly page: DifferencesPage }): ReactNode {
  const { language } = useLanguage();
  const { own } = useSaid(tailoring);
  const time = useTime();
  return (
    <>
      {page.deviations.length > 0 && (
        <section>
          <h2>{own.deviations}</h2>
          <ul className="own-told">
            {page.deviations.map((one) => (
              <li key={one.entry} className="card own-agreement">
                <h3>{one.titles.map((title) => title[language]).join(", ") || time.long(time.dayOf(one.recorded))}</h3>
                <p>
                  <span className="small-text sub">{own.deviationWhy}: </span>
                  {one.words}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.moves.length > 0 && (
        <section>
          <h2>{own.moves}</h2>
          <ul className="own-told">
            {page.moves.map((one) => (
              <li key={one.entry} className="card own-agreement">
                <h3>{own.moved(one.guideline[language], one.edition, time.long(time.dayOf(one.recorded)))}</h3>
                <p>{one.words}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The same page in words for the person: plain, theirs the largest, and what they were told of what did not go as it should. */
export function DifferencesForPerson({ page }: { readonly page: DifferencesPage }): ReactNode {
  const { language } = useLanguage();
  const { own } = useSaid(tailoring);
  const time = useTime();
  const { toReview, now, toCome } = sorted(page.agreements, time.today);
  const live = [...toReview, ...now, ...toCome];
  return (
    <>
      {live.length === 0 && <p className="lead">{own.none}</p>}
      <ul className="own-agreements">
        {live.map((one) => (
          <Agreed key={one.entry} one={one} names={page.names} />
        ))}
      </ul>
      {page.layers.length > 0 && (
        <section>
          <h2>{own.unitTitle}</h2>
          <ul className="own-told">
            {page.layers.map((one) => (
              <li key={`${one.guideline} ${one.element} ${one.change}`} className="card own-agreement">
                <h3>{one.title[language]}</h3>
                <p>{one.why[language]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Told page={page} />
      {page.hasHidden && <p className="sub hidden-gap">{own.hidden}</p>}
    </>
  );
}
