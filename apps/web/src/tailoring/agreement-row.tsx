import type { DifferencesPage, ShownAgreement } from "@helhet/contract";
import { ChevronDownIcon, ChevronRightIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import type { Shown } from "../person/shown-person.ts";
import { useRecording } from "../record/use-recording.ts";
import { queries } from "../server/queries.ts";
import { TailoredTag } from "../states/tailored-tag.tsx";
import { useTime } from "../time/use-time.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { OthersDecide, useOthersDecide } from "./deciders.tsx";
import { isToReview } from "./sorted.ts";
import { targetOf, titleOf } from "./target.ts";

type Names = DifferencesPage["names"];

/** What is instead, and for how long: the line under the title. */
function useDetail(one: ShownAgreement): string {
  const { language } = useLanguage();
  const { card } = useSaid(tailoring);
  const time = useTime();
  const { everyDays, instead, form, status, from, until } = one;
  return [
    everyDays === null ? null : card.every(everyDays),
    form === "addition" ? card.because(one.title[language]) : instead === null ? null : card.instead(instead),
    status === "to-come" ? card.from(time.bare(from)) : null,
    until === null ? (status === "now" ? card.open : null) : card.until(time.bare(until)),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

function useReview(one: ShownAgreement): { readonly says: string | null; readonly isLate: boolean } {
  const { card } = useSaid(tailoring);
  const time = useTime();
  const { reviewOn, status } = one;
  if (status === "over" || status === "withdrawn") return { says: null, isLate: false };
  if (reviewOn === null) return { says: card.undated, isLate: status === "now" };
  if (!isToReview(one, time.today)) return { says: card.review(time.bare(reviewOn)), isLate: false };
  if (reviewOn === time.today) return { says: card.today, isLate: false };
  return { says: card.overdue(time.bare(reviewOn)), isLate: true };
}

function Actions({ one, shown }: { readonly one: ShownAgreement; readonly shown: Shown }): ReactNode {
  const { card } = useSaid(tailoring);
  const open = useRecording();
  const course = useQuery(queries.course(shown.person, null));
  const entry = course.data?.entries.find(({ id }) => id === one.entry);
  const who = { person: shown.person, personName: shown.name };
  const { tailoring: id } = one;
  const others = useOthersDecide(one.form, {}, []);
  if (others !== null) return <OthersDecide people={others} element={one.element} {...who} />;
  return (
    <p className="row agreement-actions">
      <Button
        size="small"
        onClick={() => open({ mode: "new", kind: "tailoring-reviewed", preset: { tailoring: id }, ...who })}
      >
        {card.reviewIt}
      </Button>
      <Button
        size="small"
        variant="secondary"
        onClick={() => open({ mode: "tailor", item: targetOf(one), again: one, ...who })}
      >
        {card.extend}
      </Button>
      <Button
        size="small"
        variant="secondary"
        onClick={() => open({ mode: "new", kind: "tailoring-ended", preset: { tailoring: id }, ...who })}
      >
        {card.end}
      </Button>
      {entry && (
        <Button size="small" variant="tertiary" onClick={() => open({ mode: "withdraw", entry, ...who })}>
          {card.withdraw}
        </Button>
      )}
    </p>
  );
}

/** Why, by whom, what the person thinks, and all that came of it, in order. */
function Whole({ one, names }: { readonly one: ShownAgreement; readonly names: Names }): ReactNode {
  const { card } = useSaid(tailoring);
  const kindWords = useKindWords();
  const time = useTime();
  const decider = names[one.decidedBy] ?? "";
  return (
    <>
      <dl className="agreement-facts">
        <div>
          <dt className="small-text sub">{card.why}</dt>
          <dd>
            {kindWords.choice(one.form, "reason", one.reason) ?? one.reason}. {one.words}
          </dd>
        </div>
        <div>
          <dt className="small-text sub">{card.decidedBy}</dt>
          <dd>{one.unit === null ? decider : `${decider}, ${names[one.unit] ?? ""}`}</dd>
        </div>
        <div>
          <dt className="small-text sub">{card.agrees[one.agreed]}</dt>
          {one.personsWords !== null && <dd className="own-words">{one.personsWords}</dd>}
        </div>
      </dl>
      <h4 className="over">{card.history}</h4>
      <ol className="agreement-steps small-text">
        {one.steps.map((step) => (
          <li key={step.entry}>
            <span className="sub">{time.bare(step.recorded)}</span> <b>{card.step[step.is]}</b>
            {step.until !== null && ` ${card.until(time.bare(step.until))}`}
            {step.reviewOn !== null && `, ${card.review(time.bare(step.reviewOn))}`}
            {step.words !== null && step.words !== one.words && `. ${step.words}`}
            {step.by !== null && names[step.by] && <span className="sub"> {names[step.by]}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** One agreement in a line; opened, the whole of it and what can be done. */
export function AgreementRow({
  one,
  names,
  shown,
}: {
  readonly one: ShownAgreement;
  readonly names: Names;
  readonly shown: Shown;
}): ReactNode {
  const { language } = useLanguage();
  const said = useSaid(tailoring);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const detail = useDetail(one);
  const review = useReview(one);
  const isLive = one.status === "now" || one.status === "to-come";
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li className={isLive ? "agreement is-live" : "agreement"}>
      <button
        type="button"
        className="agreement-line"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="agreement-title">{titleOf(one, language)}</span>
        <TailoredTag says={one.status === "withdrawn" ? said.card.step.withdrawn : said.kinds[one.form]} />
        <Chevron className="i small" aria-hidden="true" />
        <span className="agreement-detail small-text sub">{detail}</span>
        {one.isVoid && <span className="small-text agreement-late">{said.card.void}</span>}
        {review.says !== null && (
          <span className={review.isLate ? "small-text agreement-late" : "small-text sub"}>{review.says}</span>
        )}
      </button>
      {isOpen && (
        <div className="agreement-whole" id={id}>
          <Whole one={one} names={names} />
          {isLive && <Actions one={one} shown={shown} />}
        </div>
      )}
    </li>
  );
}
