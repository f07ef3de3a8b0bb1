import { type Kind, kindDefinition } from "@helhet/course";
import { useMemo, useRef, useState } from "react";
import { useHere } from "../frame/here.ts";
import { type Refusal, refusalOf } from "../server/refused.ts";
import { checkData, type FieldProblem } from "./check-data.ts";
import { dataOf, type Values } from "./first-values.ts";
import { newId } from "./new-id.ts";
import type { KnownOfPerson } from "./use-known.ts";
import { useWhatIf } from "./use-what-if.ts";
import { effectiveOf, type When } from "./when-field.tsx";
import { useWrite } from "./write.ts";

/** What a form opens with, and what it corrects. */
export interface FormStart {
  readonly kind: Kind;
  readonly values: Values;
  readonly when: When;
  /** The id of the entry it amends or takes back. */
  readonly amends: string | null;
}

function fieldProblemsOf(refusal: Refusal): readonly FieldProblem[] {
  return (refusal.problems ?? []).map(({ path, what }) => ({
    path: path.replace(/^entries\.\d+\./, ""),
    what: what === "missing" ? "missing" : "not-valid",
  }));
}

/** The state of one form: what is filled in, what is wrong, and the writing itself. Nothing typed is ever lost by a refusal. */
export function useEntryForm({
  person,
  start,
  known,
  onWritten,
  onTyped,
}: {
  readonly person: string;
  readonly start: FormStart;
  readonly known: KnownOfPerson;
  readonly onWritten: (written: { readonly entry: string; readonly version: number }) => void;
  /** Something was filled in that would be lost. */
  readonly onTyped: () => void;
}) {
  const { at, zone, now } = useHere();
  const [values, setValues] = useState(start.values);
  const [when, setWhen] = useState(start.when);
  const [reason, setReason] = useState("");
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [version, setVersion] = useState(known.version);
  const [hasLooked, setLooked] = useState(false);
  const id = useRef(newId());
  // Sent again after a lost answer it must be the same to the letter, so that it is the same entry.
  const authored = useRef<string | null>(null);
  const writing = useWrite();

  const check = (): readonly FieldProblem[] => {
    const missing: FieldProblem[] = [];
    if (when.partial === null && when.day === "") missing.push({ path: "effective", what: "missing" });
    if (when.lastDay !== null && when.lastDay !== "" && when.lastDay < when.day)
      missing.push({ path: "effective", what: "not-valid" });
    if (start.amends !== null && reason.trim() === "") missing.push({ path: "amends.reason", what: "missing" });
    return [...missing, ...checkData(start.kind, dataOf(values))];
  };

  const entryAt = (instant: string) => ({
    id: id.current,
    kind: start.kind,
    effective: effectiveOf(when, zone),
    data: dataOf(values),
    authored: instant,
    ...(start.amends === null ? {} : { amends: { entry: start.amends, reason: reason.trim() } }),
  });

  const unit = at?.unit ?? "";
  const ready = (): ReturnType<typeof entryAt> | null =>
    check().length > 0 ? null : entryAt(new Date(now()).toISOString());
  const written = useMemo(() => ({ values, when, reason }), [values, when, reason]);
  const whatIf = useWhatIf(person, unit, written, ready);

  const submit = async (): Promise<void> => {
    const found = check();
    setProblems(found);
    if (found.length > 0) return;
    authored.current ??= new Date(now()).toISOString();
    try {
      const isDecision = kindDefinition(start.kind)?.write === "decision";
      const receipt = await writing.mutateAsync({
        person,
        unit,
        expectedVersion: isDecision ? version : null,
        entry: entryAt(authored.current),
      });
      onWritten({ entry: receipt.entries[0] ?? id.current, version: receipt.version });
    } catch (thrown) {
      setProblems(fieldProblemsOf(refusalOf(thrown)));
    }
  };

  return {
    values,
    when,
    reason,
    problems,
    hasLooked,
    whatIf,
    isWriting: writing.isPending,
    refusal: writing.error === null ? null : refusalOf(writing.error),
    set: (name: string, value: unknown): void => {
      onTyped();
      setValues((before) => ({ ...before, [name]: value }));
      setProblems((before) => before.filter(({ path }) => !path.startsWith(`data.${name}`)));
    },
    setWhen: (next: When): void => {
      onTyped();
      setWhen(next);
    },
    setReason: (next: string): void => {
      onTyped();
      setReason(next);
    },
    submit,
    lookAgain: async (current: number | undefined): Promise<void> => {
      await known.lookAgain();
      writing.reset();
      setVersion(current ?? known.version);
      setLooked(true);
    },
  };
}

export type EntryFormState = ReturnType<typeof useEntryForm>;
