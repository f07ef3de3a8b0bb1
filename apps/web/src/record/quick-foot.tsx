import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { refusalOf } from "../server/refused.ts";
import type { useQuickWrite } from "./use-quick-write.ts";

/** The end of a short form: why it was not taken in, the button that sends it, and the way out. */
export function QuickFoot({
  writing,
  send,
  onCancel,
  children,
}: {
  readonly writing: Pick<ReturnType<typeof useQuickWrite>, "error" | "isPending">;
  readonly send: string;
  readonly onCancel: () => void;
  /** What else can be done from here. */
  readonly children?: ReactNode;
}): ReactNode {
  const { notices, record } = useWords();
  return (
    <>
      {writing.error !== null && <Notice tone="wrong" title={notices.problems[refusalOf(writing.error).kind]} />}
      <div className="row">
        <Button type="submit" size="small" loading={writing.isPending}>
          {send}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
          {record.cancel}
        </Button>
        {children}
      </div>
    </>
  );
}
