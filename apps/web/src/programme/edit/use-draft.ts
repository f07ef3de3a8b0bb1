import { emptyProgramme, type Finding, type Programme } from "@helhet/programme";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "../../record/new-id.ts";
import type { AnswerOf, Question } from "../../server/addresses.ts";
import { ask } from "../../server/ask.ts";
import { mayBeDone, refusalOf } from "../../server/refused.ts";

/** How the draft stands: written down, about to be, or not and why. */
export type DraftState = "same" | "saved" | "waiting" | "saving" | "failed" | "conflict";

/** The draft while somebody writes in it. */
export interface Draft {
  readonly programme: Programme;
  /** As it was last saved, or as it was come to: what the checks and the preview are of. */
  readonly settled: Programme;
  readonly change: (next: Programme) => void;
  readonly state: DraftState;
  /** Instant of the last saving; null before the first. */
  readonly savedAt: string | null;
  readonly findings: readonly Finding[];
  /** Saves at once what is not saved. */
  readonly save: () => Promise<void>;
  /** Lets go of what is not saved: it has been published. */
  readonly drop: () => void;
}

type Saving = Question<"saveProgrammeDraft">["body"];

/** How long one may go on typing before the draft is saved, in ms. */
const pause = 1_500;

/** Keeps the unit's draft: saved when the writer pauses, one saving after the other. */
export function useDraft(unit: string, unitName: string, page: AnswerOf<"programmePage">): Draft {
  const queries = useQueryClient();
  const [programme, setProgramme] = useState(
    () => page.draft?.programme ?? page.current?.programme ?? emptyProgramme(unitName),
  );
  const [settled, setSettled] = useState(programme);
  const [state, setState] = useState<DraftState>(page.draft === null ? "same" : "saved");
  const [savedAt, setSavedAt] = useState(page.draft?.savedAt ?? null);
  const [findings, setFindings] = useState<readonly Finding[]>(page.findings);
  const last = useRef(page.draft?.id ?? null);
  const wanted = useRef<Programme | null>(null);
  const busy = useRef<Promise<void> | null>(null);
  /** A draft whose answer was lost: it may be the unit's last one, so it is sent again before another follows it. */
  const unsure = useRef<Saving | null>(null);
  const basedOn = page.current?.id ?? null;

  const saveOnce = useCallback(
    async (next: Programme): Promise<void> => {
      const send = async (body: Saving): Promise<AnswerOf<"saveProgrammeDraft">> => {
        unsure.current = body;
        const kept = await ask("saveProgrammeDraft", { path: { unit }, key: body.id, body });
        unsure.current = null;
        last.current = kept.id;
        return kept;
      };
      setState("saving");
      try {
        if (unsure.current !== null) await send(unsure.current);
        const kept = await send({ id: newId(), after: last.current, programme: { ...next }, basedOn });
        if (wanted.current === next) wanted.current = null;
        setSavedAt(kept.savedAt);
        setFindings(kept.findings);
        setSettled(next);
        setState(wanted.current === null ? "saved" : "waiting");
        await queries.invalidateQueries({ queryKey: ["programme", unit], exact: true, refetchType: "none" });
      } catch (error) {
        if (!mayBeDone(error)) unsure.current = null;
        setState(refusalOf(error).kind === "version-conflict" ? "conflict" : "failed");
      }
    },
    [unit, basedOn, queries],
  );

  const save = useCallback(async (): Promise<void> => {
    await busy.current;
    if (wanted.current === null) return;
    busy.current = saveOnce(wanted.current);
    await busy.current;
    busy.current = null;
  }, [saveOnce]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins anew with each change of the programme
  useEffect(() => {
    if (state !== "waiting") return;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [state, programme, save]);

  useEffect(() => {
    const stay = (event: BeforeUnloadEvent): void => {
      if (wanted.current !== null) event.preventDefault();
    };
    addEventListener("beforeunload", stay);
    return () => {
      removeEventListener("beforeunload", stay);
      void save();
    };
  }, [save]);

  const change = useCallback((next: Programme): void => {
    wanted.current = next;
    setProgramme(next);
    setState("waiting");
  }, []);
  const drop = useCallback((): void => {
    wanted.current = null;
  }, []);
  return { programme, settled, change, state, savedAt, findings, save, drop };
}
