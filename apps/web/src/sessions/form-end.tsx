import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import { sessions as texts } from "./catalogue/sessions.ts";

/** The end of a form: what went wrong, the one button, and the way out. */
export function FormEnd({
  change,
  says,
  onClose,
}: {
  readonly change: { readonly error: Error | null; readonly isPending: boolean };
  readonly says: string;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const { record } = useWords();
  return (
    <>
      {change.error && <FailedNotice title={said.failedSave} error={change.error} />}
      <div className="row">
        <Button size="small" type="submit" loading={change.isPending}>
          {says}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {record.cancel}
        </Button>
      </div>
    </>
  );
}
