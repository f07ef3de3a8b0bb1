import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { useTime } from "../time/use-time.ts";
import type { BalanceWords } from "./balance-words.ts";
import { participation } from "./catalogue/participation.ts";
import { DefinitionBeside } from "./defined-beside.tsx";

type Figures = AnswerOf<"unitFigures">;

/** Completion and drop-out among the stays that ended in a period, each with its definition beside it. */
export function Participation({
  unit,
  from,
  to,
  words,
}: {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly words: BalanceWords;
}): ReactNode {
  const said = useSaid(participation);
  const time = useTime();
  const { data, error, refetch } = useQuery({
    queryKey: ["unit-figures", unit, from, to],
    queryFn: ({ signal }) => ask("unitFigures", { path: { unit }, query: { from, to }, signal }),
    refetchOnWindowFocus: false,
  });
  return (
    <section className="card participation" aria-labelledby="participation-title">
      <h2 id="participation-title">{said.title}</h2>
      <p className="small-text sub">
        {said.period(time.bare(from), time.bare(to))}
        {data !== undefined && data.ended !== null && ` · ${said.ended(data.ended)}`}
      </p>
      {error && <FailedNotice title={words.said.failed} error={error} onRetry={() => refetch()} />}
      {data === undefined && !error && <Loading says={words.said.loading} rows={2} />}
      {data && (
        <div className="defined-list">
          <CompletionFigure data={data} words={words} />
          <DropOutFigure data={data} words={words} />
        </div>
      )}
    </section>
  );
}

function useChoice({ programme }: Figures): string | null {
  const said = useSaid(participation);
  const time = useTime();
  return programme === null ? null : said.ownChoice(programme.title, time.bare(programme.from));
}

function ToProgramme(): ReactNode {
  const said = useSaid(participation);
  return (
    <Link className="link small-text" href="/unit/programme">
      {said.toProgramme}
    </Link>
  );
}

function CompletionFigure({ data, words }: { readonly data: Figures; readonly words: BalanceWords }): ReactNode {
  const said = useSaid(participation);
  const choice = useChoice(data);
  const { state, completed, missingRecords, missingSessions, definition } = data.completion;
  const { leastShare, mostMissedInARow } = definition.continuously ?? {};
  const told = [
    leastShare === undefined ? null : said.least(words.percent(leastShare)),
    mostMissedInARow === undefined ? null : said.mostMissed(mostMissedInARow),
  ].filter((one) => one !== null);
  return (
    <DefinitionBeside
      name={said.completed}
      figure={
        state === "told"
          ? said.ofMany(completed, data.ended ?? 0)
          : state === "too-few"
            ? said.tooFew
            : said.completionNotDecided
      }
      means={`${said.completionMeans} ${told.length === 0 ? said.notChosen : `${told.join(", ")}.`}`}
      choice={told.length === 0 ? null : choice}
      source={{ ...definition.source, edition: definition.edition }}
    >
      {state === "not-decided" && <ToProgramme />}
      {missingRecords > 0 && <p className="small-text sub">{said.missingRecords(missingRecords)}</p>}
      {missingSessions > 0 && <p className="small-text sub">{said.missingSessions(missingSessions)}</p>}
    </DefinitionBeside>
  );
}

function DropOutFigure({ data, words }: { readonly data: Figures; readonly words: BalanceWords }): ReactNode {
  const said = useSaid(participation);
  const choice = useChoice(data);
  const { state, droppedOut, definition } = data.dropOut;
  const reasons = definition.endedFor?.map(words.endReason).join(", ") ?? "";
  return (
    <DefinitionBeside
      name={said.droppedOut}
      figure={
        state === "told"
          ? said.ofMany(droppedOut, data.ended ?? 0)
          : state === "too-few"
            ? said.tooFew
            : said.dropOutNotDecided
      }
      means={definition.endedFor === null ? said.notChosen : said.dropOutMeans(reasons)}
      choice={definition.endedFor === null ? null : choice}
      source={{ ...definition.source, edition: definition.edition }}
    >
      {state === "not-decided" && <ToProgramme />}
    </DefinitionBeside>
  );
}
