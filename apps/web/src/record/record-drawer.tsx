import type { Kind } from "@helhet/course";
import { ArrowLeftIcon, XMarkIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import { SinceEvaluation } from "../resistance/since-evaluation.tsx";
import { tailoring } from "../tailoring/catalogue/tailoring.ts";
import { TailorForm } from "../tailoring/tailor-form.tsx";
import { useTime } from "../time/use-time.ts";
import { EntryForm } from "./entry-form.tsx";
import { firstValues, type Values } from "./first-values.ts";
import { KindPicker } from "./kind-picker.tsx";
import { openingOf } from "./openings.ts";
import { showReceipt } from "./receipts.ts";
import type { FormStart } from "./use-entry-form.ts";
import { type KnownOfPerson, useKnown } from "./use-known.ts";
import type { Recording } from "./what-to-record.ts";
import { whenFrom } from "./when-field.tsx";
import "./record.css";

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

function useTitle(recording: Recording, known: KnownOfPerson, picked: Kind | null): string {
  const { words, language } = useLanguage();
  const said = useSaid(tailoring);
  const kinds = useKindWords();
  if (recording.mode === "amend") return words.record.amendTitle(kinds.kind(recording.entry.kind));
  if (recording.mode === "withdraw") return words.record.withdrawTitle(kinds.kind(recording.entry.kind));
  if (recording.mode === "new" && recording.title !== undefined) return recording.title;
  const opening = openingOf(recording, known.entries, known.acts);
  if (opening !== null) return opening.title?.[language] ?? kinds.kind(opening.kind);
  if (recording.mode === "tailor") return recording.again === undefined ? said.form.title : said.form.again;
  return picked === null ? words.record.pickKind : kinds.kind(picked);
}

function Body({
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

/** The place to write: beside the page, closed by Escape, and never so that something typed is lost unasked. */
export function RecordDrawer({
  recording,
  onClose,
}: {
  readonly recording: Recording;
  readonly onClose: () => void;
}): ReactNode {
  const { words } = useLanguage();
  const { record } = words;
  const known = useKnown(recording.person);
  const [picked, setPicked] = useState<Kind | null>(null);
  const isDirty = useRef(false);
  const [isAsking, setAsking] = useState(false);
  const title = useTitle(recording, known, picked);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new thing to write is announced
  useEffect(() => heading.current?.focus(), [picked]);
  const leave = (): void => (isDirty.current ? setAsking(true) : onClose());
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    event.nativeEvent.preventDefault();
    leave();
  };
  return (
    <section className="drawer" aria-labelledby={id} onKeyDown={press}>
      <div className="drawer-head">
        <div>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p className="sub">{record.about(recording.personName)}</p>
        </div>
        <button type="button" className="close" aria-label={record.close} onClick={leave}>
          <XMarkIcon className="i" aria-hidden="true" />
        </button>
      </div>
      {isAsking && (
        <div className="discard" role="alert">
          <p>{record.dirty}</p>
          <div className="row">
            <Button size="small" variant="secondary" onClick={() => setAsking(false)}>
              {record.goOn}
            </Button>
            <Button size="small" variant="tertiary" onClick={onClose}>
              {record.discard}
            </Button>
          </div>
        </div>
      )}
      {picked !== null && (
        <button
          type="button"
          className="link back"
          onClick={() => {
            isDirty.current = false;
            setPicked(null);
          }}
        >
          <ArrowLeftIcon className="i small" aria-hidden="true" /> {record.back}
        </button>
      )}
      <div className="drawer-body">
        {known.isReady ? (
          <Body
            recording={recording}
            known={known}
            picked={picked}
            onPick={setPicked}
            title={title}
            onClose={onClose}
            onTyped={() => {
              isDirty.current = true;
            }}
          />
        ) : known.error ? (
          <FailedNotice title={record.refused} error={known.error} onRetry={known.lookAgain} />
        ) : (
          <Loading says={words.timeline.loading} />
        )}
      </div>
    </section>
  );
}
