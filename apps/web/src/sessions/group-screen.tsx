import { Button, Select } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { GroupAdvice } from "../groups/group-advice.tsx";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading, Notice, OfflineNotice } from "../notices/notice.tsx";
import { firstNameOf } from "../person/shown-person.ts";
import { PersonName } from "../persons/person-name.tsx";
import { refusalOf } from "../server/refused.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { sessions as texts } from "./catalogue/sessions.ts";
import { type Group, groupPage } from "./queries.ts";
import { useSessionChange } from "./use-session-change.ts";
import "./sessions.css";

type Answer = "offered" | "accepted" | "declined" | "waiting-list" | "left-group";
type Say = (person: string, name: string, answer: Answer) => void;

/** A group as its leader needs it: who comes and what each needs, who waits, and whether a place is free. */
export function GroupScreen({ group }: { readonly group: string }): ReactNode {
  const said = useSaid(texts);
  const { at } = useHere();
  const { askOnce } = useOnce();
  const unit = at?.unit ?? "";
  const query = useQuery(groupPage(unit, group));
  const { data, error } = query;
  const [listed, setListed] = useState<string | null>(null);
  usePageTitle(data?.title ?? said.groups);
  const answer = useSessionChange(
    async ({ person, name, answer: asked }: { person: string; name: string; answer: Answer }) => {
      const done = await askOnce("answerGroup", ({ id: entry, authored }) => ({
        path: { unit, group },
        body: { person, answer: asked, words: null, entry, authored },
      }));
      return asked === "accepted" && done.answer === "waiting-list" ? name : null;
    },
    setListed,
  );
  const say: Say = (person, name, asked) => answer.mutate({ person, name, answer: asked });
  return (
    <main className="page group-page" id="content" tabIndex={-1}>
      <Link className="link session-link" href="/sessions">
        {said.group.back}
      </Link>
      <OfflineNotice />
      {error !== null && refusalOf(error).kind === "not-found" && <Notice tone="plain" title={said.group.notHere} />}
      {error !== null && refusalOf(error).kind !== "not-found" && (
        <FailedNotice title={said.group.failed} error={error} onRetry={() => void query.refetch()} />
      )}
      {data === undefined && error === null && <Loading says={said.group.loading} rows={5} />}
      {answer.error && <FailedNotice title={said.failedSave} error={answer.error} />}
      <div role="status">
        {listed !== null && <Notice tone="plain" title={said.group.putOnList(firstNameOf(listed))} />}
      </div>
      {data !== undefined && <GroupPage page={data} say={say} isPending={answer.isPending} />}
      {data !== undefined && <GroupAdvice group={group} />}
    </main>
  );
}

function GroupPage({
  page,
  say,
  isPending,
}: {
  readonly page: Group;
  readonly say: Say;
  readonly isPending: boolean;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const [next] = page.next;
  const first = page.waiting[0];
  const list = { say, isPending, mayOffer: page.mayOffer };
  return (
    <>
      <h1>{page.title}</h1>
      <p className="sub">
        {[
          said.places(page.placed.length, page.capacity),
          page.place,
          page.gender === "mixed" ? null : said.group[page.gender],
          next === undefined ? null : `${said.group.next}: ${time.moment(new Date(next).toISOString())}`,
        ]
          .filter((one) => one !== null)
          .join(" · ")}
      </p>
      {page.words !== null && <p>{page.words}</p>}
      {page.free !== null && page.free > 0 && first !== undefined && (
        <Notice tone="plain" title={said.freePlace(page.free)}>
          <p className="sub">{said.freeFor(firstNameOf(first.name))}</p>
        </Notice>
      )}
      {page.free === 0 && <p className="sub">{said.group.full}</p>}
      <People {...list} title={said.group.placed} people={page.placed} answers={["left-group"]} />
      <People {...list} title={said.group.offered} people={page.offered} answers={["accepted", "declined"]} />
      <People {...list} title={said.group.waiting} people={page.waiting} answers={["offered", "declined"]} />
      <People
        {...list}
        title={said.group.recommended}
        people={page.recommended}
        answers={["offered", "waiting-list", "declined"]}
      />
      {page.mayOffer && page.others.length > 0 && <OfferTo page={page} say={say} isPending={isPending} />}
    </>
  );
}

function People({
  title,
  people,
  answers,
  say,
  isPending,
  mayOffer,
}: {
  readonly title: string;
  readonly people: Group["placed"];
  readonly answers: readonly Answer[];
  readonly say: Say;
  readonly isPending: boolean;
  readonly mayOffer: boolean;
}): ReactNode {
  const said = useSaid(texts);
  const says = {
    offered: said.group.offer,
    accepted: said.group.accepted,
    declined: said.group.declined,
    "waiting-list": said.group.wait,
    "left-group": said.group.left,
  };
  return (
    <section className="card group-list" aria-label={title}>
      <h2>
        {title} <span className="num sub">{people.length}</span>
      </h2>
      {people.length === 0 && <p className="sub">{said.group.nobody}</p>}
      <ul>
        {people.map(({ person, name, synthetic, needs, words }) => (
          <li key={person} className="group-person">
            <span className="group-who">
              <Link href={`/persons/${person}`}>
                <PersonName name={name} isSynthetic={synthetic} />
              </Link>
              {needs !== null && (
                <span className="small-text">
                  <b>{said.group.needs}:</b> {needs}
                </span>
              )}
              {words !== null && <span className="small-text sub">{words}</span>}
            </span>
            {mayOffer && (
              <span className="row">
                {answers.map((answer) => (
                  <Button
                    key={answer}
                    size="small"
                    variant={answer === "offered" || answer === "accepted" ? "secondary" : "tertiary"}
                    disabled={isPending}
                    aria-label={`${says[answer]}: ${firstNameOf(name)}`}
                    onClick={() => say(person, name, answer)}
                  >
                    {says[answer]}
                  </Button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfferTo({
  page,
  say,
  isPending,
}: {
  readonly page: Group;
  readonly say: Say;
  readonly isPending: boolean;
}): ReactNode {
  const said = useSaid(texts);
  const [person, setPerson] = useState("");
  const chosen = page.others.find((one) => one.person === person);
  return (
    <form
      className="session-form group-offer"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) say(chosen.person, chosen.name, "offered");
        setPerson("");
      }}
    >
      <Select
        size="small"
        label={said.group.offerTo}
        value={person}
        onChange={(event) => setPerson(event.target.value)}
      >
        <option value="">{said.group.choose}</option>
        {page.others.map((one) => (
          <option key={one.person} value={one.person}>
            {one.name}
          </option>
        ))}
      </Select>
      <Button size="small" type="submit" variant="secondary" disabled={isPending || chosen === undefined}>
        {said.group.offer}
      </Button>
    </form>
  );
}
