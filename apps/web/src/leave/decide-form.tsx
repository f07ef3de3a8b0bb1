import { Textarea } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { Loading } from "../notices/notice.tsx";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { InstantField } from "../record/instant-field.tsx";
import { QuickFoot } from "../record/quick-foot.tsx";
import { useQuickWrite } from "../record/use-quick-write.ts";
import { leave as texts } from "./catalogue/leave.ts";
import { Findings } from "./findings.tsx";
import { leaveCheck, type ShownLeave } from "./queries.ts";
import "../record/record.css";

const answers = ["granted", "granted-otherwise", "refused"] as const;

/** Decides a leave with its reason. What it meets stands above, and goes into the decision: it is granted all the same, never silently. */
export function DecideForm({ leave, onDone }: { readonly leave: ShownLeave; readonly onDone: () => void }): ReactNode {
  const said = useSaid(texts);
  const { at, me } = useHere();
  const id = useId();
  const { person, personName } = leave;
  const [answer, setAnswer] = useState<(typeof answers)[number] | null>(null);
  const [from, setFrom] = useState(leave.from ?? "");
  const [to, setTo] = useState(leave.to ?? "");
  const [reason, setReason] = useState("");
  const [agreements, setAgreements] = useState("");
  const [isTried, setTried] = useState(false);
  const writing = useQuickWrite();
  const asked = answer === "granted-otherwise" ? { from, to } : { from: leave.from ?? "", to: leave.to ?? "" };
  const check = useQuery(leaveCheck(person, { unit: at?.unit ?? "", leave: leave.leave, ...asked }));
  const isInOrder = asked.from !== "" && asked.from < asked.to;
  const despite = [...new Set(check.data?.findings.map(({ finding }) => finding))];
  const isDespite = answer !== "refused" && despite.length > 0;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (answer === null || reason.trim() === "" || !isInOrder || check.data === undefined) return;
    await writing.write({
      person,
      personName,
      kind: "leave-decided",
      data: {
        leave: leave.leave,
        answer,
        decidedBy: me.practitioner,
        words: reason.trim(),
        ...(answer === "granted-otherwise" ? asked : {}),
        ...(agreements.trim() === "" ? {} : { agreements: agreements.trim() }),
        ...(isDespite ? { despite } : {}),
      },
      says: said.said.decided(personName),
      expectedVersion: leave.version,
    });
    onDone();
  };
  return (
    <form className="life-form" onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      {check.data ? <Findings check={check.data} person={person} /> : <Loading says={said.loading} />}
      <ChoiceChips
        id={`${id}-answer`}
        label={said.form.answer}
        choices={answers.map((value) => ({ value, says: said.form.answers[value] }))}
        isMany={false}
        chosen={answer === null ? [] : [answer]}
        mayClear={false}
        error={isTried && answer === null ? said.form.missing : undefined}
        onChoose={([chosen]) => setAnswer((chosen ?? null) as typeof answer)}
      />
      {answer === "granted-otherwise" && (
        <>
          <InstantField id={`${id}-from`} label={said.form.from} value={from} onChange={setFrom} />
          <InstantField
            id={`${id}-to`}
            label={said.form.to}
            value={to}
            error={isTried && !isInOrder ? said.form.order : undefined}
            onChange={setTo}
          />
        </>
      )}
      <Textarea
        size="small"
        minRows={2}
        label={isDespite ? said.form.reasonDespite : said.form.reason}
        value={reason}
        error={isTried && reason.trim() === "" ? said.form.missing : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {answer !== "refused" && (
        <Textarea
          size="small"
          minRows={1}
          label={said.form.agreements}
          value={agreements}
          onChange={(event) => setAgreements(event.target.value)}
        />
      )}
      <QuickFoot writing={writing} send={said.form.save} onCancel={onDone} />
    </form>
  );
}
