import { type FormField, formOf } from "@helhet/course";
import { Button, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useMemo } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useWords } from "../language/words.tsx";
import { OthersDecide, useOthersDecide } from "../tailoring/deciders.tsx";
import { useTime } from "../time/use-time.ts";
import { AfterThis } from "./after-this.tsx";
import { Problems, Refused } from "./entry-form-notices.tsx";
import { FieldOf } from "./fields.tsx";
import type { Values } from "./first-values.ts";
import { type FormStart, useEntryForm } from "./use-entry-form.ts";
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
  "nextReviewOn",
  "needs",
]);

function elementOf({ element }: Values): string | undefined {
  return typeof element === "string" ? element : undefined;
}

/** One form for any kind: what must be said in sight, the rest folded, today beforehand, one button. */
export function EntryForm({
  person,
  personName,
  start,
  hides = [],
  known,
  onWritten,
  onTyped,
}: {
  readonly person: string;
  readonly personName: string;
  readonly start: FormStart;
  /** Fields that were answered where the form was opened. */
  readonly hides?: readonly string[] | undefined;
  readonly known: KnownOfPerson;
  readonly onWritten: (written: { readonly entry: string; readonly version: number }) => void;
  readonly onTyped: () => void;
}): ReactNode {
  const { record } = useWords();
  const words = useKindWords();
  const time = useTime();
  const form = useEntryForm({ person, start, known, onWritten, onTyped });
  const fields = useMemo(() => formOf(start.kind).fields, [start.kind]).filter(({ name }) => !hides.includes(name));
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
  const deciders = useOthersDecide(start.kind, form.values, known.entries);
  const others = start.amends === null ? deciders : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (others === null && !form.isWriting) void form.submit();
  };
  return (
    <form className="entry-form" onSubmit={submit} noValidate>
      <Problems form={form} start={start} />
      {others !== null && (
        <OthersDecide people={others} element={elementOf(form.values)} person={person} personName={personName} />
      )}
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
      {others === null && (
        <>
          <Refused form={form} person={person} personName={personName} />
          <div className="form-foot">
            <Button type="submit" loading={form.isWriting}>
              {label()}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
