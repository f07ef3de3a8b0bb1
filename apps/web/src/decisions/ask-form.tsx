import { Button, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { newId } from "../record/new-id.ts";
import { useQuickWrite } from "../record/use-quick-write.ts";
import { refusalOf } from "../server/refused.ts";
import { decisions as texts } from "./catalogue/decisions.ts";
import { DeadlineField } from "./deadline-field.tsx";
import { DeciderField } from "./decider-field.tsx";
import { useDeciders } from "./use-deciders.ts";
import "../leave/leave.css";

/** Asks a named person for a decision by a deadline; about an element where it is asked from one. */
export function AskForm({
  person,
  personName,
  about = null,
  suggested = "",
  onDone,
}: {
  readonly person: string;
  readonly personName: string;
  readonly about?: { readonly element: string; readonly title: string } | null;
  /** Whom to ask, chosen beforehand. */
  readonly suggested?: string;
  readonly onDone: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const words = useWords();
  const id = useId();
  const deciders = useDeciders();
  const [request] = useState(newId);
  const [question, setQuestion] = useState("");
  const [decider, setDecider] = useState(suggested);
  const [decideBy, setDecideBy] = useState("");
  const [isTried, setTried] = useState(false);
  const writing = useQuickWrite();
  const missing = (value: string): string | undefined =>
    isTried && value.trim() === "" ? said.form.missing : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if ([question, decider, decideBy].some((one) => one.trim() === "") || writing.isPending) return;
    await writing.write({
      person,
      personName,
      kind: "decision-requested",
      data: {
        request,
        question: question.trim(),
        decider,
        decideBy,
        ...(about === null ? {} : { element: about.element }),
      },
      says: said.said.asked(deciders.find(({ practitioner }) => practitioner === decider)?.name ?? ""),
    });
    onDone();
  };
  return (
    <form className="life-form" onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      {about !== null && <p className="small-text sub">{said.form.about(about.title)}</p>}
      <Textarea
        size="small"
        minRows={2}
        label={said.form.question}
        value={question}
        error={missing(question)}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <DeciderField label={said.form.decider} value={decider} error={missing(decider)} onChange={setDecider} />
      <DeadlineField id={`${id}-by`} value={decideBy} error={missing(decideBy)} onChange={setDecideBy} />
      {writing.error !== null && <Notice tone="wrong" title={words.notices.problems[refusalOf(writing.error).kind]} />}
      <div className="row">
        <Button type="submit" size="small" loading={writing.isPending}>
          {said.form.ask}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onDone}>
          {words.record.cancel}
        </Button>
      </div>
    </form>
  );
}
