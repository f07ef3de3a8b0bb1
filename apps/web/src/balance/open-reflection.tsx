import { Button, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { FailedNotice } from "../notices/notice.tsx";
import { useOnce } from "../server/use-once.ts";
import type { Sign } from "./balance-words.ts";
import { reflection as catalogue } from "./catalogue/reflection.ts";
import { useReflect } from "./use-reflect.ts";

/** Opens a reflection on a sign with a question; the server writes the figures as they are. */
export function OpenReflection({
  sign,
  month,
  suggestion,
  onClose,
}: {
  readonly sign: Sign;
  readonly month: string;
  readonly suggestion: string;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(catalogue);
  const unit = useHere().at?.unit ?? "";
  const [question, setQuestion] = useState(suggestion);
  const { askOnce } = useOnce();
  const open = useReflect(
    () =>
      askOnce("openReflection", ({ id: reflection }) => ({
        path: { unit },
        body: { reflection, month, sign: sign.key, question: question.trim() },
      })),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (question.trim() !== "") open.mutate(undefined);
  };
  return (
    <form className="reflection-form" onSubmit={submit} noValidate>
      <Textarea
        size="small"
        autoFocus
        label={said.question}
        description={said.noNames}
        value={question}
        maxRows={6}
        error={question.trim() === "" ? said.needed : undefined}
        onChange={(event) => setQuestion(event.target.value)}
      />
      {open.error && <FailedNotice title={said.failed} error={open.error} />}
      <div className="row">
        <Button size="small" type="submit" loading={open.isPending}>
          {said.open}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {said.cancel}
        </Button>
      </div>
    </form>
  );
}
