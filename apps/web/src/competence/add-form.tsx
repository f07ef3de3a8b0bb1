import { Button, Select, TextField } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import { useOnce } from "../server/use-once.ts";
import { DateField } from "../time/date-field.tsx";
import { competenceWords } from "./catalogue/competence.ts";
import { type CompetencePage, competenceName } from "./held.ts";
import { useNote } from "./use-note.ts";

/** Notes that a colleague has a competence. */
export function AddForm({
  unit,
  page,
  onClose,
}: {
  readonly unit: string;
  readonly page: CompetencePage;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(competenceWords);
  const { language } = useLanguage();
  const { askOnce } = useOnce();
  const [practitioner, setPractitioner] = useState("");
  const [competence, setCompetence] = useState("");
  const [from, setFrom] = useState(page.today);
  const [to, setTo] = useState("");
  const [words, setWords] = useState("");
  const [isTried, setTried] = useState(false);
  const missing = (value: string): string | undefined => (isTried && value === "" ? said.missing : undefined);
  const note = useNote(
    () =>
      askOnce("addCompetence", ({ id }) => ({
        path: { unit },
        body: {
          id,
          practitioner,
          competence,
          from,
          to: to || null,
          ...(words.trim() === "" ? {} : { words: words.trim() }),
        },
      })),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (practitioner !== "" && competence !== "" && from !== "") note.mutate(undefined);
  };
  return (
    <form className="unit-form" onSubmit={submit} noValidate aria-label={said.add}>
      <Select
        size="small"
        label={said.person}
        value={practitioner}
        error={missing(practitioner)}
        onChange={({ target }) => setPractitioner(target.value)}
      >
        <option value="">{said.choose}</option>
        {page.staff.map((one) => (
          <option key={one.practitioner} value={one.practitioner}>
            {one.name}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={said.competence}
        value={competence}
        error={missing(competence)}
        onChange={({ target }) => setCompetence(target.value)}
      >
        <option value="">{said.choose}</option>
        {page.competences.map(({ key }) => (
          <option key={key} value={key}>
            {competenceName(page, key, language)}
          </option>
        ))}
      </Select>
      <div className="row">
        <DateField label={said.fromDay} value={from} error={missing(from)} onChange={setFrom} />
        <DateField label={said.toDay} value={to} min={from} onChange={setTo} />
      </div>
      <TextField
        size="small"
        label={said.words}
        autoComplete="off"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {note.error && <FailedNotice title={said.failedSave} error={note.error} />}
      <div className="row">
        <Button size="small" type="submit" loading={note.isPending}>
          {said.save}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
}
