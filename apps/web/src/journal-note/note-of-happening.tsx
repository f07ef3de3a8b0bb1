import type { JournalNote } from "@helhet/course";
import { Button } from "@navikt/ds-react";
import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import { useWords } from "../language/words.tsx";
import { Loading } from "../notices/notice.tsx";
import type { Shown } from "../person/shown-person.ts";
import { TransferLine } from "./transfer-line.tsx";

const Panel = lazy(async () => ({ default: (await import("./journal-note-panel.tsx")).JournalNotePanel }));

/** The way to an entry's journal note, and whether it has been transferred. The note is asked for when it is opened. */
export function NoteOfHappening({
  note,
  shown,
  names,
}: {
  readonly note: JournalNote;
  readonly shown: Shown;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const { journalNote } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <p className="row">
        <Button
          size="small"
          variant="secondary"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {journalNote.title}
        </Button>
      </p>
      {!isOpen && <TransferLine note={note} names={names} />}
      <div id={id}>
        {isOpen && (
          <Suspense fallback={<Loading says={journalNote.loading} rows={4} />}>
            <Panel note={note} shown={shown} names={names} />
          </Suspense>
        )}
      </div>
    </>
  );
}
