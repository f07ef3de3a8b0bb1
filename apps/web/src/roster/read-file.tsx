import { Button, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { Notice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { useOnce } from "../server/use-once.ts";
import { roster } from "./catalogue/roster.ts";
import { rosterFile as texts } from "./catalogue/roster-file.ts";
import { ChangeFailed } from "./change-failed.tsx";
import { useRosterChange } from "./use-roster-change.ts";

type Came = AnswerOf<"importRoster">;

/** Reads a roster from a file: looked at first, put in whole by a second tap, or refused line by line. */
export function ReadFile({ unit, onClose }: { readonly unit: string; readonly onClose: () => void }): ReactNode {
  const said = useSaid(texts);
  const { cancel } = useSaid(roster);
  const { askOnce } = useOnce();
  const [text, setText] = useState("");
  const [came, setCame] = useState<Came | null>(null);
  const read = useRosterChange(
    (write: boolean) => {
      const format = /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text) ? ("icalendar" as const) : ("csv" as const);
      return askOnce("importRoster", () => ({ path: { unit }, body: { format, text, write } }));
    },
    (answer) => setCame(answer),
  );
  const change = (next: string): void => {
    setText(next);
    setCame(null);
  };
  const isReady = came !== null && !came.written && came.refused.length === 0 && came.duties.length > 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") read.mutate(isReady);
  };
  return (
    <form className="unit-form" onSubmit={submit} aria-label={said.title}>
      <p className="sub">{said.help}</p>
      <label className="roster-file">
        {said.file}
        <input
          type="file"
          className="unseen"
          accept=".csv,.ics,.txt,text/csv,text/calendar"
          onChange={(event) => void event.target.files?.[0]?.text().then(change)}
        />
      </label>
      <Textarea
        size="small"
        label={said.paste}
        value={text}
        minRows={4}
        maxRows={12}
        onChange={(event) => change(event.target.value)}
      />
      <ChangeFailed error={read.error} />
      <FileAnswer came={came} />
      <div className="row">
        {came?.written !== true && (
          <Button size="small" type="submit" loading={read.isPending}>
            {isReady ? said.write(came.duties.length) : said.check}
          </Button>
        )}
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}

/** What came of the file: how many shifts, or each line to be mended. */
function FileAnswer({ came }: { readonly came: Came | null }): ReactNode {
  const said = useSaid(texts);
  if (came === null) return null;
  if (came.refused.length === 0) {
    const n = came.duties.length;
    const title = n === 0 ? said.empty : came.written ? said.done(n) : said.ready(n);
    return <Notice tone={n === 0 ? "plain" : "fine"} title={title} />;
  }
  return (
    <Notice tone="wrong" title={said.refused(came.refused.length)}>
      {came.unknown.length > 0 && <p>{said.unknown(came.unknown.join(", "))}</p>}
      <ul className="refused-lines">
        {came.refused.map(({ line, what, found }) => (
          <li key={`${line} ${what}`}>
            <b>{said.line(line)}</b> {found !== "" && <q>{found}</q>} {said.problems[what]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
