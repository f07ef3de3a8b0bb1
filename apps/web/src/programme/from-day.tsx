import { Button, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { FailedNotice } from "../notices/notice.tsx";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";
import { programmeWords } from "./catalogue/programme.ts";

/** The day from which something holds, and why: what a leader says when publishing. */
export function FromDay({
  name,
  help,
  says,
  failed,
  change,
  day,
  onDay,
  onSend,
  onClose,
  isStopped = false,
}: {
  readonly name: string;
  readonly help: string;
  readonly says: string;
  readonly failed: string;
  readonly change: { readonly error: Error | null; readonly isPending: boolean };
  /** The day where it is chosen outside; the form's own otherwise. */
  readonly day?: string;
  readonly onDay?: (day: string) => void;
  readonly onSend: (body: { readonly from: string; readonly reason: string }) => void;
  readonly onClose: () => void;
  /** Something must be mended first, and is said elsewhere. */
  readonly isStopped?: boolean;
}): ReactNode {
  const said = useSaid(programmeWords);
  const { today } = useTime();
  const [own, setOwn] = useState(today);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const from = day ?? own;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (from >= today && reason.trim() !== "") onSend({ from, reason: reason.trim() });
  };
  return (
    <form className="unit-form" onSubmit={submit} noValidate aria-label={name}>
      <p className="small-text">{help}</p>
      <DateField
        label={said.fromWhen}
        value={from}
        min={today}
        error={from < today ? said.dayMissing : undefined}
        onChange={onDay ?? setOwn}
      />
      <Textarea
        size="small"
        label={said.reason}
        minRows={2}
        value={reason}
        error={isTried && reason.trim() === "" ? said.reasonMissing : undefined}
        onChange={({ target }) => setReason(target.value.slice(0, 2_000))}
      />
      {change.error && <FailedNotice title={failed} error={change.error} />}
      <div className="row">
        <Button size="small" type="submit" loading={change.isPending} disabled={isStopped}>
          {says}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
}
