import { ChevronRightIcon } from "@navikt/aksel-icons";
import { type ReactNode, type Ref, useId } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { PersonName } from "../persons/person-name.tsx";
import { sayWhere } from "../persons/say-where.ts";
import { StateMark } from "../states/state-mark.tsx";
import { TailoredTag } from "../states/tailored-tag.tsx";
import { sayDue } from "../time/due.ts";
import { useTime } from "../time/use-time.ts";
import type { ListLine } from "./lines.ts";
import { sayCounted } from "./say-counted.ts";
import { sayResponsible } from "./say-responsible.ts";
import { titleOfAct, titleOfGuideline } from "./title-of-act.ts";

/** State and time, what and why in one line, who it is about, and who carries it. */
export function LineRow({
  line,
  isSelected,
  isOpen,
  onSelect,
  onWhy,
  link,
  children,
}: {
  readonly line: ListLine;
  readonly isSelected: boolean;
  /** The why of this line is shown, beside or under it. */
  readonly isOpen: boolean;
  readonly onSelect: () => void;
  readonly onWhy: () => void;
  readonly link: Ref<HTMLAnchorElement>;
  /** The why, where it stands under its row. */
  readonly children?: ReactNode;
}): ReactNode {
  const { words, language } = useLanguage();
  const { now } = useHere();
  const time = useTime();
  const whyId = useId();
  const due = sayDue(line.dueAt, now(), time, words);
  const title = titleOfAct(line, language, words);
  // What waits for a reply was done in time or not already: the day it was to be done by tells nothing any more.
  const isAnswered = line.state === "waiting";
  const hasDeadline = line.state === "overdue" || line.state === "due-soon" || line.state === "open";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press anywhere selects; the link and the button inside do the same by key
    <li className={isSelected ? "line is-selected" : "line"} aria-current={isSelected || undefined} onClick={onSelect}>
      <div className="line-state">
        <StateMark
          state={line.group === "today" || line.group === "soon" ? "due-soon" : line.state}
          says={hasDeadline ? due?.near : undefined}
          isCalm={line.group === "soon"}
        />
        {due && !isAnswered && <span className="line-day small-text sub">{hasDeadline ? due.day : due.near}</span>}
      </div>
      <div className="line-what">
        <span className="line-title">
          <Link ref={link} href={`/persons/${line.person}`} state={{ item: line.key }} onFocus={onSelect}>
            {title}
          </Link>
          {line.tailored && <TailoredTag />}
        </span>
        <span className="small-text sub">
          {sayCounted(line, time, words) ?? titleOfGuideline(line, language, words)}
          {line.demands > 1 && ` · ${words.worklist.demands(line.demands)}`}
        </span>
      </div>
      <div className="line-who">
        <PersonName name={line.personName} isSynthetic={line.synthetic} />
        <span className="small-text sub">{sayWhere(line, words)}</span>
      </div>
      <div className="line-responsible sub">{sayResponsible(line.responsible, words)}</div>
      <button
        type="button"
        className="line-why"
        aria-expanded={isOpen}
        aria-controls={children ? whyId : undefined}
        aria-label={words.worklist.whyOf(title, line.personName)}
        onClick={(event) => {
          event.stopPropagation();
          onWhy();
        }}
      >
        <span>{words.worklist.why}</span>
        <ChevronRightIcon className="i small" aria-hidden="true" />
      </button>
      {children && (
        <div className="line-inline card" id={whyId}>
          {children}
        </div>
      )}
    </li>
  );
}
