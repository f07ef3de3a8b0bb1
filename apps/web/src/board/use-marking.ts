import { useCallback, useEffect, useRef, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { newId } from "../record/new-id.ts";
import { board as texts } from "./catalogue/board.ts";
import type { Cell, Row } from "./queue/apply-pending.ts";
import { boardQueue } from "./queue/board-queue.ts";
import type { Pending } from "./queue/pending.ts";

export type Fate = "attended" | "missed";
type Needs = Extract<Pending, { what: "needs" }>["body"];
type Marks = Extract<Pending, { what: "mark" }>["body"];
/** Somebody in a row, marked or not, expected or not. */
export type Markable = Pick<Cell, "person" | "session"> & { readonly mark?: Cell["mark"] };
export type NeedsAnswers = NonNullable<Needs["answers"]>;

/** What was just done, for as long as it can be undone. */
export interface Done {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly persons: readonly string[];
  readonly did:
    | { readonly what: "mark"; readonly fate: Fate | null; readonly entries: readonly string[] }
    | { readonly what: "needs" };
  readonly undo: () => void;
}

/** How long undoing is offered, in ms. */
const undoFor = 20_000;

/** Marks and checks on a board: shown at once, kept on the device until the record has them, undone as one. */
export function useMarking(day: string) {
  const { me, at, now } = useHere();
  const said = useSaid(texts);
  const [done, setDone] = useDone();
  const unit = at?.unit ?? "";
  const common = useCallback(
    () => ({ id: newId(), by: me.practitioner, unit, refused: null, authored: new Date(now()).toISOString() }),
    [me.practitioner, unit, now],
  );
  const sendMarks = (row: Row, marks: Marks["marks"], begins: number | null): string => {
    const { authored, ...one } = common();
    const at = begins === null ? null : new Date(begins).toISOString();
    const body = {
      day,
      item: row.item,
      at,
      format: row.format as Marks["format"],
      marks,
      because: said.because,
      authored,
    };
    boardQueue.add({ ...one, what: "mark", body });
    return one.id;
  };
  const undoMarks =
    (id: string, row: Row, marks: Marks["marks"], before: readonly Markable[], begins: number | null) => () => {
      setDone(null);
      if (boardQueue.withdraw(id)) return;
      const back = marks.map((one, index) => ({
        ...one,
        entry: newId(),
        fate: before[index]?.mark?.fate ?? null,
        takesBack: one.fate === null ? [] : [one.entry],
      }));
      sendMarks(row, back, begins);
    };
  /** Marks people of a row; the same mark again takes it away. */
  const mark = (row: Row, whom: readonly Markable[], fate: Fate): void => {
    const isAgain = whom.length === 1 && whom[0]?.mark?.fate === fate;
    const marks = whom.map(({ person, session, mark: before }) => ({
      person,
      session,
      entry: newId(),
      fate: isAgain ? null : fate,
      takesBack: before == null ? [] : [before.entry],
      ...(hasReason(before) ? { withReason: true } : {}),
    }));
    const begins = row.at ?? (whom[0] as Cell | undefined)?.own?.at ?? null;
    const id = sendMarks(row, marks, begins);
    setDone({
      id,
      at: now(),
      persons: whom.map(({ person }) => person),
      did: { what: "mark", fate: isAgain ? null : fate, entries: marks.map(({ entry }) => entry) },
      undo: undoMarks(id, row, marks, whom, begins),
    });
  };
  const sendNeeds = (
    person: string,
    amends: string | null,
    answers: NeedsAnswers | null,
  ): { id: string; entry: string } => {
    const { authored, ...one } = common();
    const entry = newId();
    boardQueue.add({
      ...one,
      what: "needs",
      body: { day, person, entry, amends, answers, because: said.because, authored },
    });
    return { id: one.id, entry };
  };
  /** Says how somebody slept, ate or was with others; null takes the own check away. `before` is one's own check until now. */
  const check = (
    person: string,
    before: { readonly entry: string; readonly answers: NeedsAnswers } | null,
    answers: NeedsAnswers | null,
  ): void => {
    const { id, entry } = sendNeeds(person, before?.entry ?? null, answers);
    const undo = (): void => {
      setDone(null);
      if (boardQueue.withdraw(id)) return;
      if (answers === null) sendNeeds(person, null, before?.answers ?? null);
      else sendNeeds(person, entry, before?.answers ?? null);
    };
    setDone({ id, at: now(), persons: [person], did: { what: "needs" }, undo });
  };
  return { done, mark, check, forget: () => setDone(null) };
}

function hasReason(mark: Cell["mark"] | undefined): boolean {
  return mark != null && mark.reason !== null && mark.reason !== "unknown";
}

/** The last thing done: it stands until the next, or for twenty seconds. */
function useDone(): readonly [Done | null, (done: Done | null) => void] {
  const [done, setDone] = useState<Done | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const turn = useCallback((next: Done | null): void => {
    clearTimeout(timer.current);
    setDone(next);
    if (next !== null) timer.current = setTimeout(() => setDone(null), undoFor);
  }, []);
  return [done, turn];
}
