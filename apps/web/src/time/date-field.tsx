import { type ReactNode, useId } from "react";

/** A day, or a time of day, chosen with the browser's own picker, in the shape of the other fields. */
export function DateField({
  id,
  type = "date",
  label,
  hidesLabel = false,
  value,
  min,
  max,
  step,
  error,
  description,
  onChange,
}: {
  readonly id?: string;
  readonly type?: "date" | "time";
  readonly label: string;
  readonly hidesLabel?: boolean;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  /** Seconds; 1 lets a time of day be given to the second. */
  readonly step?: number;
  readonly error?: string | undefined;
  readonly description?: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const own = useId();
  const field = id ?? own;
  return (
    <div className={`aksel-form-field aksel-form-field--small date-field${error ? " aksel-text-field--error" : ""}`}>
      <label
        htmlFor={field}
        className={hidesLabel ? "unseen" : "aksel-form-field__label aksel-label aksel-label--small"}
      >
        {label}
      </label>
      {description && (
        <div
          id={`${field}-description`}
          className="aksel-form-field__description aksel-body-short aksel-body-short--small"
        >
          {description}
        </div>
      )}
      <input
        id={field}
        type={type}
        className="aksel-text-field__input aksel-body-short aksel-body-short--medium"
        value={value}
        min={min}
        max={max}
        step={step}
        aria-invalid={error ? true : undefined}
        aria-describedby={
          [error && `${field}-error`, description && `${field}-description`].filter(Boolean).join(" ") || undefined
        }
        onChange={(event) => onChange(event.target.value)}
      />
      {error && (
        <p id={`${field}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
