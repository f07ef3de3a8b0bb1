import { PlusIcon, XMarkIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useId } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useWords } from "../language/words.tsx";
import { AboutField } from "../resistance/about-field.tsx";
import { Chosen, Picked, YesNo } from "./choice-fields.tsx";
import type { FieldProps } from "./field-props.ts";
import { sourceOf } from "./field-sources.ts";
import { firstRow, type Values } from "./first-values.ts";
import { Written } from "./written-field.tsx";

/** A list: each row with its fields, one more or one less. */
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
    if (source.is === "element-or-words") return <AboutField {...props} />;
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
