import { ArrowRightLeftIcon, CircleSlashIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useTime } from "../time/use-time.ts";
import { sessions as texts } from "./catalogue/sessions.ts";
import type { Row } from "./queries.ts";

/** How many come, or came. */
function useCount(): (row: Row) => string {
  const said = useSaid(texts);
  const time = useTime();
  return ({ people, heldOn }) => {
    const of = (as: string): number => people.filter((one) => one.as === as).length;
    const marked = of("attended") + of("missed");
    if (marked === 0 && time.daysTo(heldOn) < 0) return said.unmarked;
    return marked > 0 ? said.came(of("attended"), marked + of("expected")) : said.coming(of("expected"));
  };
}

/** One session of a day: a whole row to press. */
export function SessionRow({
  row,
  isOpen,
  nameOf,
  onOpen,
}: {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly nameOf: (person: string) => string;
  readonly onOpen: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const count = useCount();
  const [only] = row.people;
  const isOne = row.item === null && row.people.length === 1 && only !== undefined;
  return (
    <li>
      <button
        type="button"
        className={row.isCancelled ? "session-row is-cancelled" : "session-row"}
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        <span className="session-clock num">{row.at === null ? "" : time.clock(row.at)}</span>
        <span className="session-what">
          <b className="session-title">{row.title ?? said.untitled}</b>
          {row.isCancelled ? (
            <span className="session-change">
              <CircleSlashIcon className="i small" aria-hidden="true" />
              {said.cancelled}
            </span>
          ) : (
            <>
              {row.change !== null && (
                <span className="session-change">
                  <ArrowRightLeftIcon className="i small" aria-hidden="true" />
                  {said.moved}
                </span>
              )}
              <span className="small-text sub">
                {[isOne ? nameOf(only.person) : count(row), row.place].filter((one) => one !== null).join(" · ")}
              </span>
            </>
          )}
        </span>
      </button>
    </li>
  );
}
