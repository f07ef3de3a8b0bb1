import type { ReactNode } from "react";

interface Chip {
  readonly value: string;
  readonly says: string;
}

/** Choices side by side, each a whole button to press; real radio buttons and tick boxes underneath. */
export function ChoiceChips({
  id,
  label,
  choices,
  chosen,
  isMany,
  mayClear,
  error,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Chip[];
  readonly chosen: readonly string[];
  readonly isMany: boolean;
  /** One choice may be taken away again by pressing it once more. */
  readonly mayClear: boolean;
  readonly error?: string | undefined;
  readonly onChoose: (chosen: readonly string[]) => void;
}): ReactNode {
  const toggle = (value: string): void => {
    const without = chosen.filter((one) => one !== value);
    onChoose(without.length < chosen.length ? without : [...chosen, value]);
  };
  return (
    <fieldset className={error ? "choice-chips has-error" : "choice-chips"} aria-describedby={error && `${id}-error`}>
      <legend>{label}</legend>
      <div className="choice-chip-row">
        {choices.map(({ value, says }, index) => {
          const isChosen = chosen.includes(value);
          return (
            <label key={value} className={isChosen ? "choice-chip is-chosen" : "choice-chip"}>
              <input
                id={index === 0 ? id : undefined}
                type={isMany ? "checkbox" : "radio"}
                name={id}
                checked={isChosen}
                onChange={() => (isMany ? toggle(value) : onChoose([value]))}
                onClick={() => !isMany && mayClear && isChosen && onChoose([])}
              />
              {says}
            </label>
          );
        })}
      </div>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
