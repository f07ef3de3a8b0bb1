import type { FormField } from "@helhet/course";
import { Textarea, TextField } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useWords } from "../language/words.tsx";
import { DateField } from "../time/date-field.tsx";
import { type FieldProps, useError, useLabel } from "./field-props.ts";
import { InstantField } from "./instant-field.tsx";

/** Numbers that are a scale from 0 to 10 get its ends said. */
const isScale = ({ min, max }: FormField): boolean => min === 0 && max === 10;

/** A number with a comma or a point; what is not one stays as it was typed, for the schema to refuse. */
function numberOf(text: string): number | string | undefined {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : text;
}

/** What is typed: words, a day, a number, a short text. */
export function Written(props: FieldProps): ReactNode {
  const { field, value, path, onChange } = props;
  const { record } = useWords();
  const label = useLabel(props);
  const error = useError(props);
  const shared = { id: path, size: "small", label, error } as const;
  if (field.type === "words")
    return (
      <Textarea
        {...shared}
        minRows={2}
        value={typeof value === "string" ? value : ""}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  if (field.type === "date")
    return (
      <DateField
        id={path}
        label={label}
        error={error}
        value={typeof value === "string" ? value : ""}
        onChange={onChange}
      />
    );
  if (field.type === "instant")
    return (
      <InstantField
        id={path}
        label={label}
        error={error}
        value={typeof value === "string" ? value : ""}
        onChange={onChange}
      />
    );
  return (
    <TextField
      {...shared}
      className={field.type === "text" ? undefined : "short-field"}
      description={field.type === "partial-date" ? record.partialHelp : isScale(field) ? record.scale : undefined}
      inputMode={field.type === "number" ? (field.whole ? "numeric" : "decimal") : undefined}
      value={value === undefined || value === null ? "" : String(value)}
      onChange={(event) => onChange(field.type === "number" ? numberOf(event.target.value) : event.target.value)}
    />
  );
}
