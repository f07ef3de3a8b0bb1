import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { FailedNotice, Notice } from "../notices/notice.tsx";
import { refusalOf } from "../server/refused.ts";
import { roster as texts } from "./catalogue/roster.ts";

/** Why a change of the roster was not made, in words where the server says which. Nothing where nothing went wrong. */
export function ChangeFailed({ error }: { readonly error: Error | null }): ReactNode {
  const said = useSaid(texts);
  if (error === null) return null;
  const path = refusalOf(error).problems?.[0]?.path;
  if (path === "roster" || path === "theirs")
    return (
      <Notice tone="wrong" title={said.failedSave}>
        <p className="sub">{path === "roster" ? said.moved : said.cannotSwap}</p>
      </Notice>
    );
  return <FailedNotice title={said.failedSave} error={error} />;
}
