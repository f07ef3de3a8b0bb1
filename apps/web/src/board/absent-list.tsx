import { CalendarIcon, LeaveIcon, MinusCircleIcon, XMarkIcon } from "@navikt/aksel-icons";
import { type ReactNode, useId, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { PersonName } from "../persons/person-name.tsx";
import { useTime } from "../time/use-time.ts";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import { useWhen } from "./clock-words.ts";
import { mayMark } from "./person-card.tsx";
import { placeOf, type Row } from "./queue/apply-pending.ts";

type Absent = Row["absent"][number];
const icons = { exempt: MinusCircleIcon, leave: LeaveIcon, elsewhere: CalendarIcon, cancelled: XMarkIcon };

/** Where somebody is instead, and until when. */
function useWhere(): (one: Absent) => string {
  const said = useSaid(texts);
  const time = useTime();
  const when = useWhen();
  const { board } = useOnBoard();
  return (one) => {
    switch (one.why) {
      case "exempt": {
        const instead = one.alternative === null ? said.noInstead : said.instead(one.alternative);
        const isDue = one.reviewOn <= board.day;
        const until = one.until === null ? null : said.until(time.bare(one.until));
        return [instead, isDue ? said.toReview : until].filter((part) => part !== null).join(" · ");
      }
      case "leave": {
        if (one.back === null) return said.backUnknown;
        return one.isLate ? said.shouldBeBack(when(one.back)) : said.back(when(one.back));
      }
      case "elsewhere":
        return [one.title, said.back(time.clock(one.until))].filter((part) => part !== null).join(", ");
      case "cancelled":
        return one.by === "person" ? said.byPerson : "";
    }
  };
}

function WhyExempt({ one }: { readonly one: Extract<Absent, { why: "exempt" }> }): ReactNode {
  const said = useSaid(texts);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="quiet-tap"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        {said.whyExempt}
      </button>
      <p id={id} className="absent-why" hidden={!isOpen}>
        <b>{said.exemptReasons[one.reason as keyof typeof said.exemptReasons] ?? one.reason}.</b> {one.words}
      </p>
    </>
  );
}

/** Who is not expected, each with the reason at a glance; whoever comes all the same is marked here. */
export function AbsentList({ row }: { readonly row: Row }): ReactNode {
  const said = useSaid(texts);
  const where = useWhere();
  const { now } = useHere();
  const { nameOf, mark } = useOnBoard();
  const id = useId();
  if (row.absent.length === 0 || row.isCancelled) return null;
  const isOpen = mayMark(row, { mark: null, own: null }, now());
  return (
    <section className="absent" aria-labelledby={id}>
      <h2 id={id}>
        {said.notExpected} <span className="num sub">{row.absent.length}</span>
      </h2>
      <ul>
        {row.absent.map((one) => {
          const Icon = icons[one.why];
          const { name, synthetic } = nameOf(one.person);
          return (
            <li key={placeOf(one)} className={`absent-row is-${one.why}`}>
              <span className="absent-state">
                <Icon className="i" aria-hidden="true" />
                {said.why[one.why]}
              </span>
              <PersonName name={name === "" ? said.nameless : name} isSynthetic={synthetic} />
              <span className="absent-where">{where(one)}</span>
              <span className="absent-taps">
                {one.why === "exempt" && <WhyExempt one={one} />}
                {isOpen && (
                  <button
                    type="button"
                    className="quiet-tap"
                    aria-label={`${said.cameAnyway}, ${name}`}
                    onClick={() => mark(row, [one], "attended")}
                  >
                    {said.cameAnyway}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
