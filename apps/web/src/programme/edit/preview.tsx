import { isStopping, type Programme, sayProgrammeChange } from "@helhet/programme";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { useLanguage } from "../../language/words.tsx";
import { FailedNotice, Loading } from "../../notices/notice.tsx";
import { ask } from "../../server/ask.ts";
import { useTime } from "../../time/use-time.ts";
import { editorWords } from "../catalogue/editor.ts";
import { namesKnown } from "../said.ts";
import { Affected } from "./affected.tsx";
import { Findings } from "./findings.tsx";
import { SideBySide } from "./side-by-side.tsx";

/** What publishing this programme from a day would change; asked of the server, which writes nothing. */
export function usePreview(unit: string, programme: Programme, from: string, isWanted: boolean) {
  return useQuery({
    queryKey: ["programme", unit, "preview", from, programme],
    queryFn: ({ signal }) =>
      ask("previewProgramme", { path: { unit }, body: { programme: { ...programme }, from }, signal }),
    gcTime: 0,
    enabled: isWanted && from !== "",
  });
}

/** What would change: in words, in the rules side by side, and for whom. */
export function Preview({
  preview: { data, error, refetch },
  programme,
  current,
  names,
}: {
  readonly preview: ReturnType<typeof usePreview>;
  readonly programme: Programme;
  readonly current: Programme | null;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const { publish } = useSaid(editorWords);
  const { language } = useLanguage();
  const time = useTime();
  if (error !== null)
    return <FailedNotice title={publish.failedPreview} error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading says={publish.looking} />;
  const known = namesKnown(names, data.titles, language, programme, current);
  const told = data.changes.map((change) => sayProgrammeChange(change, known, language));
  const stops = data.findings.filter(isStopping);
  return (
    <div className="preview">
      {stops.length > 0 && (
        <>
          <h3>{publish.stopped}</h3>
          <Findings findings={stops} />
        </>
      )}
      <h3>{publish.inWords}</h3>
      {told.length === 0 && <p>{publish.nothing}</p>}
      <ul className="programme-list">
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>{publish.rules}</h3>
      {data.rules.length === 0 && <p>{publish.sameRules}</p>}
      {data.rules.map((one) => (
        <SideBySide key={`${one.guideline} ${one.edition}`} rules={one} enrolled={data.enrolled} />
      ))}
      {data.rules.length > 0 && <Affected preview={data} day={time.long(time.dayOf(data.at))} />}
    </div>
  );
}
