import type { CoursePage } from "@helhet/contract";
import { entriesInEffect, sinceEvaluation } from "@helhet/course";
import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import type { Shown } from "../person/shown-person.ts";
import { useRecording } from "../record/use-recording.ts";
import { resistance as texts } from "./catalogue/resistance.ts";
import { Signal } from "./signal.tsx";
import { useElementTitle } from "./use-element-title.ts";
import "./resistance.css";

/** What does not fit, since the last evaluation; and the way to say it. */
export function ResistanceCard({ course, shown }: { readonly course: CoursePage; readonly shown: Shown }): ReactNode {
  const said = useSaid(texts);
  const { now } = useHere();
  const open = useRecording();
  const titleOf = useElementTitle(shown.person, shown.knownAt);
  const moment = shown.knownAt === null ? now() : Date.parse(shown.knownAt);
  const { resistance } = sinceEvaluation(entriesInEffect(course.entries), moment);
  const { person, name: personName } = shown;
  if (resistance.length === 0 && shown.knownAt !== null) return null;
  return (
    <section className="card side-card">
      <div className="side-head">
        <h2>{said.title}</h2>
        {shown.knownAt === null && (
          <Button
            className="push"
            size="small"
            variant="tertiary"
            icon={<PlusIcon aria-hidden="true" />}
            aria-label={said.record}
            onClick={() => open({ mode: "new", kind: "resistance", person, personName })}
          />
        )}
      </div>
      <p className="small-text sub">{said.means}</p>
      <ul>
        {resistance.toReversed().map((entry) => (
          <Signal key={entry.id} entry={entry} titleOf={titleOf} />
        ))}
      </ul>
    </section>
  );
}
