import { Button } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { FailedNotice } from "../notices/notice.tsx";
import { useOnce } from "../server/use-once.ts";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";
import { competenceWords } from "./catalogue/competence.ts";
import type { Held } from "./held.ts";
import { useNote } from "./use-note.ts";

/** Says on which day a competence ends. */
export function EndForm({
  unit,
  held,
  title,
  onClose,
}: {
  readonly unit: string;
  readonly held: Held;
  readonly title: string;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(competenceWords);
  const { today } = useTime();
  const { askOnce } = useOnce();
  const [to, setTo] = useState(today);
  const note = useNote(
    () => askOnce("endCompetence", ({ id }) => ({ path: { unit, held: held.id }, body: { id, to } })),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (to !== "") note.mutate(undefined);
  };
  return (
    <form className="unit-form" onSubmit={submit} noValidate aria-label={title}>
      <b>{title}</b>
      <DateField label={said.lastDay} value={to} onChange={setTo} />
      {note.error && <FailedNotice title={said.failedSave} error={note.error} />}
      <div className="row">
        <Button size="small" type="submit" loading={note.isPending}>
          {said.end}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
}
