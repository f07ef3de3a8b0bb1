import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { PersonName } from "../persons/person-name.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { groups as catalogue } from "./catalogue/groups.ts";
import "./groups.css";

type Person = AnswerOf<"groupAdvice">["people"][number];

function Row({ one, gender }: { readonly one: Person; readonly gender: AnswerOf<"groupAdvice">["gender"] }): ReactNode {
  const said = useSaid(catalogue);
  const reason = one.recommendation ?? one.noneAtAll;
  return (
    <li className="group-for">
      <div className="row">
        <Link className="link" href={`/persons/${one.person}`}>
          <PersonName name={one.name} isSynthetic={one.synthetic} />
        </Link>
        <span className="push small-text">{one.place === null ? "" : said.place[one.place.answer]}</span>
      </div>
      {reason !== null && <p className="small-text">{reason.words}</p>}
      {one.recommendation?.needs != null && <p className="small-text">{said.card.needs(one.recommendation.needs)}</p>}
      {one.isAgainstWish && <p className="small-text group-against">{said.card.against(said.gender[gender])}</p>}
    </li>
  );
}

/** For whoever leads a group: to whom it is not recommended, and why, and whose wish it does not fit. */
export function GroupAdvice({ group }: { readonly group: string }): ReactNode {
  const said = useSaid(catalogue);
  const { at } = useHere();
  const unit = at?.unit ?? "";
  const { data } = useQuery({
    queryKey: ["group", unit, group, "advice"],
    queryFn: ({ signal }) => ask("groupAdvice", { path: { unit, group }, signal }),
    enabled: unit !== "",
  });
  if (data === undefined) return null;
  const not = data.people.filter(
    ({ recommendation, noneAtAll }) =>
      recommendation?.answer !== "recommended" && (recommendation ?? noneAtAll) !== null,
  );
  const against = data.people.filter((one) => one.isAgainstWish && !not.includes(one));
  const part = (title: string, people: readonly Person[]): ReactNode =>
    people.length > 0 && (
      <section>
        <h3 className="over">{title}</h3>
        <ul className="groups-for">
          {people.map((one) => (
            <Row key={one.person} one={one} gender={data.gender} />
          ))}
        </ul>
      </section>
    );
  return (
    <section className="card side-card group-advice" aria-label={said.advice.title}>
      <div className="side-head">
        <h2>{said.advice.title}</h2>
        <span className="small-text sub">{said.gender[data.gender]}</span>
      </div>
      {not.length + against.length === 0 && <p className="sub">{said.advice.none}</p>}
      {part(said.advice.notRecommended, not)}
      {part(said.advice.against, against)}
    </section>
  );
}
