import type { WhyNotPage } from "@helhet/contract";
import { ChevronDownIcon, ChevronRightIcon } from "@navikt/aksel-icons";
import { Search } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useId, useState } from "react";
import { useLanguage, useWords } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { Shown } from "../person/shown-person.ts";
import { queries } from "../server/queries.ts";
import { type GroupOfElements, groupsFound } from "./groups.ts";
import { WhyNotRow } from "./why-not-row.tsx";
import "./why-not.css";

function Groups({ groups, shown }: { readonly groups: readonly GroupOfElements[]; readonly shown: Shown }): ReactNode {
  const { words, language } = useLanguage();
  return groups.map(({ key, title, edition, elements }) => (
    <section key={key} aria-label={title[language]}>
      <h3 className="guideline-band">
        <b>{title[language]}</b>
        <span className="edition">{words.person.edition(edition)}</span>
      </h3>
      <ul>
        {elements.map((element) => (
          <WhyNotRow key={element.element} element={element} shown={shown} />
        ))}
      </ul>
    </section>
  ));
}

function Found({ page, shown }: { readonly page: WhyNotPage; readonly shown: Shown }): ReactNode {
  const { words, language } = useLanguage();
  const { whyNot } = words;
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text);
  const { followed, notFollowed, count } = groupsFound(page, wanted, language);
  const elsewhere = notFollowed.reduce((sum, { elements }) => sum + elements.length, 0);
  return (
    <>
      <div className="why-not-find">
        <Search label={whyNot.find} hideLabel={false} size="small" variant="simple" value={text} onChange={setText} />
        <p className="small-text sub" role="status">
          {count === 0 ? whyNot.nothingFound : whyNot.count(count)}
        </p>
      </div>
      <Groups groups={followed} shown={shown} />
      {notFollowed.length > 0 && (
        <details className="why-not-elsewhere" open={wanted.trim() !== ""}>
          <summary>{whyNot.notFollowed(elsewhere)}</summary>
          <Groups groups={notFollowed} shown={shown} />
        </details>
      )}
    </>
  );
}

function Asked({ shown }: { readonly shown: Shown }): ReactNode {
  const { whyNot } = useWords();
  const { data, error, refetch } = useQuery(queries.whyNot(shown.person, shown.knownAt));
  if (data !== undefined) return <Found page={data} shown={shown} />;
  if (error !== null) return <FailedNotice title={whyNot.failed} error={error} onRetry={() => refetch()} />;
  return <Loading says={whyNot.loading} rows={4} />;
}

/** What does not apply to this person, and why: asked for only when somebody wants to know. */
export function WhyNotCard({ shown }: { readonly shown: Shown }): ReactNode {
  const { whyNot } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <section className="card why-not" aria-label={whyNot.title}>
      <h2>
        <button
          type="button"
          className="why-not-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {whyNot.title}
          <Chevron className="i small" aria-hidden="true" />
        </button>
      </h2>
      <div id={id}>{isOpen && <Asked shown={shown} />}</div>
    </section>
  );
}
