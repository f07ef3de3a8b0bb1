import { unitValueDays } from "@helhet/engine";
import { Button, TextField } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { useDecide } from "./use-decide.ts";

type Answer = AnswerOf<"guideline">;
const { least, most } = unitValueDays;

/** One time limit that the guideline leaves to the unit: what it is now, and for the leader another. */
export function UnitValue({
  definition,
  answer,
  isLeader,
}: {
  readonly definition: Answer["guideline"]["unitValues"][number];
  readonly answer: Answer;
  readonly isLeader: boolean;
}): ReactNode {
  const { words, language } = useLanguage();
  const { at } = useHere();
  const time = useTime();
  const { askOnce } = useOnce();
  const set = answer.unitValues.find(({ name }) => name === definition.name);
  const [days, setDays] = useState(set === undefined ? "" : String(set.days));
  const decide = useDecide((amount: number) =>
    askOnce("setUnitValue", () => ({
      path: { unit: at?.unit ?? "" },
      body: { guideline: answer.guideline.id, name: definition.name, days: amount, from: time.today },
    })),
  );
  const amount = Number(days);
  const isFit = Number.isInteger(amount) && amount >= least && amount <= most;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isFit) decide.mutate(amount);
  };
  const now = set ? words.guidelines.valueSet(set.days, time.bare(set.from), set.byName) : words.guidelines.valueNotSet;
  if (!isLeader)
    return (
      <div>
        <b>{definition.title[language]}</b>
        <p className="small-text sub">{now}</p>
      </div>
    );
  return (
    <form className="unit-value" onSubmit={submit}>
      <TextField
        size="small"
        label={`${definition.title[language]} (${words.guidelines.valueDays.toLowerCase()})`}
        description={now}
        inputMode="numeric"
        value={days}
        error={days !== "" && !isFit ? words.guidelines.valueBounds(least, most) : undefined}
        onChange={(event) => setDays(event.target.value)}
      />
      <Button size="small" variant="secondary" type="submit" loading={decide.isPending}>
        {words.guidelines.setValue}
      </Button>
      {decide.data && <p role="status">{words.guidelines.adopted(decide.data.followedAgain)}</p>}
      {decide.error && <FailedNotice title={words.guidelines.failedSave} error={decide.error} />}
    </form>
  );
}
