import type { ShownItem } from "@helhet/contract";
import { PuzzlePieceIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useState } from "react";
import { FromItem } from "../decisions/from-item.tsx";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { useRecording } from "../record/use-recording.ts";
import { StateMark } from "../states/state-mark.tsx";
import { StopClock } from "../stopped-clock/stop-clock.tsx";
import { type Audience, sayReason } from "./say-reason.ts";
import { SourceLine } from "./source-line.tsx";
import { useBrokenTogether } from "./use-broken-together.ts";
import { Verdict } from "./verdict.tsx";
import { Changes, WhySteps } from "./why-steps.tsx";
import "./why.css";

/** What stands beside the guidelines: agreed for the person, or asked about them. Neither is tailored itself. */
const isOwn: ReadonlySet<string> = new Set(["tailoring", "decisions-asked"]);

/** A limit was broken, and nobody has written why: it is asked for once. */
function lacksReason({ state, reasons }: ShownItem): boolean {
  const isBroken = state === "overdue" || state === "met-late";
  return isBroken && !reasons.happened.some(({ code }) => code === "deviation-explained");
}

/** What can be done about it: one primary action, and the two ways of saying why not. */
function Actions({
  item,
  person,
  personName,
  title,
}: {
  readonly item: ShownItem;
  readonly person: string;
  readonly personName: string;
  readonly title: string;
}): ReactNode {
  const { words } = useLanguage();
  const open = useRecording();
  const broken = useBrokenTogether(item, person);
  const isAnswered = item.state === "met" || item.state === "met-late" || item.state === "not-applicable";
  const asksForReason = lacksReason(item);
  return (
    <p className="row why-actions">
      {!isAnswered && (
        <Button size="small" onClick={() => open({ mode: "act", act: item.act, item, person, personName })}>
          {words.why.record(title)}
        </Button>
      )}
      {asksForReason && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => open({ mode: "new", kind: "deviation-reason", preset: { items: broken }, person, personName })}
        >
          {words.why.writeReason}
        </Button>
      )}
      {!isAnswered && !isOwn.has(item.guideline) && (
        <Button
          size="small"
          variant="tertiary"
          icon={<PuzzlePieceIcon aria-hidden="true" />}
          onClick={() => open({ mode: "tailor", item, person, personName })}
        >
          {words.why.tailor}
        </Button>
      )}
      {item.tailored !== null && (
        <Button
          size="small"
          variant="secondary"
          icon={<PuzzlePieceIcon aria-hidden="true" />}
          onClick={() =>
            open({
              mode: "new",
              kind: "tailoring-reviewed",
              preset: { tailoringEntry: item.tailored?.entry },
              person,
              personName,
            })
          }
        >
          {words.why.reviewTailoring}
        </Button>
      )}
    </p>
  );
}

/** Fact → rule → arithmetic → what is missing | what would change it and what can be done → source. The order is fixed. */
export function Why({
  item,
  others = [],
  person,
  personName,
  title,
  layout,
  isReadOnly = false,
}: {
  readonly item: ShownItem;
  /** Other demands that the same act answers. */
  readonly others?: readonly ShownItem[];
  readonly person: string;
  readonly personName: string;
  readonly title: string;
  readonly layout: "stacked" | "beside";
  readonly isReadOnly?: boolean;
}): ReactNode {
  const { words, language } = useLanguage();
  const { today, zone } = useHere();
  const [audience, setAudience] = useState<Audience>("staff");
  const said = sayReason(item.reasons, language, audience, { today, zone }, words.why.partsMissing);
  return (
    <div className={`why why-${layout}`}>
      {layout === "stacked" && <Verdict item={item} />}
      <div className="why-columns">
        <WhySteps said={said} person={person} />
        <div className="why-changes">
          <Changes said={said} person={person} />
          {!isReadOnly && <Actions item={item} person={person} personName={personName} title={title} />}
          {!isReadOnly && layout === "beside" && <StopClock item={item} person={person} personName={personName} />}
          {!isReadOnly && <FromItem item={item} person={person} personName={personName} />}
          {lacksReason(item) && <p className="small-text sub">{words.why.deviationNote}</p>}
        </div>
      </div>
      <div className="why-source">
        <SourceLine source={item.reasons.source} force={item.force} />
        {others.map((other) => (
          <p key={other.key} className="why-other">
            <span>{other.title[language]}</span> <StateMark state={other.state} />
            <SourceLine source={other.reasons.source} force={other.force} />
          </p>
        ))}
        <button
          type="button"
          className="link small-text"
          aria-pressed={audience === "person"}
          onClick={() => setAudience(audience === "staff" ? "person" : "staff")}
        >
          {audience === "staff" ? words.why.forPerson : words.why.forStaff}
        </button>
      </div>
    </div>
  );
}
