import { Button } from "@navikt/ds-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { rememberVersion } from "../server/changes.ts";
import { refusalOf } from "../server/refused.ts";
import { useOnce } from "../server/use-once.ts";
import { useOnBoard } from "./board-context.ts";
import { board as texts } from "./catalogue/board.ts";

const offered = ["illness", "unable", "forgot", "no-show", "away", "other"] as const;

/** Whose mark the form is about. */
export interface About {
  readonly person: string;
  readonly entry: string;
}

function useTell({ person, entry: mark }: About, onDone: () => void) {
  const { at } = useHere();
  const { askOnce } = useOnce();
  const said = useSaid(texts);
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ reason, words }: { readonly reason: (typeof offered)[number]; readonly words: string }) => {
      const own = words.trim() === "" ? null : words.trim();
      const { version } = await askOnce("whyMissed", ({ id: entry, authored }) => ({
        path: { unit: at?.unit ?? "" },
        body: { person, mark, entry, reason, words: own, because: said.because, authored },
      }));
      rememberVersion(person, version);
      await client.invalidateQueries({ queryKey: ["board"] });
    },
    onSuccess: onDone,
  });
}

/** Why somebody did not come: a choice, and words where they are needed. What is written goes straight to the record. */
export function ReasonForm({ about, close }: { readonly about: About; readonly close: () => void }): ReactNode {
  const said = useSaid(texts);
  const { notices } = useWords();
  const { nameOf } = useOnBoard();
  const [reason, setReason] = useState<(typeof offered)[number] | null>(null);
  const [words, setWords] = useState("");
  const [isAsked, setAsked] = useState(false);
  const tell = useTell(about, close);
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = (): void => {
    setAsked(true);
    if (reason !== null) tell.mutate({ reason, words });
  };
  return (
    <form
      className="reason-form card"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 id={`${id}-title`}>
        {said.reason.title} {nameOf(about.person).name}?
      </h2>
      <fieldset className="reason-choices">
        <legend className="unseen">{said.reason.choose}</legend>
        {offered.map((one, at) => (
          <button
            key={one}
            ref={at === 0 ? first : undefined}
            type="button"
            aria-pressed={reason === one}
            onClick={() => setReason(one)}
          >
            {said.reasons[one]}
          </button>
        ))}
      </fieldset>
      {isAsked && reason === null && <p className="field-error">{said.reason.choose}</p>}
      <label className="reason-words" htmlFor={`${id}-words`}>
        {said.reason.words}
      </label>
      <textarea
        id={`${id}-words`}
        rows={2}
        maxLength={2_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {tell.isError && (
        <p className="field-error" role="alert">
          {said.reason.failed} {notices.problems[refusalOf(tell.error).kind]}
        </p>
      )}
      <div className="row">
        <Button type="submit" size="small" loading={tell.isPending}>
          {said.reason.save}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={close}>
          {said.reason.cancel}
        </Button>
      </div>
    </form>
  );
}
