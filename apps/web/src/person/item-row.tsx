import type { ShownItem } from "@helhet/contract";
import { ChevronDownIcon, ChevronRightIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { useLanguage } from "../language/words.tsx";
import { queries } from "../server/queries.ts";
import { StateMark } from "../states/state-mark.tsx";
import { TailoredTag } from "../states/tailored-tag.tsx";
import { useTime } from "../time/use-time.ts";
import { Why } from "../why/why.tsx";
import type { Shown } from "./shown-person.ts";

/** What stands small beside the title: the date, the parts held, what was agreed instead. */
function useDetail(item: ShownItem): string {
  const { words } = useLanguage();
  const time = useTime();
  const { tailored } = item;
  const agreed =
    tailored === null
      ? []
      : [
          ...(tailored.alternative === null ? [] : [words.tailored.instead(tailored.alternative)]),
          words.tailored.review(time.bare(tailored.reviewOn)),
        ];
  const parts =
    item.parts === null
      ? []
      : [words.why.parts(item.parts.held.length, item.parts.held.length + item.parts.missing.length)];
  const hasDate = item.dueAt !== null && ["overdue", "due-soon", "open"].includes(item.state);
  return [...(hasDate && item.dueAt !== null ? [time.moment(item.dueAt)] : []), ...parts, ...agreed].join(" · ");
}

function useStateWord(item: ShownItem): string | undefined {
  const { words } = useLanguage();
  const time = useTime();
  if (item.state === "due-soon" && item.dueAt !== null && time.daysTo(item.dueAt) === 0) return words.person.dueToday;
  const until = item.tailored?.validTo;
  if (item.state === "exempt" && until) return `${words.states.exempt} ${words.tailored.until(time.bare(until))}`;
  return undefined;
}

/** One expectation with its state; pressed, it shows its whole why below. */
export function ItemRow({
  item,
  shown,
  isOpen,
  onToggle,
}: {
  readonly item: ShownItem;
  readonly shown: Shown;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const { language } = useLanguage();
  const time = useTime();
  const id = useId();
  const { data: acts } = useQuery(queries.acts());
  const act = acts?.find((one) => one.id === item.act);
  const detail = useDetail(item);
  const says = useStateWord(item);
  const isLater = item.dueAt !== null && time.daysTo(item.dueAt) > 0;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li className={`item${isOpen ? " is-open" : ""}${item.tailored ? " is-tailored" : ""}`}>
      <button type="button" className="item-button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="item-title">{item.title[language]}</span>
        <span className="item-detail small-text sub">{detail}</span>
        <span className="item-state">
          {item.tailored !== null && item.state !== "exempt" && <TailoredTag />}
          <StateMark state={item.state} says={says} isCalm={item.state === "due-soon" && isLater} />
        </span>
        <Chevron className="i small" aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="item-why" id={id}>
          <Why
            item={item}
            person={shown.person}
            personName={shown.name}
            title={act?.title[language] ?? item.title[language]}
            layout="beside"
            isReadOnly={shown.knownAt !== null}
          />
        </div>
      )}
    </li>
  );
}
