import { unitValueDays } from "@helhet/engine";
import { Button, TextField } from "@navikt/ds-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";

type Answer = AnswerOf<"guideline">;
const { least, most } = unitValueDays;

/** After a decision of the unit everything it concerns is asked for anew. */
function useDecide<Input>(decide: (input: Input) => Promise<{ readonly followedAgain: number }>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: decide, onSuccess: () => queries.invalidateQueries() });
}

function Adoption({ answer }: { readonly answer: Answer }): ReactNode {
  const { words } = useLanguage();
  const { at } = useHere();
  const time = useTime();
  const [from, setFrom] = useState(time.today);
  const isFollowed = answer.adopted !== null;
  const decide = useDecide((follow: boolean) =>
    ask("adopt", {
      path: { unit: at?.unit ?? "" },
      key: crypto.randomUUID(),
      body: { guideline: answer.guideline.id, edition: answer.guideline.edition, from, follow },
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide.mutate(!isFollowed);
  };
  return (
    <form className="leader-form" onSubmit={submit}>
      <DateField label={words.guidelines.adoptFrom} value={from} onChange={setFrom} />
      <p className="small-text sub">{words.guidelines.adoptHelp}</p>
      <Button
        size="small"
        type="submit"
        variant={isFollowed ? "secondary" : "primary"}
        loading={decide.isPending}
        disabled={from === ""}
      >
        {isFollowed ? words.guidelines.stop : words.guidelines.adopt}
      </Button>
      {decide.data && <p role="status">{words.guidelines.adopted(decide.data.followedAgain)}</p>}
      {decide.error && <FailedNotice title={words.guidelines.failedSave} error={decide.error} />}
    </form>
  );
}

function UnitValue({
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
  const set = answer.unitValues.find(({ name }) => name === definition.name);
  const [days, setDays] = useState(set === undefined ? "" : String(set.days));
  const decide = useDecide((amount: number) =>
    ask("setUnitValue", {
      path: { unit: at?.unit ?? "" },
      key: crypto.randomUUID(),
      body: { guideline: answer.guideline.id, name: definition.name, days: amount, from: time.today },
    }),
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

/** What the leader decides for the unit, and everybody may read. */
export function LeaderPanel({ answer }: { readonly answer: Answer }): ReactNode {
  const { words } = useLanguage();
  const { isLeader } = useHere();
  const { guideline } = answer;
  return (
    <>
      {isLeader && !guideline.holdsWithoutAdoption && <Adoption answer={answer} />}
      {guideline.unitValues.length > 0 && (
        <div className="unit-values">
          <h3>{words.guidelines.values}</h3>
          <p className="small-text sub">{words.guidelines.valuesHelp}</p>
          {guideline.unitValues.map((definition) => (
            <UnitValue key={definition.name} definition={definition} answer={answer} isLeader={isLeader} />
          ))}
        </div>
      )}
      {!isLeader && <p className="small-text sub">{words.guidelines.onlyLeader}</p>}
    </>
  );
}
