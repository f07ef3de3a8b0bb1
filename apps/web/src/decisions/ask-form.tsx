import { Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useSaid } from "../language/said.ts";
import { newId } from "../record/new-id.ts";
import { QuickFoot } from "../record/quick-foot.tsx";
import { useQuickWrite } from "../record/use-quick-write.ts";
import { decisions as texts } from "./catalogue/decisions.ts";
import { DeadlineField } from "./deadline-field.tsx";
import { DeciderField } from "./decider-field.tsx";
import { useQuestion } from "./use-question.ts";
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
  const id = useId();
  const [request] = useState(newId);
  const { text, decider, decideBy, deciderName, isWhole } = useQuestion(suggested);
  const writing = useQuickWrite();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isWhole() || writing.isPending) return;
    await writing.write({
      person,
      personName,
      kind: "decision-requested",
      data: {
        request,
        question: text.value.trim(),
        decider: decider.value,
        decideBy: decideBy.value,
        ...(about === null ? {} : { element: about.element }),
      },
      says: said.said.asked(deciderName),
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
        value={text.value}
        error={text.error}
        onChange={(event) => text.set(event.target.value)}
      />
      <DeciderField label={said.form.decider} {...decider} />
      <DeadlineField id={`${id}-by`} {...decideBy} />
      <QuickFoot writing={writing} send={said.form.ask} onCancel={onDone} />
    </form>
  );
}
