import { isStopping } from "@helhet/programme";
import { Button } from "@navikt/ds-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { useSaid } from "../../language/said.ts";
import type { AnswerOf } from "../../server/addresses.ts";
import { useOnce } from "../../server/use-once.ts";
import { useTime } from "../../time/use-time.ts";
import { Card } from "../card.tsx";
import { editorWords } from "../catalogue/editor.ts";
import { FromDay } from "../from-day.tsx";
import { Preview, usePreview } from "./preview.tsx";
import type { Draft } from "./use-draft.ts";

/** From which day and why, with what it changes beside it. */
export function PublishCard({
  unit,
  draft,
  page,
}: {
  readonly unit: string;
  readonly draft: Draft;
  readonly page: AnswerOf<"programmePage">;
}): ReactNode {
  const { publish } = useSaid(editorWords);
  const { today } = useTime();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(today);
  const { askOnce } = useOnce();
  const sent = useMutation({
    mutationFn: async (body: { readonly from: string; readonly reason: string }) => {
      await draft.save();
      return await askOnce("publishProgramme", ({ id }) => ({
        path: { unit },
        body: { id, programme: { ...draft.programme }, ...body },
      }));
    },
    onSuccess: async () => {
      draft.drop();
      await queries.invalidateQueries();
      go("/unit/programme");
    },
  });
  const preview = usePreview(unit, draft.settled, from, isOpen && from >= today);
  const findings = [...draft.findings, ...(preview.data?.findings ?? [])];
  const open = (): void => {
    void draft.save();
    setOpen(true);
  };
  return (
    <Card title={publish.title}>
      {!isOpen && (
        <Button size="small" type="button" onClick={open}>
          {publish.open}
        </Button>
      )}
      {isOpen && (
        <div className="publish-columns">
          <FromDay
            name={publish.title}
            help={publish.help}
            says={publish.says}
            failed={publish.failed}
            change={sent}
            day={from}
            onDay={setFrom}
            isStopped={findings.some(isStopping)}
            onSend={sent.mutate}
            onClose={() => setOpen(false)}
          />
          {from >= today && (
            <Preview
              preview={preview}
              programme={draft.settled}
              current={page.current?.programme ?? null}
              names={page.names}
            />
          )}
        </div>
      )}
    </Card>
  );
}
