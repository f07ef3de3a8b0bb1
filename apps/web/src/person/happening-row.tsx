import type { Entry, Happening, JournalNote } from "@helhet/course";
import { sayBriefly, sayEntry } from "@helhet/words";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { NoteOfHappening } from "../journal-note/note-of-happening.tsx";
import type { useSayer } from "../kinds/use-sayer.ts";
import { sayWhen } from "../kinds/when.ts";
import { useWords } from "../language/words.tsx";
import { useRecording } from "../record/use-recording.ts";
import type { Shown } from "./shown-person.ts";

type Sayer = ReturnType<typeof useSayer>;

function useAuthor(entry: Entry, sayer: Sayer): string {
  const { timeline } = useWords();
  const { author } = entry;
  if (author.type === "person") return timeline.byPerson;
  if (author.type === "related") return timeline.byRelated;
  if (author.type === "system") return author.name;
  return sayer.names[author.id] ?? "";
}

/** All that one version says, who wrote it and when. */
function Version({ entry, sayer }: { readonly entry: Entry; readonly sayer: Sayer }): ReactNode {
  const { timeline } = useWords();
  const author = useAuthor(entry, sayer);
  return (
    <div className="version">
      <dl>
        {sayEntry(entry, sayer).map(({ field, name, value, isOwn }) => (
          <div key={field}>
            <dt className="small-text sub">{name}</dt>
            <dd className={isOwn ? "own-words" : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      {entry.amends && <p className="small-text sub">{timeline.reason(entry.amends.reason)}</p>}
      <p className="small-text sub">
        {author !== "" && `${timeline.by(author)}, `}
        {timeline.recorded(sayer.time.moment(entry.recorded))}
        {entry.source && `, ${timeline.imported(entry.source.system)}`}
      </p>
    </div>
  );
}

/** One happening in a line; opened, everything it says, how it was before, and the ways to correct it. */
export function HappeningRow({
  happening,
  note,
  sayer,
  shown,
  isOpenFirst,
}: {
  readonly happening: Happening;
  /** What another journal is to be told of it; null for what is told to none. */
  readonly note: JournalNote | null;
  readonly sayer: Sayer;
  readonly shown: Shown;
  readonly isOpenFirst: boolean;
}): ReactNode {
  const words = useWords();
  const record = useRecording();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const row = useRef<HTMLLIElement>(null);
  const id = useId();
  const { entry, versions, withdrawal } = happening;
  useEffect(() => {
    if (isOpenFirst) row.current?.scrollIntoView({ block: "center" });
  }, [isOpenFirst]);
  const mayCorrect = shown.knownAt === null && withdrawal === null;
  const target = { entry, person: shown.person, personName: shown.name };
  const before = versions.filter(({ id }) => id !== entry.id).toReversed();
  return (
    <li ref={row} className={withdrawal ? "happening is-withdrawn" : "happening"}>
      <button
        type="button"
        className="happening-line"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="happening-when small-text sub">{sayWhen(entry.effective, sayer.time, words)}</span>
        <span className="happening-what">
          <b>{sayer.words.kind(entry.kind)}</b> <span className="happening-brief">{sayBriefly(entry, sayer)}</span>
        </span>
        <span className="happening-marks small-text">
          {withdrawal && <span className="mark">{words.timeline.withdrawnMark}</span>}
          {before.length > 0 && !withdrawal && <span className="mark">{words.timeline.amendedMark}</span>}
          {note?.transferred && <span className="mark">{words.journalNote.transferredMark}</span>}
          {note?.outdated && <span className="mark">{words.journalNote.outdatedMark}</span>}
          <span className="sub happening-category">{words.categories[entry.category]}</span>
        </span>
      </button>
      {isOpen && (
        <div className="happening-whole" id={id}>
          <Version entry={entry} sayer={sayer} />
          {withdrawal?.amends && <p className="small-text">{words.timeline.reason(withdrawal.amends.reason)}</p>}
          {before.length > 0 && (
            <>
              <h4 className="over">{words.timeline.wasBefore}</h4>
              {before.map((version) => (
                <Version key={version.id} entry={version} sayer={sayer} />
              ))}
            </>
          )}
          {note && shown.knownAt === null && <NoteOfHappening note={note} shown={shown} names={sayer.names} />}
          {mayCorrect && (
            <p className="row">
              <Button size="small" variant="secondary" onClick={() => record({ mode: "amend", ...target })}>
                {words.record.amend}
              </Button>
              <Button size="small" variant="tertiary" onClick={() => record({ mode: "withdraw", ...target })}>
                {words.record.withdraw}
              </Button>
            </p>
          )}
        </div>
      )}
    </li>
  );
}
