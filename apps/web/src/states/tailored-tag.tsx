import { PuzzlePieceIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import "./states.css";

/** The purple mark: something was agreed for this person. Never a state. */
export function TailoredTag({ says }: { readonly says?: string }): ReactNode {
  const words = useWords();
  return (
    <span className="tailored">
      <PuzzlePieceIcon className="i small" aria-hidden="true" />
      {says ?? words.tailored.mark}
    </span>
  );
}
