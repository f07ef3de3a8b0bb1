import { ArrowLeftIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useHere } from "../../frame/here.ts";
import { usePageTitle } from "../../frame/page-title.ts";
import { useSaid } from "../../language/said.ts";
import { FailedNotice, Loading, Notice } from "../../notices/notice.tsx";
import { queries } from "../../server/queries.ts";
import { editorWords } from "../catalogue/editor.ts";
import { programmeWords } from "../catalogue/programme.ts";
import { programmeQueries } from "../queries.ts";
import { Editor } from "./editor.tsx";
import "../../guidelines/guidelines.css";
import "../../unit/unit.css";
import "../programme.css";

/** The editor of the unit's programme, for its leader. */
export function EditorScreen(): ReactNode {
  const said = useSaid(programmeWords);
  const editor = useSaid(editorWords);
  const { at, isLeader } = useHere();
  const unit = at?.unit ?? "";
  const [round, setRound] = useState(0);
  // Read anew when one comes, and not again: what is typed is not overwritten.
  const page = useQuery({ ...programmeQueries.page(unit), refetchOnWindowFocus: false, staleTime: 0 });
  const members = useQuery(queries.members(unit));
  usePageTitle(editor.pageTitle);
  return (
    <main className="page programme" id="content" tabIndex={-1}>
      <Link className="back-link link" href="/unit/programme">
        <ArrowLeftIcon className="i small" aria-hidden="true" /> {said.backToProgramme}
      </Link>
      <h1>{editor.pageTitle}</h1>
      {!isLeader && <Notice tone="plain" title={editor.onlyLeader} />}
      {page.error !== null && (
        <FailedNotice title={said.failed} error={page.error} onRetry={() => void page.refetch()} />
      )}
      {isLeader && page.data === undefined && page.error === null && <Loading says={said.loading} />}
      {isLeader && page.data && page.isFetchedAfterMount && members.data && (
        <Editor
          key={`${unit} ${round}`}
          unit={unit}
          unitName={at?.unitName ?? ""}
          page={page.data}
          staff={[
            ...new Set(
              members.data.members
                .filter(({ to }) => to === null || to >= page.data.today)
                .map((one) => one.practitioner),
            ),
          ]}
          onFetch={async () => {
            await page.refetch();
            setRound(round + 1);
          }}
        />
      )}
    </main>
  );
}
