import type { Kind } from "@helhet/course";
import { ArrowLeftIcon, XMarkIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice, Loading } from "../notices/notice.tsx";
import { tailoring } from "../tailoring/catalogue/tailoring.ts";
import { DrawerBody } from "./drawer-body.tsx";
import { openingOf } from "./openings.ts";
import { type KnownOfPerson, useKnown } from "./use-known.ts";
import type { Recording } from "./what-to-record.ts";
import "./record.css";

function useTitle(recording: Recording, known: KnownOfPerson, picked: Kind | null): string {
  const { words, language } = useLanguage();
  const said = useSaid(tailoring);
  const kinds = useKindWords();
  if (recording.mode === "amend") return words.record.amendTitle(kinds.kind(recording.entry.kind));
  if (recording.mode === "withdraw") return words.record.withdrawTitle(kinds.kind(recording.entry.kind));
  if (recording.mode === "new" && recording.title !== undefined) return recording.title;
  const opening = openingOf(recording, known.entries, known.acts);
  if (opening !== null) return opening.title?.[language] ?? kinds.kind(opening.kind);
  if (recording.mode === "ask") return kinds.kind("decision-requested");
  if (recording.mode === "tailor") return recording.again === undefined ? said.form.title : said.form.again;
  return picked === null ? words.record.pickKind : kinds.kind(picked);
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
          <DrawerBody
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
