import { clockIn } from "@helhet/words";
import { CheckmarkIcon, XMarkIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { wall as texts } from "./catalogue/wall.ts";
import type { Mark, Wall, WallMarks, WallRow } from "./use-wall.ts";

/** The row that people gather for or are in at an instant (epoch ms), else what comes next. */
export function rowNow(rows: readonly WallRow[], now: number): WallRow | null {
  const begun = rows.filter(({ opens, at }) => at !== null && opens !== null && Date.parse(opens) <= now);
  const under = begun.filter(({ at, minutes }) => now < Date.parse(at ?? "") + (minutes ?? 60) * 60_000);
  return under.at(-1) ?? rows.find(({ at }) => at !== null && now < Date.parse(at)) ?? rows.at(-1) ?? null;
}

/** The day's rows, to choose among. */
export function WallRows({
  wall,
  chosen,
  choose,
}: {
  readonly wall: Wall;
  readonly chosen: string | null;
  readonly choose: (row: string) => void;
}): ReactNode {
  const said = useSaid(texts);
  const { language } = useLanguage();
  return (
    <nav className="wall-rows" aria-label={said.sessions}>
      {wall.rows.map(({ row, title, at }) => (
        <button key={row} type="button" aria-current={row === chosen ? "true" : undefined} onClick={() => choose(row)}>
          <span className="num">{at === null ? "" : clockIn(language, wall.zone, at)}</span> <b>{title}</b>
        </button>
      ))}
    </nav>
  );
}

function MarkButton({
  kind,
  person,
  isOpen,
  onMark,
}: {
  readonly kind: Mark;
  readonly person: WallRow["people"][number];
  readonly isOpen: boolean;
  readonly onMark: (mark: Mark | null) => void;
}): ReactNode {
  const said = useSaid(texts);
  const isPressed = person.mark === kind;
  const Icon = kind === "here" ? CheckmarkIcon : XMarkIcon;
  const words = kind === "here" ? said.here : said.notHere;
  return (
    <button
      type="button"
      className={`wall-mark wall-${kind}`}
      aria-pressed={isPressed}
      aria-label={`${person.name}: ${words}`}
      disabled={!isOpen}
      onClick={() => onMark(isPressed ? null : kind)}
    >
      <Icon className="i" aria-hidden="true" />
      {words}
    </button>
  );
}

/** One row of the day: a name, and two taps. */
export function WallPeople({
  wall,
  row,
  now,
  marks,
}: {
  readonly wall: Wall;
  readonly row: WallRow;
  /** Epoch ms, by the server's clock. */
  readonly now: number;
  readonly marks: WallMarks;
}): ReactNode {
  const said = useSaid(texts);
  const { language } = useLanguage();
  const isOpen = row.opens === null || Date.parse(row.opens) <= now;
  const done = row.people.filter(({ mark }) => mark !== null).length;
  return (
    <section aria-label={row.title}>
      <h2 className="wall-title">
        {row.title}{" "}
        <span className="sub">
          {[row.at === null ? null : clockIn(language, wall.zone, row.at), row.place].filter(Boolean).join(", ")}
        </span>
      </h2>
      <p className="wall-count">
        {isOpen || row.opens === null
          ? said.marked(done, row.people.length)
          : said.opens(clockIn(language, wall.zone, row.opens))}
      </p>
      <ul className="wall-people">
        {row.people.map((person) => {
          const tapped = (mark: Mark | null): void =>
            marks.tapped({ row: row.row, who: person.who, name: person.name, mark });
          return (
            <li key={person.who} className="wall-person">
              <span className="wall-name">{person.name}</span>
              <MarkButton kind="here" person={person} isOpen={isOpen} onMark={tapped} />
              <MarkButton kind="not-here" person={person} isOpen={isOpen} onMark={tapped} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
