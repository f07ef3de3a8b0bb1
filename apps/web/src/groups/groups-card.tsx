import type { CoursePage } from "@helhet/contract";
import { type GroupFor, groupsFor } from "@helhet/programme";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import type { Shown } from "../person/shown-person.ts";
import { useRecording } from "../record/use-recording.ts";
import { tailoringFrameOf } from "../tailoring/queries.ts";
import { TailorButton } from "../tailoring/tailor-button.tsx";
import { groups as catalogue } from "./catalogue/groups.ts";
import { PlaceButtons } from "./place-buttons.tsx";
import "./groups.css";

/** The unit's groups as services, as far as the card must know them. */
function useGroups(course: CoursePage) {
  const { at } = useHere();
  const unit = at?.unit ?? "";
  const { data } = useQuery(tailoringFrameOf(unit));
  return useMemo(() => {
    const services = (data?.offers ?? []).flatMap(({ element, title, is, format, gender }) =>
      is === "service" && gender !== null
        ? [{ key: element.slice("programme/".length), title, format, gender, needs: [], for: [], methods: [] }]
        : [],
    );
    return data === undefined ? null : groupsFor(course.entries, unit, services);
  }, [course.entries, data, unit]);
}

function Group({ one, shown, version }: { readonly one: GroupFor; readonly shown: Shown; readonly version: number }) {
  const said = useSaid(catalogue);
  const open = useRecording();
  const { at } = useHere();
  const { recommendation, place, gender } = one;
  const isNotRecommended = recommendation?.answer === "not-recommended";
  return (
    <li className="group-for">
      <div className="row">
        <Link className="link" href={`/sessions/groups/${one.group}`}>
          <b>{one.title}</b>
        </Link>
        {gender !== null && <span className="small-text sub">{said.gender[gender]}</span>}
        <span className="push small-text">
          {place === null
            ? recommendation === null
              ? said.card.noWord
              : said.answer[recommendation.answer]
            : said.place[place.answer]}
        </span>
      </div>
      {recommendation !== null && place !== null && (
        <p className="small-text sub">{said.answer[recommendation.answer]}</p>
      )}
      {recommendation !== null && (isNotRecommended || recommendation.words !== "") && (
        <p className="small-text">{recommendation.words}</p>
      )}
      {recommendation?.needs != null && <p className="small-text">{said.card.needs(recommendation.needs)}</p>}
      {one.isAgainstWish && gender !== null && (
        <p className="small-text group-against">{said.card.against(said.gender[gender])}</p>
      )}
      <div className="row group-actions">
        <Button
          size="small"
          variant="tertiary"
          onClick={() =>
            open({
              mode: "new",
              kind: "group-recommended",
              title: said.card.recommendTitle(one.title),
              preset: { group: one.group, title: one.title, unit: at?.unit },
              hides: ["group", "title", "unit"],
              person: shown.person,
              personName: shown.name,
            })
          }
        >
          {said.card.recommend}
        </Button>
        {gender !== null && (
          <TailorButton item={one.group} title={one.title} person={shown.person} personName={shown.name} />
        )}
        <PlaceButtons one={one} shown={shown} version={version} />
      </div>
    </li>
  );
}

/** What is recommended to the person of the unit's groups, and where they stand in each. */
export function GroupsCard({ course, shown }: { readonly course: CoursePage; readonly shown: Shown }): ReactNode {
  const said = useSaid(catalogue);
  const open = useRecording();
  const { at } = useHere();
  const found = useGroups(course);
  if (found === null) return null;
  const who = { person: shown.person, personName: shown.name };
  return (
    <section className="card side-card" aria-label={said.card.title}>
      <div className="side-head">
        <h2>{said.card.title}</h2>
        {found.wish !== null && (
          <span className="small-text sub">{said.card.saidWish(said.gender[found.wish.gender])}</span>
        )}
      </div>
      {found.noneAtAll !== null && (
        <p>
          <b>{said.card.noneAtAll}</b> {found.noneAtAll.words}
        </p>
      )}
      {found.groups.length === 0 && <p className="sub">{said.card.none}</p>}
      <ul className="groups-for">
        {found.groups.map((one) => (
          <Group key={one.group} one={one} shown={shown} version={course.version} />
        ))}
      </ul>
      <p className="row">
        {found.noneAtAll === null && found.groups.length > 0 && (
          <Button
            size="small"
            variant="tertiary"
            onClick={() =>
              open({
                mode: "new",
                kind: "group-recommended",
                title: said.card.allTitle,
                preset: { unit: at?.unit, answer: "none-at-all" },
                hides: ["group", "title", "unit", "needs"],
                ...who,
              })
            }
          >
            {said.card.recommendNone}
          </Button>
        )}
        <Button
          size="small"
          variant="tertiary"
          onClick={() => open({ mode: "new", kind: "preference", title: said.card.wish, ...who })}
        >
          {said.card.wish}
        </Button>
      </p>
    </section>
  );
}
