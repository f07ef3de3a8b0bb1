import { type Category, type Kind, kindDefinitions } from "@helhet/course";
import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { type ReactNode, useState } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useWords } from "../language/words.tsx";

const common: readonly Kind[] = [
  "session-attended",
  "session-missed",
  "contact-attempt",
  "check-in",
  "evaluation",
  "offer",
  "significant-event",
  "note",
];
/** What is written most days first; paperwork last. */
const order: readonly Category[] = [
  "attendance",
  "plan",
  "mental-health",
  "substance-use",
  "somatic",
  "network",
  "social",
  "administrative",
];
/** Opened from what they are about, never from nothing. */
const notFromHere: ReadonlySet<Kind> = new Set([
  "withdrawal",
  "deviation-reason",
  "match-answered",
  "note-transferred",
  "edition-moved",
]);

/** Finds the form by the words somebody would say. */
export function KindPicker({ onPick }: { readonly onPick: (kind: Kind) => void }): ReactNode {
  const { record, categories } = useWords();
  const words = useKindWords();
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const offered = kindDefinitions.filter(({ kind }) => !notFromHere.has(kind));
  const fits = (kind: Kind): boolean => `${words.kind(kind)} ${words.also(kind)}`.toLowerCase().includes(wanted);
  const found = offered.filter(({ kind }) => fits(kind));
  const byCategory = Map.groupBy(found, ({ category }) => category);
  const groups = order.flatMap((category) => {
    const kinds = byCategory.get(category);
    return kinds === undefined ? [] : [[category, kinds] as const];
  });
  const button = (kind: Kind): ReactNode => (
    <li key={kind}>
      <button type="button" className="kind" onClick={() => onPick(kind)}>
        {words.kind(kind)}
      </button>
    </li>
  );
  return (
    <div className="kind-picker">
      <label className="find-text">
        <MagnifyingGlassIcon className="i" aria-hidden="true" />
        <span className="unseen">{record.pickKind}</span>
        <input
          type="search"
          placeholder={record.searchKind}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === "Enter" && wanted !== "" && first !== undefined) onPick(first.kind);
          }}
        />
      </label>
      {wanted === "" && (
        <section>
          <h3 className="over">{record.commonKinds}</h3>
          <ul className="kinds">{common.map(button)}</ul>
        </section>
      )}
      {found.length === 0 && <p className="sub">{record.noKind}</p>}
      {groups.map(([category, kinds]) => (
        <section key={category}>
          <h3 className="over">{categories[category]}</h3>
          <ul className="kinds">{kinds.map(({ kind }) => button(kind))}</ul>
        </section>
      ))}
    </div>
  );
}
