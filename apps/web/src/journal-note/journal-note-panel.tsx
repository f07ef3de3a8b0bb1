import type { JournalNote } from "@helhet/course";
import { BodyLong, Button, TextField } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage, useWords } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { Shown } from "../person/shown-person.ts";
import { useRecording } from "../record/use-recording.ts";
import { addressOf } from "../server/ask.ts";
import { queries } from "../server/queries.ts";
import { refusalOf } from "../server/refused.ts";
import { TransferLine } from "./transfer-line.tsx";
import { type Format, useTransfer } from "./use-transfer.ts";
import "./journal-note.css";

/** The ways out: the clipboard, a PDF, a FHIR document. */
function WaysOut({
  note,
  shown,
  text,
  onTaken,
}: {
  readonly note: JournalNote;
  readonly shown: Shown;
  readonly text: string;
  readonly onTaken: (format: Format) => void;
}): ReactNode {
  const { words, language } = useLanguage();
  const { journalNote } = words;
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const question = { path: { person: shown.person, entry: note.tells.id }, query: { language } };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("yes");
      onTaken("text");
    } catch {
      setCopied("failed");
    }
  };
  const file = (name: "journalNotePdf" | "journalNoteFhir", format: Format, says: string): ReactNode => (
    <a className="link note-file" href={addressOf(name, question)} download onClick={() => onTaken(format)}>
      {says}
    </a>
  );
  return (
    <>
      <p className="row">
        <Button size="small" variant="secondary" onClick={copy}>
          {journalNote.copy}
        </Button>
        {file("journalNotePdf", "pdf", journalNote.pdf)}
        {file("journalNoteFhir", "fhir", journalNote.fhir)}
      </p>
      <p className="small-text" role="status">
        {copied === "yes" && journalNote.copied}
        {copied === "failed" && journalNote.copyFailed}
      </p>
    </>
  );
}

/** Says that the note now stands in the other journal, and in which if the reader wants to. */
function Mark({
  note,
  shown,
  format,
}: {
  readonly note: JournalNote;
  readonly shown: Shown;
  readonly format: Format | null;
}): ReactNode {
  const { journalNote, notices } = useWords();
  const [to, setTo] = useState("");
  const transfer = useTransfer(note, shown);
  return (
    <form
      className="note-mark"
      onSubmit={(event) => {
        event.preventDefault();
        void transfer.mark(to, format).catch(() => undefined);
      }}
    >
      <TextField
        label={journalNote.to}
        size="small"
        value={to}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setTo(event.target.value)}
      />
      <Button type="submit" size="small" loading={transfer.isPending}>
        {journalNote.mark}
      </Button>
      {transfer.error !== null && (
        <p className="small-text" role="alert">
          {notices.problems[refusalOf(transfer.error).kind]}
        </p>
      )}
    </form>
  );
}

/** An entry's journal note as text, the ways to take it into another journal, and whether that is done. */
export function JournalNotePanel({
  note,
  shown,
  names,
}: {
  readonly note: JournalNote;
  readonly shown: Shown;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const { words, language } = useLanguage();
  const { journalNote } = words;
  const { at } = useHere();
  const record = useRecording();
  const [format, setFormat] = useState<Format | null>(null);
  const told = `${note.tells.id} ${note.outdated?.id ?? ""}`;
  const { data, error, refetch } = useQuery(queries.journalNote(shown.person, note.tells.id, told, language));
  if (error !== null) return <FailedNotice title={journalNote.failed} error={error} onRetry={() => refetch()} />;
  if (data === undefined) return <Loading says={journalNote.loading} rows={4} />;
  const { transferred, tells } = note;
  const isOurs = tells.controller === at?.organisation;
  return (
    <section className="journal-note" aria-label={journalNote.title}>
      <BodyLong as="div" className="note-text" data-color="neutral">
        {data.text}
      </BodyLong>
      <WaysOut note={note} shown={shown} text={data.text} onTaken={setFormat} />
      <TransferLine note={note} names={names} />
      {isOurs && transferred === null && <Mark note={note} shown={shown} format={format} />}
      {isOurs && transferred !== null && (
        <p>
          <Button
            size="small"
            variant="tertiary"
            onClick={() =>
              record({ mode: "withdraw", entry: transferred, person: shown.person, personName: shown.name })
            }
          >
            {journalNote.unmark}
          </Button>
        </p>
      )}
    </section>
  );
}
