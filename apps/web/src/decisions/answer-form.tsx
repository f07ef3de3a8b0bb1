import { Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { QuickFoot } from "../record/quick-foot.tsx";
import { useQuickWrite } from "../record/use-quick-write.ts";
import { decisions as texts } from "./catalogue/decisions.ts";
import { PrecedentSearch } from "./precedent-search.tsx";
import type { AskedDecision } from "./queries.ts";
import "../record/record.css";

const answers = ["yes", "no", "otherwise"] as const;

/** Decides what was asked, with the reason; how the unit has decided the like before can be looked up beside it. */
export function AnswerForm({
  asked,
  onDone,
}: {
  readonly asked: AskedDecision;
  readonly onDone: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const { me } = useHere();
  const id = useId();
  const [answer, setAnswer] = useState<(typeof answers)[number] | null>(null);
  const [decision, setDecision] = useState("");
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const [showsBefore, setShowsBefore] = useState(false);
  const writing = useQuickWrite();
  const lacksDecision = answer === "otherwise" && decision.trim() === "";
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (answer === null || reason.trim() === "" || lacksDecision || writing.isPending) return;
    await writing.write({
      person: asked.person,
      personName: asked.personName,
      kind: "decision-given",
      data: {
        request: asked.request,
        answer,
        decidedBy: me.practitioner,
        words: reason.trim(),
        ...(decision.trim() === "" ? {} : { decision: decision.trim() }),
      },
      says: said.said.answered(asked.personName),
      expectedVersion: asked.version,
    });
    onDone();
  };
  return (
    <form className="life-form" onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <ChoiceChips
        id={`${id}-answer`}
        label={said.form.choice}
        choices={answers.map((value) => ({ value, says: said.answers[value] }))}
        isMany={false}
        chosen={answer === null ? [] : [answer]}
        mayClear={false}
        error={isTried && answer === null ? said.form.missing : undefined}
        onChoose={([chosen]) => setAnswer((chosen ?? null) as typeof answer)}
      />
      {answer === "otherwise" && (
        <Textarea
          size="small"
          minRows={1}
          label={said.form.decisionNeeded}
          value={decision}
          error={isTried && lacksDecision ? said.form.missing : undefined}
          onChange={(event) => setDecision(event.target.value)}
        />
      )}
      <Textarea
        size="small"
        minRows={2}
        label={said.form.reason}
        value={reason}
        error={isTried && reason.trim() === "" ? said.form.missing : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <QuickFoot writing={writing} send={said.form.save} onCancel={onDone}>
        <button
          type="button"
          className="link small-text"
          aria-expanded={showsBefore}
          onClick={() => setShowsBefore(!showsBefore)}
        >
          {said.before.title}
        </button>
      </QuickFoot>
      {showsBefore && <PrecedentSearch firstElement={asked.element} isNested />}
    </form>
  );
}
