import { Select } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useSaid } from "../language/said.ts";
import { decisions as texts } from "./catalogue/decisions.ts";
import { useDeciders } from "./use-deciders.ts";

/** Whom to ask: those in the unit whose role decides. */
export function DeciderField({
  label,
  value,
  without,
  error,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** Somebody who is no choice: the one who passes it on. */
  readonly without?: string;
  readonly error: string | undefined;
  readonly onChange: (practitioner: string) => void;
}): ReactNode {
  const { form } = useSaid(texts);
  const deciders = useDeciders().filter(({ practitioner }) => practitioner !== without);
  return (
    <Select size="small" label={label} value={value} error={error} onChange={(event) => onChange(event.target.value)}>
      <option value="">{form.choose}</option>
      {deciders.map(({ practitioner, name }) => (
        <option key={practitioner} value={practitioner}>
          {name}
        </option>
      ))}
    </Select>
  );
}
