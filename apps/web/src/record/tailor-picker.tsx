import type { ShownItem } from "@helhet/contract";
import { PuzzlePieceIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useLanguage } from "../language/words.tsx";

export type TailorForm = "exemption" | "interval-change" | "substitution";

/** How one expectation is to be fitted to this person. */
export function TailorPicker({
  item,
  onPick,
}: {
  readonly item: ShownItem;
  readonly onPick: (form: TailorForm) => void;
}): ReactNode {
  const { words, language } = useLanguage();
  const forms: readonly TailorForm[] =
    item.kind === "recurring" ? ["interval-change", "exemption", "substitution"] : ["exemption", "substitution"];
  return (
    <div className="kind-picker">
      <p>
        <b>{item.title[language]}</b>
      </p>
      <ul className="kinds">
        {forms.map((form) => (
          <li key={form}>
            <button type="button" className="kind kind-tailor" onClick={() => onPick(form)}>
              <PuzzlePieceIcon className="i" aria-hidden="true" />
              {words.record.tailorForms[form]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
