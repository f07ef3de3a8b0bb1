import { type FormField, formOf } from "@helhet/course";
import { Button, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { useTime } from "../time/use-time.ts";
import { AfterThis } from "./after-this.tsx";
import { FieldOf } from "./fields.tsx";
import { type EntryFormState, type FormStart, useEntryForm } from "./use-entry-form.ts";
import type { KnownOfPerson } from "./use-known.ts";
import { WhenField } from "./when-field.tsx";

/** Optional fields that are so often wanted that they are not folded away. */
const inSight: ReadonlySet<string> = new Set([
  "words",
  "personsWords",
  "personsWish",
  "alternative",
  "personsRating",
  "hope",
]);

function Refused({ form }: { readonly form: EntryFormState }): ReactNode {
  const { record, notices } = useWords();
  const { refusal } = form;
  if (refusal === null) return form.hasLooked ? <Notice tone="plain" title={record.lookedAgain} /> : null;
  if (refusal.kind === "version-conflict" || refusal.kind === "version-required")
    return (
      <Notice tone="wrong" title={record.conflict}>
        <p className="row">
          <Button type="button" size="small" variant="secondary" onClick={() => form.lookAgain(refusal.current)}>
            {record.lookAgain}
          </Button>
        </p>
      </Notice>
    );
  if (refusal.kind === "offline") return <Notice tone="offline" title={record.offline} />;
  const law = refusal.law && record.law(refusal.law.title, refusal.law.section);
  return (
    <Notice tone="wrong" title={record.refused}>
      <p className="sub">{law ?? notices.problems[refusal.kind]}</p>
      {refusal.trace && <p className="small-text sub">{notices.trace(refusal.trace)}</p>}
    </Notice>
  );
}

function Problems({ form, start }: { readonly form: EntryFormState; readonly start: FormStart }): ReactNode {
  const { record } = useWords();
  const words = useKindWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.problems.length > 0) box.current?.focus();
  }, [form.problems]);
  if (form.problems.length === 0) return null;
  const nameOf = (path: string): string => {
    if (path.startsWith("effective")) return words.when(start.kind);
    if (path.startsWith("amends")) return record.reasonForAmend;
    const field = path.split(".").findLast((part) => !/^\d+$/.test(part)) ?? "";
    return words.field(start.kind, field) ?? record.unknownField;
  };
  return (
    <div className="problems" ref={box} tabIndex={-1} role="alert">
      <b>{record.errors}</b>
      <ul>
        {form.problems.map(({ path, what }) => (
          <li key={path}>
            <a className="link" href={`#${path}`} onClick={(event) => focusOn(event, path)}>
              {nameOf(path)}: {(what === "missing" ? record.missing : record.notValid).toLowerCase()}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusOn(event: { preventDefault(): void }, path: string): void {
  event.preventDefault();
  const field = document.getElementById(path);
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}

/** One form for any kind: what must be said in sight, the rest folded, today beforehand, one button. */
export function EntryForm({
  person,
  start,
  known,
  onWritten,
  onTyped,
}: {
  readonly person: string;
  readonly start: FormStart;
  readonly known: KnownOfPerson;
  readonly onWritten: (written: { readonly entry: string; readonly version: number }) => void;
  readonly onTyped: () => void;
}): ReactNode {
  const { record } = useWords();
  const words = useKindWords();
  const time = useTime();
  const form = useEntryForm({ person, start, known, onWritten, onTyped });
  const fields = useMemo(() => formOf(start.kind).fields, [start.kind]);
  const shown = fields.filter(({ optional, name }) => !optional || inSight.has(name));
  const folded = fields.filter(({ optional, name }) => optional && !inSight.has(name));
  const isToday = form.when.day === time.today && form.when.lastDay === null;
  const label = (): string => {
    if (form.isWriting) return record.saving;
    if (start.amends !== null) return start.kind === "withdrawal" ? record.withdraw : record.amend;
    if (isToday) return record.saveToday;
    return form.when.day === "" ? record.save : record.saveOn(time.bare(form.when.day));
  };
  const fieldOf = (field: FormField): ReactNode => (
    <FieldOf
      key={field.name}
      kind={start.kind}
      field={field}
      path={`data.${field.name}`}
      value={form.values[field.name]}
      problems={form.problems}
      known={known}
      onChange={(value) => form.set(field.name, value)}
    />
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!form.isWriting) void form.submit();
  };
  return (
    <form className="entry-form" onSubmit={submit} noValidate>
      <Problems form={form} start={start} />
      {start.amends !== null && (
        <Textarea
          id="amends.reason"
          size="small"
          minRows={2}
          label={start.kind === "withdrawal" ? record.reasonForWithdraw : record.reasonForAmend}
          description={start.kind === "withdrawal" ? record.withdrawHelp : record.amendHelp}
          value={form.reason}
          error={form.problems.some(({ path }) => path === "amends.reason") ? record.missing : undefined}
          onChange={(event) => form.setReason(event.target.value)}
        />
      )}
      {start.kind !== "withdrawal" && (
        <div id="effective" tabIndex={-1}>
          <WhenField
            label={words.when(start.kind)}
            when={form.when}
            error={form.problems.some(({ path }) => path.startsWith("effective")) ? record.notValid : undefined}
            onChange={form.setWhen}
          />
        </div>
      )}
      {shown.map(fieldOf)}
      {folded.length > 0 && (
        <details className="more-fields">
          <summary>{record.more}</summary>
          <div>{folded.map(fieldOf)}</div>
        </details>
      )}
      <AfterThis {...form.whatIf} />
      <Refused form={form} />
      <div className="form-foot">
        <Button type="submit" loading={form.isWriting}>
          {label()}
        </Button>
      </div>
    </form>
  );
}
