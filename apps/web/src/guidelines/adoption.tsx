import { Button } from "@navikt/ds-react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { useOnce } from "../server/use-once.ts";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";
import { useDecide } from "./use-decide.ts";

/** What a decision would do, said before it is made: from when, and how many people it touches. */
function Confirm({
  reach,
  follow,
  day,
  isDeciding,
  onDecide,
  onCancel,
}: {
  readonly reach: AnswerOf<"previewAdoption">;
  readonly follow: boolean;
  readonly day: string;
  readonly isDeciding: boolean;
  readonly onDecide: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { words } = useLanguage();
  const { guidelines } = words;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} aria-label={guidelines.confirm} className="decision">
      <b>{follow ? guidelines.wouldFollow(reach.enrolled) : guidelines.wouldStop(reach.followed, reach.enrolled)}</b>
      <p className="small-text">{follow ? guidelines.followMeans(day) : guidelines.stopMeans(day)}</p>
      <div className="row">
        <Button type="button" size="small" loading={isDeciding} onClick={onDecide}>
          {follow ? guidelines.adoptOn(day) : guidelines.stopOn(day)}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onCancel}>
          {words.record.cancel}
        </Button>
      </div>
    </section>
  );
}

/** The leader lets the unit follow an edition, or stop, from today or a later day, once it has been said whom it touches. */
export function Adoption({ answer }: { readonly answer: AnswerOf<"guideline"> }): ReactNode {
  const { words } = useLanguage();
  const { at } = useHere();
  const time = useTime();
  const { askOnce } = useOnce();
  const [from, setFrom] = useState(time.today);
  const follow = answer.adopted === null;
  const unit = at?.unit ?? "";
  const { id: guideline, edition } = answer.guideline;
  const preview = useMutation({
    mutationFn: () =>
      ask("previewAdoption", {
        path: { unit },
        query: { guideline, edition, from, decision: follow ? "follow" : "stop" },
      }),
  });
  const decide = useDecide((decided: boolean) =>
    askOnce("adopt", () => ({ path: { unit }, body: { guideline, edition, from, follow: decided } })),
  );
  const isPast = from !== "" && from < time.today;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide.reset();
    if (from !== "" && !isPast) preview.mutate();
  };
  return (
    <form className="leader-form" onSubmit={submit} noValidate>
      <DateField
        label={words.guidelines.adoptFrom}
        value={from}
        min={time.today}
        error={isPast ? words.guidelines.notBeforeToday : undefined}
        onChange={(day) => {
          setFrom(day);
          preview.reset();
        }}
      />
      {preview.data === undefined && <p className="small-text sub">{words.guidelines.adoptHelp}</p>}
      {preview.data ? (
        <Confirm
          reach={preview.data}
          follow={follow}
          day={time.bare(from)}
          isDeciding={decide.isPending}
          onDecide={() => decide.mutate(follow, { onSuccess: () => preview.reset() })}
          onCancel={() => preview.reset()}
        />
      ) : (
        <Button
          size="small"
          type="submit"
          variant={follow ? "primary" : "secondary"}
          loading={preview.isPending}
          disabled={from === "" || isPast}
        >
          {follow ? words.guidelines.adopt : words.guidelines.stop}
        </Button>
      )}
      {decide.data && <p role="status">{words.guidelines.adopted(decide.data.followedAgain)}</p>}
      {preview.error && <FailedNotice title={words.guidelines.failedPreview} error={preview.error} />}
      {decide.error && <FailedNotice title={words.guidelines.failedSave} error={decide.error} />}
    </form>
  );
}
