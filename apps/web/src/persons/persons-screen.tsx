import { localeOf } from "@helhet/words";
import { MagnifyingGlassIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading, Notice, OfflineNotice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { queries } from "../server/queries.ts";
import { PersonName } from "./person-name.tsx";
import { RegisterForm } from "./register-form.tsx";
import { sayWhere } from "./say-where.ts";
import "./persons.css";

/** Rows that are drawn at first, and with each press for more. */
const atATime = 100;

type Summary = AnswerOf<"persons">["persons"][number];

function PersonRow({ person }: { readonly person: Summary }): ReactNode {
  const { words } = useLanguage();
  return (
    <li>
      <Link className="person-row" href={`/persons/${person.person}`}>
        <PersonName name={person.name} isSynthetic={person.synthetic} />
        <span className="sub">{sayWhere(person, words)}</span>
        <span className="sub">{person.age === null ? words.person.ageUnknown : words.person.years(person.age)}</span>
        <span className="sub">{person.protectedAddress && words.person.protectedAddress}</span>
      </Link>
    </li>
  );
}

/** Everybody the unit follows; find one in the list, or register a new one. */
export function PersonsScreen(): ReactNode {
  const { words, language } = useLanguage();
  const { at } = useHere();
  const [text, setText] = useState("");
  const [shown, setShown] = useState(atATime);
  const [isRegistering, setRegistering] = useState(false);
  const { data, error, dataUpdatedAt, refetch } = useQuery(queries.persons(at?.unit ?? ""));
  usePageTitle(words.persons.pageTitle);
  const wanted = text.trim().toLowerCase();
  // People without a name yet are called by a number: 9 comes before 10.
  const { compare } = new Intl.Collator(localeOf[language], { numeric: true });
  const all = data?.persons ?? [];
  const found = all
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <main className="page persons" id="content" tabIndex={-1}>
      <div className="page-head">
        <div>
          <h1>{words.persons.title}</h1>
          {data && <p className="sub">{words.persons.lead(all.length, at?.unitName ?? "")}</p>}
        </div>
        <Button
          size="small"
          className="push"
          icon={<PlusIcon aria-hidden="true" />}
          aria-expanded={isRegistering}
          onClick={() => setRegistering(!isRegistering)}
        >
          {words.persons.register}
        </Button>
      </div>
      {isRegistering && <RegisterForm onClose={() => setRegistering(false)} />}
      <OfflineNotice />
      {error !== null && (
        <FailedNotice title={words.persons.failed} error={error} shownSince={dataUpdatedAt} onRetry={() => refetch()} />
      )}
      {data === undefined && error === null && <Loading says={words.persons.loading} rows={8} />}
      {data && all.length === 0 && (
        <Notice tone="plain" title={words.persons.empty}>
          <p className="sub">{words.persons.emptyNext}</p>
        </Notice>
      )}
      {all.length > 0 && (
        <>
          <label className="find-text">
            <MagnifyingGlassIcon className="i" aria-hidden="true" />
            <span className="unseen">{words.persons.filter}</span>
            <input
              type="search"
              placeholder={words.persons.filter}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <p className="unseen" role="status">
            {words.find.found(found.length)}
          </p>
          {found.length === 0 && <p className="card note">{words.persons.noHits}</p>}
          <ul className="card person-rows" hidden={found.length === 0}>
            {found.slice(0, shown).map((person) => (
              <PersonRow key={person.person} person={person} />
            ))}
          </ul>
          {found.length > shown && (
            <Button size="small" variant="secondary" onClick={() => setShown(shown + atATime)}>
              {words.persons.showMore(Math.min(atATime, found.length - shown))}
            </Button>
          )}
        </>
      )}
    </main>
  );
}
