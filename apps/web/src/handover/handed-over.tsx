import type { Entry } from "@helhet/course";
import { sayBriefly } from "@helhet/words";
import { ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import type { useSayer } from "../kinds/use-sayer.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { PersonName } from "../persons/person-name.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { sayDue } from "../time/due.ts";
import { useTime } from "../time/use-time.ts";
import { titleOfAct } from "../worklist/title-of-act.ts";
import { handover as texts } from "./catalogue/handover.ts";

type Person = AnswerOf<"handover">["people"][number];
type Sayer = ReturnType<typeof useSayer>;

function Told({ entry, mark, sayer }: { readonly entry: Entry; readonly mark: string | null; readonly sayer: Sayer }) {
  const time = useTime();
  const { author } = entry;
  const by = author.type === "practitioner" ? (sayer.names[author.id] ?? "") : "";
  return (
    <li>
      <b>{sayer.words.kind(entry.kind)}</b>
      {mark !== null && <span className="told-mark"> ({mark})</span>} {sayBriefly(entry, sayer)}{" "}
      <span className="sub told-by">{[by, time.event(entry.recorded)].filter((one) => one !== "").join(", ")}</span>
    </li>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }): ReactNode {
  if (children.length === 0) return null;
  return (
    <div className="handed-part">
      <h3 className="over">{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function Overdue(): ReactNode {
  const said = useSaid(texts);
  return (
    <span className="handed-overdue">
      <ExclamationmarkTriangleFillIcon className="i small" aria-hidden="true" /> {said.overdue}:
    </span>
  );
}

function useOpen(person: Person): readonly ReactNode[] {
  const said = useSaid(texts);
  const time = useTime();
  const { words, language } = useLanguage();
  const { now } = useHere();
  const { lines, requests, leave } = person.open;
  const back = leave?.to == null ? null : time.event(leave.to);
  return [
    ...(leave === null
      ? []
      : [<li key="leave">{leave.state === "not-back" ? said.notBack(back) : said.out(back)}</li>]),
    ...requests.map(({ request, question, deciderName, decideBy, isOverdue }) => (
      <li key={request}>
        {isOverdue && <Overdue />} {said.request(question, deciderName ?? said.nobodyNamed, time.moment(decideBy))}
      </li>
    )),
    ...lines.map(({ key, act, actTitle, group, dueAt }) => (
      <li key={key}>
        {group === "overdue" && <Overdue />} {titleOfAct({ act, actTitle }, language, words)}{" "}
        <span className="sub">{sayDue(dueAt, now(), time, words)?.near}</span>
      </li>
    )),
  ];
}

/** What whoever comes on needs to know of one person: new, decided, open. */
export function HandedOver({ person, sayer }: { readonly person: Person; readonly sayer: Sayer }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { takenBack, missed, changed, decided } = person;
  const open = useOpen(person);
  const told = (of: Person["changed"]): readonly ReactNode[] =>
    of.map(({ entry, corrected }) => (
      <Told key={entry.id} entry={entry} mark={corrected ? said.corrected : null} sayer={sayer} />
    ));
  return (
    <article className="handed card">
      <h2>
        <Link href={`/persons/${person.person}`}>
          <PersonName name={person.name} isSynthetic={person.synthetic} />
        </Link>
      </h2>
      <Part title={said.open}>{open}</Part>
      <Part title={said.decided}>{told(decided)}</Part>
      <Part title={said.changed}>
        {[
          ...told(changed),
          ...takenBack.map((entry) => <Told key={entry.id} entry={entry} mark={said.takenBack} sayer={sayer} />),
          ...missed.map(({ title, day, at }) => (
            <li key={`${title} ${at ?? day}`}>{said.missed(title ?? said.session, time.event(at ?? day))}</li>
          )),
        ]}
      </Part>
    </article>
  );
}
