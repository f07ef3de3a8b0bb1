import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { FailedNotice } from "./notice.tsx";

/** The end of a form: what went wrong under the room's own heading, the one button, and the way out. */
export function FormEnd({
  change,
  failed,
  says,
  onClose,
}: {
  readonly change: { readonly error: Error | null; readonly isPending: boolean };
  readonly failed: string;
  readonly says: string;
  readonly onClose: () => void;
}): ReactNode {
  const { record } = useWords();
  return (
    <>
      {change.error && <FailedNotice title={failed} error={change.error} />}
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
