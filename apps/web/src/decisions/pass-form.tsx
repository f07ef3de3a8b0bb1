import { Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useId } from "react";
import { useSaid } from "../language/said.ts";
import { QuickFoot } from "../record/quick-foot.tsx";
import { useQuickWrite } from "../record/use-quick-write.ts";
import { decisions as texts } from "./catalogue/decisions.ts";
import { DeadlineField } from "./deadline-field.tsx";
import { DeciderField } from "./decider-field.tsx";
import type { AskedDecision } from "./queries.ts";
import { useQuestion } from "./use-question.ts";

/** Passes a question on to somebody else who decides, until when, and why. */
export function PassForm({ asked, onDone }: { readonly asked: AskedDecision; readonly onDone: () => void }): ReactNode {
  const said = useSaid(texts);
  const id = useId();
  const { text, decider, decideBy, deciderName, isWhole } = useQuestion();
  const writing = useQuickWrite();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isWhole() || writing.isPending) return;
    const { person, personName, request } = asked;
    await writing.write({
      person,
      personName,
      kind: "decision-passed-on",
      data: { request, decider: decider.value, decideBy: decideBy.value, words: text.value.trim() },
      says: said.said.passed(deciderName),
    });
    onDone();
  };
  return (
    <form className="life-form" onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <DeciderField label={said.form.to} without={asked.decider} {...decider} />
      <DeadlineField id={`${id}-by`} {...decideBy} />
      <Textarea
        size="small"
        minRows={1}
        label={said.form.why}
        value={text.value}
        error={text.error}
        onChange={(event) => text.set(event.target.value)}
      />
      <QuickFoot writing={writing} send={said.form.send} onCancel={onDone} />
    </form>
  );
}
