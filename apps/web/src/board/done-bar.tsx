import { ArrowUndoIcon, CheckmarkIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";
import type { Done } from "./use-marking.ts";

function Says({ done }: { readonly done: Done }): ReactNode {
  const said = useSaid(texts);
  const words = useWords();
  const time = useTime();
  const { nameOf } = useOnBoard();
  const { persons, did, at } = done;
  const clock = words.time.at(time.clock(at));
  const isMany = persons.length > 1;
  const who = isMany ? said.many(persons.length) : nameOf(persons[0] ?? "").name;
  if (did.what === "needs")
    return (
      <span>
        <b>{who}</b> {said.needsSaved} {clock}
      </span>
    );
  if (did.fate === null)
    return (
      <span>
        <b>{who}</b> {said.markGone}
      </span>
    );
  return (
    <span>
      <b>{who}</b> {isMany ? said.manyAreMarked : said.isMarked}{" "}
      <b>{did.fate === "attended" ? said.hereLower : said.notHereLower}</b> {clock}
    </span>
  );
}

/** Says what was just marked and for whom, and offers to undo it until the next mark or for twenty seconds. */
export function DoneBar(): ReactNode {
  const said = useSaid(texts);
  const { marking, tellWhy } = useOnBoard();
  const { done } = marking;
  const [person] = done?.persons ?? [];
  const entry = done?.did.what === "mark" && done.did.fate === "missed" ? done.did.entries[0] : undefined;
  return (
    <div role="status" className="done-place">
      {done && (
        <div className="done-bar">
          <CheckmarkIcon className="i done-sign" aria-hidden="true" />
          <Says done={done} />
          {entry !== undefined && person !== undefined && done.persons.length === 1 && (
            <button type="button" className="done-why" onClick={() => tellWhy(person, entry)}>
              {said.addReason}
            </button>
          )}
          <button type="button" className="done-undo" onClick={done.undo}>
            <ArrowUndoIcon className="i" aria-hidden="true" />
            {said.undo}
          </button>
        </div>
      )}
    </div>
  );
}
