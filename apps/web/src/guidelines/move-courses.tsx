import { Button, CheckboxGroup, Textarea } from "@navikt/ds-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { useOnce } from "../server/use-once.ts";
import { DateField } from "../time/date-field.tsx";
import { type Movable, MovableRow } from "./movable-row.tsx";

const at = (persons: readonly Movable[]) => persons.map(({ person, version }) => ({ person, version }));

/** A leader sees who would change if running courses were moved to this edition now, moves those chosen, and may undo it. */
export function MoveCourses({ answer }: { readonly answer: AnswerOf<"guideline"> }): ReactNode {
  const { words } = useLanguage();
  const { guidelines } = words;
  const unit = useHere().at?.unit ?? "";
  const queries = useQueryClient();
  const { askOnce } = useOnce();
  const { id: guideline, edition } = answer.guideline;
  const [since, setSince] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const preview = useMutation({
    mutationFn: () =>
      ask("previewMove", { path: { unit }, query: { guideline, edition, ...(since === "" ? {} : { since }) } }),
    onSuccess: ({ persons }) =>
      setChosen(persons.filter(({ changes }) => changes.length > 0).map(({ person }) => person)),
  });
  const seeAnew = (): void => {
    void queries.invalidateQueries();
    preview.mutate();
  };
  const persons = preview.data?.persons ?? [];
  const picked = persons.filter(({ person }) => chosen.includes(person));
  const move = useMutation({
    mutationFn: () =>
      askOnce("move", ({ id }) => ({
        path: { unit },
        body: { move: id, guideline, edition, words: reason.trim(), persons: at(picked) },
      })),
    onSuccess: seeAnew,
  });
  const undo = useMutation({
    mutationFn: ({ person, moved }: { readonly person: Movable; readonly moved: string }) =>
      askOnce("undoMove", () => ({
        path: { unit, move: moved },
        body: { reason: guidelines.undoMove, persons: at([person]) },
      })),
    onSuccess: () => {
      move.reset();
      seeAnew();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    undo.reset();
    if (picked.length > 0 && reason.trim() !== "") move.mutate();
  };
  return (
    <form className="leader-form unit-values" onSubmit={submit} noValidate>
      <h3>{guidelines.moveTitle}</h3>
      <p className="small-text sub">{guidelines.moveHelp}</p>
      <DateField label={guidelines.moveSince} value={since} onChange={setSince} />
      <Button
        type="button"
        size="small"
        variant="secondary"
        loading={preview.isPending}
        onClick={() => {
          move.reset();
          undo.reset();
          preview.mutate();
        }}
      >
        {guidelines.movePreview}
      </Button>
      {preview.data && persons.length === 0 && <p>{guidelines.moveNobody}</p>}
      {persons.length > 0 && (
        <>
          <p>{guidelines.movePersons(persons.filter(({ changes }) => changes.length > 0).length, persons.length)}</p>
          <CheckboxGroup
            size="small"
            legend={guidelines.movePick}
            value={[...chosen]}
            onChange={(value: string[]) => setChosen(value)}
          >
            <ul className="plain-list">
              {persons.map((person) => (
                <MovableRow
                  key={person.person}
                  person={person}
                  onUndo={({ move: moved }) => undo.mutate({ person, moved })}
                />
              ))}
            </ul>
          </CheckboxGroup>
          <Textarea
            size="small"
            label={guidelines.moveReason}
            value={reason}
            maxLength={2_000}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button
            type="submit"
            size="small"
            loading={move.isPending}
            disabled={picked.length === 0 || reason.trim() === ""}
          >
            {guidelines.move(picked.length)}
          </Button>
        </>
      )}
      {move.data && <p role="status">{guidelines.moved(move.data.moved)}</p>}
      {undo.data && <p role="status">{guidelines.undone}</p>}
      {preview.error && <FailedNotice title={guidelines.failedPreview} error={preview.error} />}
      {(move.error ?? undo.error) && (
        <FailedNotice title={guidelines.failedMove} error={(move.error ?? undo.error) as Error} />
      )}
    </form>
  );
}
