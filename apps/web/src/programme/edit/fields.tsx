import { Checkbox, CheckboxGroup, Select, Textarea, TextField } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useSaid } from "../../language/said.ts";
import { editorWords } from "../catalogue/editor.ts";

interface Of<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly help?: string;
  /** Says beside the field that it must be filled in. */
  readonly isMissing?: boolean;
}

function useError(isMissing: boolean | undefined): string | undefined {
  const { list } = useSaid(editorWords);
  return isMissing === true ? list.missing : undefined;
}

/** A line of text; empty is undefined. */
export function Line({ label, value, onChange, help, isMissing }: Of<string | undefined>): ReactNode {
  return (
    <TextField
      size="small"
      label={label}
      description={help}
      autoComplete="off"
      maxLength={200}
      value={value ?? ""}
      error={useError(isMissing)}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
    />
  );
}

/** As many as the programme's schema takes. */
const mostLetters = 4_000;

/** Words in the unit's own voice; empty is undefined. */
export function Words({ label, value, onChange, help, isMissing }: Of<string | undefined>): ReactNode {
  return (
    <Textarea
      size="small"
      label={label}
      description={help}
      minRows={2}
      value={value ?? ""}
      error={useError(isMissing)}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value.slice(0, mostLetters))}
    />
  );
}

/** A whole number of the unit's own; empty is undefined. What is no number is not taken. */
export function Count({
  label,
  value,
  onChange,
  help,
  isMissing,
  most,
}: Of<number | undefined> & { readonly most: number }): ReactNode {
  return (
    <TextField
      size="small"
      className="short-field"
      label={label}
      description={help}
      inputMode="numeric"
      autoComplete="off"
      value={value === undefined ? "" : String(value)}
      error={useError(isMissing)}
      onChange={({ target }) => {
        const text = target.value.trim();
        if (text === "") onChange(undefined);
        else if (/^\d{1,4}$/.test(text) && Number(text) <= most) onChange(Number(text));
      }}
    />
  );
}

export type Option = readonly [value: string, label: string, isOff?: boolean];

/** One of several; `none` is the word for the empty choice. */
export function Pick({
  label,
  value,
  onChange,
  help,
  isMissing,
  options,
  none,
}: Of<string | undefined> & { readonly options: readonly Option[]; readonly none?: string }): ReactNode {
  return (
    <Select
      size="small"
      label={label}
      description={help}
      value={value ?? ""}
      error={useError(isMissing)}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map(([key, text, isOff]) => (
        <option key={key} value={key} disabled={isOff === true}>
          {text}
        </option>
      ))}
    </Select>
  );
}

/** Any of several. */
export function Many({
  label,
  value,
  onChange,
  isMissing,
  options,
  help,
}: Of<string[]> & { readonly options: readonly Option[] }): ReactNode {
  return (
    <CheckboxGroup
      size="small"
      className="many"
      legend={label}
      description={help}
      value={value}
      error={useError(isMissing)}
      onChange={(next: string[]) => onChange(next)}
    >
      {options.map(([key, text]) => (
        <Checkbox key={key} value={key}>
          {text}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** Yes or no. */
export function Tick({ label, value, onChange, help }: Of<boolean>): ReactNode {
  return (
    <Checkbox
      size="small"
      checked={value}
      {...(help === undefined ? {} : { description: help })}
      onChange={({ target }) => onChange(target.checked)}
    >
      {label}
    </Checkbox>
  );
}

/** An object without the fields that are undefined: the programme's schema knows no such thing as an empty one. */
export function without<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
