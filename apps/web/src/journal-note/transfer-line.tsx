import type { EntryOf, JournalNote } from "@helhet/course";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { useTime } from "../time/use-time.ts";

/** Who transferred the note and when; or that an earlier one stands outdated in the other journal. Nothing where neither is. */
export function TransferLine({
  note,
  names,
}: {
  readonly note: JournalNote;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const { journalNote } = useWords();
  const time = useTime();
  const said = ({ author, recorded, data }: EntryOf<"note-transferred">): readonly [string, string, string | null] => [
    author.type === "practitioner" ? (names[author.id] ?? "") : "",
    time.moment(recorded),
    data.to ?? null,
  ];
  if (note.transferred !== null)
    return <p className="small-text">{journalNote.transferred(...said(note.transferred))}</p>;
  if (note.outdated !== null) return <p className="small-text">{journalNote.outdated(...said(note.outdated))}</p>;
  return null;
}
