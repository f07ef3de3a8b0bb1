import { Button, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { useQuickWrite } from "../record/use-quick-write.ts";
import { refusalOf } from "../server/refused.ts";
import { decisions as texts } from "./catalogue/decisions.ts";
import { DeadlineField } from "./deadline-field.tsx";
import { DeciderField } from "./decider-field.tsx";
import type { AskedDecision } from "./queries.ts";
import { useDeciders } from "./use-deciders.ts";

/** Passes a question on to somebody else who decides, until when, and why. */
export function PassForm({ asked, onDone }: { readonly asked: AskedDecision; readonly onDone: () => void }): ReactNode {
  const said = useSaid(texts);
  const words = useWords();
  const id = useId();
  const deciders = useDeciders();
  const [decider, setDecider] = useState("");
  const [decideBy, setDecideBy] = useState("");
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  const writing = useQuickWrite();
  const missing = (value: string): string | undefined =>
    isTried && value.trim() === "" ? said.form.missing : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if ([decider, decideBy, why].some((one) => one.trim() === "") || writing.isPending) return;
    const { person, personName, request } = asked;
    await writing.write({
      person,
      personName,
      kind: "decision-passed-on",
      data: { request, decider, decideBy, words: why.trim() },
      says: said.said.passed(deciders.find(({ practitioner }) => practitioner === decider)?.name ?? ""),
    });
    onDone();
  };
  return (
    <form className="life-form" onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <DeciderField
        label={said.form.to}
        value={decider}
        without={asked.decider}
        error={missing(decider)}
        onChange={setDecider}
      />
      <DeadlineField id={`${id}-by`} value={decideBy} error={missing(decideBy)} onChange={setDecideBy} />
      <Textarea
        size="small"
        minRows={1}
        label={said.form.why}
        value={why}
        error={missing(why)}
        onChange={(event) => setWhy(event.target.value)}
      />
      {writing.error !== null && <Notice tone="wrong" title={words.notices.problems[refusalOf(writing.error).kind]} />}
      <div className="row">
        <Button type="submit" size="small" loading={writing.isPending}>
          {said.form.send}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onDone}>
          {words.record.cancel}
        </Button>
      </div>
    </form>
  );
}
