import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { PersonName } from "../persons/person-name.tsx";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import { isChecked, peopleHere } from "./needs-of.ts";
import { CardName } from "./person-card.tsx";
import type { Board } from "./queue/apply-pending.ts";
import type { NeedsAnswers } from "./use-marking.ts";

type Person = Board["people"][number];
const choices = {
  slept: ["little", "some", "well"],
  ate: ["nothing", "some", "well"],
  contact: ["none", "some", "much"],
} as const;
const asked = ["slept", "ate", "contact"] as const;
type Need = (typeof asked)[number];

/** One's own answers so far, without those that nobody gave. */
function given({ myCheck }: Person): NeedsAnswers {
  const all = Object.entries(myCheck?.answers ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(all) as NeedsAnswers;
}

function NeedsCard({ person }: { readonly person: Person }): ReactNode {
  const said = useSaid(texts);
  const { marking, nameOf } = useOnBoard();
  const { name } = nameOf(person.person);
  const before = person.myCheck === null ? null : { entry: person.myCheck.entry, answers: given(person) };
  const answer = (need: Need, choice: string): void => {
    const { [need]: mine, ...rest } = given(person);
    const next = (mine === choice ? rest : { ...rest, [need]: choice }) as NeedsAnswers;
    marking.check(person.person, before, Object.keys(next).length === 0 ? null : next);
  };
  return (
    <li className={isChecked(person) ? "needs-card" : "needs-card is-open"}>
      <span className="card-who">
        <CardName person={person.person} />
      </span>
      {asked.map((need) => (
        <fieldset key={need} className="needs-group">
          <legend>
            {said.needs[need]}
            <span className="unseen">, {name}</span>
          </legend>
          {choices[need].map((choice) => (
            <button
              key={choice}
              type="button"
              className="needs-tap"
              aria-pressed={person.needs[need] === choice}
              onClick={() => answer(need, choice)}
            >
              {said.needs.choices[choice]}
            </button>
          ))}
        </fieldset>
      ))}
    </li>
  );
}

/** How everybody in the house slept, ate and is with others: three answers each, saved at once. */
export function NeedsView(): ReactNode {
  const said = useSaid(texts);
  const { board, nameOf } = useOnBoard();
  const here = peopleHere(board);
  const out = board.people.filter(({ away }) => away !== null);
  return (
    <>
      <div className="session-head">
        <div>
          <h1>{said.needs.title}</h1>
          <p className="sub">{said.needs.lead}</p>
          <p className="sub small-text num" aria-live="polite">
            {here.length === 0 ? said.needs.nobody : said.needs.checked(here.filter(isChecked).length, here.length)}
          </p>
        </div>
      </div>
      <ul className="needs-cards">
        {here.map((person) => (
          <NeedsCard key={person.person} person={person} />
        ))}
      </ul>
      {out.length > 0 && (
        <section className="absent">
          <h2>
            {said.needs.onLeave} <span className="num sub">{out.length}</span>
          </h2>
          <ul>
            {out.map(({ person }) => (
              <li key={person} className="absent-row is-name">
                <PersonName name={nameOf(person).name} isSynthetic={nameOf(person).synthetic} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
