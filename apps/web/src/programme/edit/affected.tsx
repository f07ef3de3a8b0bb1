import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import type { AnswerOf } from "../../server/addresses.ts";
import { StateMark } from "../../states/state-mark.tsx";
import { useTime } from "../../time/use-time.ts";
import { editorWords } from "../catalogue/editor.ts";

type Preview = AnswerOf<"previewProgramme">;
type Changes = Preview["persons"][number]["changes"];
type Side = Changes[number]["before"];

/** For whom something would be otherwise on the programme's first day, and what a move would do: each side by side. */
export function Affected({ preview, day }: { readonly preview: Preview; readonly day: string }): ReactNode {
  const { publish } = useSaid(editorWords);
  const changed = preview.persons.filter(({ changes }) => changes.length > 0).length;
  const moving = preview.persons.filter(({ changes, ifMoved }) => isOtherwise(changes, ifMoved)).length;
  return (
    <>
      <h3>{publish.persons}</h3>
      <p>
        {publish.changed(changed, day)} {moving > 0 && publish.wouldMove(moving)}
      </p>
      <p className="small-text sub">{publish.goOn}</p>
      <ul className="affected">
        {preview.persons.map(({ person, name, changes, ifMoved, hasHidden }) => (
          <li key={person}>
            <b>{name}</b>
            {changes.length > 0 && <ChangeTable name={name} changes={changes} after={publish.after} />}
            {isOtherwise(changes, ifMoved) && <ChangeTable name={name} changes={ifMoved} after={publish.ifMoved} />}
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

function ChangeTable({
  name,
  changes,
  after: head,
}: {
  readonly name: string;
  readonly changes: Changes;
  readonly after: string;
}): ReactNode {
  const { publish } = useSaid(editorWords);
  const { language } = useLanguage();
  return (
    <table className="affected-table small-text" aria-label={`${name}: ${head}`}>
      <thead>
        <tr>
          <th scope="col">{publish.what}</th>
          <th scope="col">{publish.now}</th>
          <th scope="col">{head}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, before, after }) => (
          <tr key={key}>
            <th scope="row">{(after ?? before)?.title[language]}</th>
            <td>
              <Stands side={before} otherwise={publish.notAsked} />
            </td>
            <td>
              <Stands side={after} otherwise={publish.notAskedMore} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How something stands, with its date; in words where it is not asked for. */
function Stands({ side, otherwise }: { readonly side: Side; readonly otherwise: string }): ReactNode {
  const { words } = useLanguage();
  const time = useTime();
  if (side === null) return <span className="sub">{otherwise}</span>;
  const { state, dueAt } = side;
  const says = dueAt === null ? words.states[state] : `${words.states[state]}, ${time.bare(dueAt)}`;
  return <StateMark state={state} says={says} />;
}
