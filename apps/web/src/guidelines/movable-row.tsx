import { Button, Checkbox } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useLanguage } from "../language/words.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { useTime } from "../time/use-time.ts";

/** One person whose running course may be moved. */
export type Movable = AnswerOf<"previewMove">["persons"][number];

/** What would change for one person, whether they are chosen, and the undoing of the last move. */
export function MovableRow({
  person,
  onUndo,
}: {
  readonly person: Movable;
  readonly onUndo: (moved: NonNullable<Movable["moved"]>) => void;
}): ReactNode {
  const { words, language } = useLanguage();
  const { guidelines } = words;
  const time = useTime();
  const { moved, changes } = person;
  return (
    <li>
      <Checkbox size="small" value={person.person}>
        {person.name}
      </Checkbox>
      <p className="small-text sub">
        {guidelines.moveFollows(person.edition)}
        {moved !== null && ` · ${guidelines.movedOn(time.bare(moved.on))}`}
      </p>
      {changes.length === 0 && <p className="small-text">{guidelines.moveNothing}</p>}
      <ul className="small-text">
        {changes.map(({ key, change, before, after }) => (
          <li key={key}>
            {guidelines.moveKinds[change]}: {(after ?? before)?.title[language]}
            {after?.dueAt && ` · ${time.bare(after.dueAt)}`}
          </li>
        ))}
      </ul>
      {moved !== null && (
        <Button type="button" size="small" variant="tertiary" onClick={() => onUndo(moved)}>
          {guidelines.undoMove}
        </Button>
      )}
    </li>
  );
}
