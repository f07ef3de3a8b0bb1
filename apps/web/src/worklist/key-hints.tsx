import type { ReactNode } from "react";
import { useSingleKeysOn } from "../keyboard/single-keys.ts";
import { useWords } from "../language/words.tsx";

/** The keys that carry most of a morning, and the way to all of them. */
export function KeyHints({ onAll }: { readonly onAll: () => void }): ReactNode {
  const { worklist, keys } = useWords();
  const [on] = useSingleKeysOn();
  return (
    <p className="key-hints small-text sub">
      <span>
        <kbd className="key">{keys.names.move}</kbd> {worklist.keys.move}
      </span>
      <span>
        <kbd className="key">{keys.names.open}</kbd> {worklist.keys.open}
      </span>
      {on && (
        <span>
          <kbd className="key">{keys.names.why}</kbd> {worklist.keys.why}
        </span>
      )}
      <button type="button" onClick={onAll}>
        <kbd className="key">{keys.names.help}</kbd> {worklist.keys.all}
      </button>
    </p>
  );
}
