import { FilePdfIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { addressOf, ask } from "../server/ask.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { downtime as texts } from "./catalogue/downtime.ts";
import "./downtime.css";

type Sheet = AnswerOf<"sheetOfUnit">;

function SetTime({ unit, sheet }: { readonly unit: string; readonly sheet: Sheet }): ReactNode {
  const { sheet: said } = useSaid(texts);
  const client = useQueryClient();
  const id = useId();
  const { askOnce } = useOnce();
  const [at, setAt] = useState(sheet.at ?? "06:00");
  const set = useMutation({
    mutationFn: (to: string | null) => askOnce("setSheetTime", () => ({ path: { unit }, body: { at: to } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["sheet", unit] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set.mutate(at);
  };
  return (
    <form className="row" onSubmit={submit}>
      <label htmlFor={id}>{said.time}</label>
      <input
        id={id}
        className="key-day"
        type="time"
        required
        value={at}
        onChange={(event) => setAt(event.target.value)}
      />
      <Button size="small" type="submit" loading={set.isPending}>
        {said.set}
      </Button>
      {sheet.at !== null && (
        <Button size="small" type="button" variant="tertiary" onClick={() => set.mutate(null)}>
          {said.stop}
        </Button>
      )}
      {set.error && <FailedNotice title={said.failed} error={set.error} />}
    </form>
  );
}

function Kept({ unit, sheet }: { readonly unit: string; readonly sheet: Sheet }): ReactNode {
  const { sheet: said } = useSaid(texts);
  const { isLeader } = useHere();
  const time = useTime();
  return (
    <section className="card sheet-kept">
      <h2>{said.kept}</h2>
      <p>
        {sheet.at === null ? said.keptNever : said.keptAt(time.ofDay(sheet.at), sheet.byName ?? "")}{" "}
        {sheet.at !== null && (sheet.madeAt === null ? said.notToday : said.madeToday(time.event(sheet.madeAt)))}
      </p>
      {isLeader && <SetTime key={sheet.at} unit={unit} sheet={sheet} />}
    </section>
  );
}

/** Today's sheet for downtime: fetched as a PDF, and the copy that the server makes each morning. */
export function SheetScreen(): ReactNode {
  const { sheet: said, toBoard } = useSaid(texts);
  const { at } = useHere();
  const { language } = useLanguage();
  const unit = at?.unit ?? "";
  usePageTitle(`${said.title} · Helhet`);
  const { data, error, refetch } = useQuery({
    queryKey: ["sheet", unit],
    queryFn: ({ signal }) => ask("sheetOfUnit", { path: { unit }, signal }),
  });
  return (
    <main className="page sheet" id="content" tabIndex={-1}>
      <div className="sheet-head">
        <h1>{said.title}</h1>
        <Link className="link" href="/board">
          {toBoard}
        </Link>
      </div>
      <p className="sheet-lead">{said.lead}</p>
      <p>{said.how}</p>
      <p>
        <Button
          as="a"
          href={addressOf("wardSheetPdf", { path: { unit }, query: { language } })}
          icon={<FilePdfIcon aria-hidden="true" />}
          download
        >
          {said.download}
        </Button>
      </p>
      {error !== null && <FailedNotice title={said.failed} error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading says={said.loading} rows={2} />}
      {data !== undefined && <Kept unit={unit} sheet={data} />}
      <p>
        <Link className="link" href="/board/key-back">
          {said.toKeyBack}
        </Link>
      </p>
    </main>
  );
}
