import { Select } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useWords } from "../language/words.tsx";
import { ChoiceChips } from "./choice-chips.tsx";
import { type FieldProps, useError, useLabel } from "./field-props.ts";

/** Chips side by side, or a list to pick from where one of many is chosen. */
export function Chosen(props: FieldProps): ReactNode {
  const { kind, field, value, path, onChange } = props;
  const words = useKindWords();
  const label = useLabel(props);
  const error = useError(props);
  const choices = (field.choices ?? []).map((choice) => ({
    value: choice,
    says: words.choice(kind, field.name, choice) ?? choice,
  }));
  if (field.type === "choice" && choices.length > 7) return <Picked {...props} choices={choices} />;
  return (
    <ChoiceChips
      id={path}
      label={label}
      choices={choices}
      isMany={field.type === "choices"}
      chosen={Array.isArray(value) ? value : value === undefined ? [] : [String(value)]}
      mayClear={field.optional}
      error={error}
      onChoose={(chosen) => onChange(field.type === "choices" ? chosen : chosen[0])}
    />
  );
}

/** Yes or no, and neither until somebody has answered. */
export function YesNo(props: FieldProps): ReactNode {
  const { field, value, path, onChange } = props;
  const { record } = useWords();
  const label = useLabel(props);
  const error = useError(props);
  return (
    <ChoiceChips
      id={path}
      label={label}
      choices={[
        { value: "true", says: record.yes },
        { value: "false", says: record.no },
      ]}
      isMany={false}
      chosen={value === undefined ? [] : [String(value)]}
      mayClear={field.optional}
      error={error}
      onChoose={([chosen]) => onChange(chosen === undefined ? undefined : chosen === "true")}
    />
  );
}

/** A list to pick one from. */
export function Picked({
  choices,
  newValue,
  ...props
}: FieldProps & {
  readonly choices: readonly { readonly value: string; readonly says: string }[];
  /** The identity made beforehand, for something that is not among the choices. */
  readonly newValue?: string;
}): ReactNode {
  const { value, path, onChange } = props;
  const { record } = useWords();
  const label = useLabel(props);
  const error = useError(props);
  const isEmpty = choices.length === 0 && newValue === undefined;
  return (
    <Select
      id={path}
      size="small"
      label={label}
      value={typeof value === "string" ? value : ""}
      error={error}
      description={isEmpty ? record.noneToChoose : undefined}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{record.choose}</option>
      {newValue !== undefined && <option value={newValue}>{record.newOne}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.says}
        </option>
      ))}
    </Select>
  );
}
