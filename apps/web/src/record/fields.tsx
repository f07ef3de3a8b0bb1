import type { FormField, Kind } from "@helhet/course";
import { PlusIcon, XMarkIcon } from "@navikt/aksel-icons";
import { Button, Select, Textarea, TextField } from "@navikt/ds-react";
import { type ReactNode, useId } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useWords } from "../language/words.tsx";
import { DateField } from "../time/date-field.tsx";
import type { FieldProblem } from "./check-data.ts";
import { ChoiceChips } from "./choice-chips.tsx";
import { sourceOf } from "./field-sources.ts";
import { firstRow, type Values } from "./first-values.ts";
import type { KnownOfPerson } from "./use-known.ts";

export interface FieldProps {
  readonly kind: Kind;
  readonly field: FormField;
  readonly value: unknown;
  /** Dotted, from `data`: also the field's id on the page. */
  readonly path: string;
  readonly problems: readonly FieldProblem[];
  readonly known: KnownOfPerson;
  readonly onChange: (value: unknown) => void;
}

/** Numbers that are a scale from 0 to 10 get its ends said. */
const isScale = ({ min, max }: FormField): boolean => min === 0 && max === 10;

function useLabel({ kind, field }: FieldProps): string {
  const words = useKindWords();
  const { record } = useWords();
  const name = words.field(kind, field.name) ?? record.unknownField;
  return field.optional ? `${name} (${record.optional})` : name;
}

function useError({ path, problems }: FieldProps): string | undefined {
  const { record } = useWords();
  const problem = problems.find((one) => one.path === path);
  if (problem === undefined) return undefined;
  return problem.what === "missing" ? record.missing : record.notValid;
}

function Chosen(props: FieldProps): ReactNode {
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

function YesNo(props: FieldProps): ReactNode {
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

function Picked({
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

function Written(props: FieldProps): ReactNode {
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

/** A number with a comma or a point; what is not one stays as it was typed, for the schema to refuse. */
function numberOf(text: string): number | string | undefined {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : text;
}

function Rows(props: FieldProps): ReactNode {
  const { kind, field, value, path, onChange } = props;
  const { record } = useWords();
  const words = useKindWords();
  const name = words.field(kind, field.name) ?? record.unknownField;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const set = (index: number, row: unknown): void => onChange(rows.map((one, at) => (at === index ? row : one)));
  return (
    <fieldset className="rows" id={path}>
      <legend>{name}</legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone
        <div className="form-row" key={index}>
          <div className="form-row-fields">
            {field.bare ? (
              <BareRow {...props} row={row} path={`${path}.${index}`} onRow={(next) => set(index, next)} />
            ) : (
              (field.of ?? []).map((inner) => (
                <FieldOf
                  {...props}
                  key={inner.name}
                  field={inner}
                  path={`${path}.${index}.${inner.name}`}
                  value={(row as Values)[inner.name]}
                  onChange={(next) => set(index, { ...(row as Values), [inner.name]: next })}
                />
              ))
            )}
          </div>
          <button
            type="button"
            className="close"
            aria-label={`${record.removeRow}: ${record.rowNumber(name, index + 1)}`}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            <XMarkIcon className="i" aria-hidden="true" />
          </button>
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden="true" />}
        onClick={() => onChange([...rows, field.bare ? "" : firstRow(kind, field)])}
      >
        {record.addRow}
      </Button>
    </fieldset>
  );
}

/** A list of plain values is a list of expectations: the only such field there is. */
function BareRow({
  row,
  onRow,
  ...props
}: FieldProps & { readonly row: unknown; readonly onRow: (row: unknown) => void }): ReactNode {
  return <Picked {...props} value={row} choices={props.known.choicesOf({ is: "item" })} onChange={onRow} />;
}

/** One field of a form, as its data asks: chips, a list to pick from, a date, words, rows; an identity made here is not shown. */
export function FieldOf(props: FieldProps): ReactNode {
  const { kind, field, value, known } = props;
  const made = useId();
  const source = sourceOf(kind, field.name);
  if (source !== null) {
    if (source.is === "new" || source.is === "context" || source.is === "next-version") return null;
    const choices = known.choicesOf(source);
    const isNew = source.is === "earlier" && source.orNew;
    if (isNew && choices.length === 0) return null;
    const isAmongThem = choices.some((choice) => choice.value === value);
    return (
      <Picked
        key={made}
        {...props}
        choices={choices}
        {...(isNew && !isAmongThem && typeof value === "string" ? { newValue: value } : {})}
      />
    );
  }
  if (field.type === "choice" || field.type === "choices") return <Chosen {...props} />;
  if (field.type === "yes-no") return <YesNo {...props} />;
  if (field.type === "list") return <Rows {...props} />;
  return <Written {...props} />;
}
