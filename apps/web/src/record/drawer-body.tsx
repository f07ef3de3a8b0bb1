import type { Kind } from "@helhet/course";
import type { ReactNode } from "react";
import { AskInDrawer } from "../decisions/ask-in-drawer.tsx";
import { useKindWords } from "../kinds/kind-words.ts";
import { useLanguage } from "../language/words.tsx";
import { SinceEvaluation } from "../resistance/since-evaluation.tsx";
import { TailorForm } from "../tailoring/tailor-form.tsx";
import { useTime } from "../time/use-time.ts";
import { EntryForm } from "./entry-form.tsx";
import { firstValues, type Values } from "./first-values.ts";
import { KindPicker } from "./kind-picker.tsx";
import { openingOf } from "./openings.ts";
import { showReceipt } from "./receipts.ts";
import type { FormStart } from "./use-entry-form.ts";
import type { KnownOfPerson } from "./use-known.ts";
import type { Recording } from "./what-to-record.ts";
import { whenFrom } from "./when-field.tsx";

/** What the form opens with, once it is known what is to be written; null while the reader must pick. */
function useStart(recording: Recording, known: KnownOfPerson, picked: Kind | null): FormStart | null {
  const time = useTime();
  const fresh = (kind: Kind, preset: Values): FormStart => ({
    kind,
    values: firstValues(kind, known.known, preset),
    when: whenFrom({ date: time.today }, time.dayOf, time.clock),
    amends: null,
  });
  if (recording.mode === "amend" || recording.mode === "withdraw") {
    const { entry } = recording;
    const isWithdrawal = recording.mode === "withdraw";
    return {
      kind: isWithdrawal ? "withdrawal" : entry.kind,
      values: isWithdrawal ? {} : (entry.data as Values),
      when: whenFrom(isWithdrawal ? { date: time.today } : entry.effective, time.dayOf, time.clock),
      amends: entry.id,
    };
  }
  const opening = openingOf(recording, known.entries, known.acts);
  if (opening !== null) return fresh(opening.kind, opening.preset);
  return picked === null ? null : fresh(picked, {});
}

/** The form for what somebody asked to write; the list of kinds while they must pick one. */
export function DrawerBody({
  recording,
  known,
  picked,
  onPick,
  title,
  onClose,
  onTyped,
}: {
  readonly recording: Recording;
  readonly known: KnownOfPerson;
  readonly picked: Kind | null;
  readonly onPick: (kind: Kind) => void;
  readonly title: string;
  readonly onClose: () => void;
  readonly onTyped: () => void;
}): ReactNode {
  const { words } = useLanguage();
  const kinds = useKindWords();
  const start = useStart(recording, known, picked);
  const { person, personName } = recording;
  const written = (says: string, { entry, version }: { readonly entry: string; readonly version: number }): void => {
    showReceipt({ person, personName, says, entry, version });
    onClose();
  };
  if (recording.mode === "tailor")
    return (
      <TailorForm
        person={person}
        personName={personName}
        target={recording.item}
        again={recording.again ?? null}
        known={known}
        onTyped={onTyped}
        onWritten={(one) => written(words.record.saved(one.title, personName), one)}
      />
    );
  if (recording.mode === "ask" || (start?.kind === "decision-requested" && start.amends === null))
    return (
      <AskInDrawer
        person={person}
        personName={personName}
        element={recording.mode === "ask" ? recording.about : null}
        decider={recording.mode === "ask" ? recording.decider : ""}
        known={known}
        onTyped={onTyped}
        onDone={onClose}
      />
    );
  if (start === null) return <KindPicker onPick={onPick} />;
  const says = (): string => {
    if (recording.mode === "amend") return words.record.amended(kinds.kind(recording.entry.kind), personName);
    if (recording.mode === "withdraw") return words.record.withdrawn(kinds.kind(recording.entry.kind), personName);
    return words.record.saved(title, personName);
  };
  return (
    <>
      {start.kind === "evaluation" && start.amends === null && (
        <SinceEvaluation person={person} entries={known.entries} />
      )}
      <EntryForm
        key={start.kind}
        person={person}
        personName={personName}
        start={start}
        hides={recording.mode === "new" ? recording.hides : undefined}
        known={known}
        onTyped={onTyped}
        onWritten={(one) => written(says(), one)}
      />
    </>
  );
}
