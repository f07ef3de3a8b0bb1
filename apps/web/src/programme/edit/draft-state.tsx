import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { Notice } from "../../notices/notice.tsx";
import { useTime } from "../../time/use-time.ts";
import { editorWords } from "../catalogue/editor.ts";
import type { Draft } from "./use-draft.ts";

/** Whether the draft is written down, and what to do where it is not. */
export function DraftSaid({ draft, onFetch }: { readonly draft: Draft; readonly onFetch: () => void }): ReactNode {
  const { state: said } = useSaid(editorWords);
  const time = useTime();
  const { state, savedAt, save } = draft;
  if (state === "conflict")
    return (
      <Notice tone="wrong" title={said.conflict}>
        <p className="sub">{said.conflictNext}</p>
        <Button size="small" type="button" variant="secondary" onClick={onFetch}>
          {said.fetch}
        </Button>
      </Notice>
    );
  if (state === "failed")
    return (
      <Notice tone="wrong" title={said.failed}>
        <Button size="small" type="button" variant="secondary" onClick={() => void save()}>
          {said.retry}
        </Button>
      </Notice>
    );
  const words =
    state === "saved" && savedAt !== null ? said.saved(time.clock(savedAt)) : said[state === "saved" ? "same" : state];
  return (
    <p className="small-text draft-state" role="status">
      {words}
    </p>
  );
}
