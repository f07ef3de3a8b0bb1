import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import type { AnswerOf } from "../../server/addresses.ts";
import { useTime } from "../../time/use-time.ts";
import { editorWords } from "../catalogue/editor.ts";

type Preview = AnswerOf<"previewProgramme">;
type Changes = Preview["persons"][number]["changes"];

/** For whom something would be otherwise on the programme's first day, and what a move would do. */
export function Affected({ preview, day }: { readonly preview: Preview; readonly day: string }): ReactNode {
  const { publish } = useSaid(editorWords);
  const changed = preview.persons.filter(({ changes }) => changes.length > 0).length;
  return (
    <>
      <h3>{publish.persons}</h3>
      <p>{publish.changed(changed, day)}</p>
      <p className="small-text sub">{publish.goOn}</p>
      <ul className="affected">
        {preview.persons.map(({ person, name, changes, ifMoved, hasHidden }) => (
          <li key={person}>
            <b>{name}</b>
            <ChangeList changes={changes} />
            {isOtherwise(changes, ifMoved) && (
              <>
                <p className="small-text over">{publish.ifMoved}</p>
                <ChangeList changes={ifMoved} />
              </>
            )}
            {hasHidden && <p className="small-text sub">{publish.hidden}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function isOtherwise(changes: Changes, other: Changes): boolean {
  return JSON.stringify(changes) !== JSON.stringify(other);
}

function ChangeList({ changes }: { readonly changes: Changes }): ReactNode {
  const { words, language } = useLanguage();
  const time = useTime();
  return (
    <ul className="small-text">
      {changes.map(({ key, change, before, after }) => (
        <li key={key}>
          {words.guidelines.moveKinds[change]}: {(after ?? before)?.title[language]}
          {after?.dueAt && ` · ${time.bare(after.dueAt)}`}
        </li>
      ))}
    </ul>
  );
}
