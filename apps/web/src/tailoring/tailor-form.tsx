import type { ShownAgreement } from "@helhet/contract";
import { Button } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { AfterThis } from "../record/after-this.tsx";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { Problems, Refused } from "../record/entry-form-notices.tsx";
import { FieldOf } from "../record/fields.tsx";
import type { Values } from "../record/first-values.ts";
import { type EntryFormState, useEntryForm } from "../record/use-entry-form.ts";
import type { KnownOfPerson } from "../record/use-known.ts";
import { WhenField, whenFrom } from "../record/when-field.tsx";
import { useTime } from "../time/use-time.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { DeciderField, OthersDecide, useDeciding, useOthersDecide } from "./deciders.tsx";
import { tailoringFrameOf } from "./queries.ts";
import { fieldsInOrder, openingValues, type TailorKind, tailorKinds } from "./tailor-kinds.ts";
import type { TailorTarget } from "./target.ts";
import { WhatToTailor } from "./what-to-tailor.tsx";

interface Shared {
  readonly person: string;
  readonly personName: string;
  readonly target: TailorTarget | null;
  readonly known: KnownOfPerson;
  readonly onTyped: () => void;
  readonly onWritten: (written: { readonly entry: string; readonly version: number; readonly title: string }) => void;
}

/** The ways to tailor, side by side; none is chosen beforehand. */
function Kinds({
  chosen,
  onChoose,
}: {
  readonly chosen: TailorKind | null;
  readonly onChoose: (kind: TailorKind) => void;
}): ReactNode {
  const said = useSaid(tailoring);
  return (
    <>
      <ChoiceChips
        id="tailor-kind"
        label={said.form.how}
        choices={tailorKinds.map((kind) => ({ value: kind, says: said.kinds[kind] }))}
        chosen={chosen === null ? [] : [chosen]}
        isMany={false}
        mayClear={false}
        onChoose={([kind]) => onChoose(kind as TailorKind)}
      />
      {chosen !== null && <p className="small-text sub">{said.kindHelp[chosen]}</p>}
    </>
  );
}

function errorOf(form: EntryFormState, field: string, words: { readonly missing: string; readonly notValid: string }) {
  const problem = form.problems.find(({ path }) => path === `data.${field}`);
  return problem && (problem.what === "missing" ? words.missing : words.notValid);
}

/** Everything after the choice of kind: what it is about, why, with whom it is agreed, how long, and who decides. */
function Filled({
  kind,
  values,
  usualDays,
  onKind,
  mayChangeKind,
  ...shared
}: Shared & {
  readonly kind: TailorKind;
  readonly values: Values;
  readonly usualDays: number | null;
  readonly mayChangeKind: boolean;
  readonly onKind: (kind: TailorKind, typed: Values) => void;
}): ReactNode {
  const { person, personName, target, known, onTyped, onWritten } = shared;
  const { words } = useLanguage();
  const said = useSaid(tailoring);
  const time = useTime();
  const deciding = useDeciding(kind);
  const start = {
    kind,
    values,
    when: whenFrom({ date: time.today }, time.dayOf, time.clock),
    amends: null,
  };
  const form = useEntryForm({
    person,
    start,
    known,
    onTyped,
    onWritten: (written) => onWritten({ ...written, title: said.kinds[kind] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!form.isWriting) void form.submit();
  };
  const others = useOthersDecide(kind, form.values, known.entries);
  const element = form.values["element"];
  return (
    <form className="entry-form" onSubmit={submit} noValidate>
      <Problems form={form} start={start} />
      {target === null && (
        <WhatToTailor
          known={known}
          value={element}
          error={errorOf(form, "element", words.record)}
          onChange={(value) => form.set("element", value)}
        />
      )}
      {mayChangeKind && <Kinds chosen={kind} onChoose={(next) => onKind(next, form.values)} />}
      {others === null ? (
        <>
          {fieldsInOrder(kind).map((field) => (
            <div key={field.name}>
              <FieldOf
                kind={kind}
                field={field}
                path={`data.${field.name}`}
                value={form.values[field.name]}
                problems={form.problems}
                known={known}
                onChange={(value) => form.set(field.name, value)}
              />
              {field.name === "reviewOn" && usualDays !== null && (
                <p className="small-text sub">{said.form.reviewUsual(usualDays)}</p>
              )}
            </div>
          ))}
          {deciding && (
            <DeciderField
              deciding={deciding}
              value={form.values["decidedBy"]}
              error={errorOf(form, "decidedBy", words.record)}
              onChange={(value) => form.set("decidedBy", value)}
            />
          )}
          <details className="more-fields">
            <summary>{words.record.more}</summary>
            <WhenField label={said.form.decidedOn} when={form.when} error={undefined} onChange={form.setWhen} />
          </details>
          <AfterThis {...form.whatIf} />
          <Refused form={form} person={person} personName={personName} />
          <div className="form-foot">
            <Button type="submit" loading={form.isWriting}>
              {kind === "preference" ? said.form.savePreference : said.form.decide}
            </Button>
          </div>
        </>
      ) : (
        <OthersDecide
          people={others}
          element={typeof element === "string" ? element : undefined}
          person={person}
          personName={personName}
        />
      )}
    </form>
  );
}

/** One form for every way of fitting something to one person; `again` is what is agreed on anew: extended or changed. */
export function TailorForm({ again, ...shared }: Shared & { readonly again: ShownAgreement | null }): ReactNode {
  const { target, known } = shared;
  const { at, me } = useHere();
  const { language } = useLanguage();
  const time = useTime();
  const frame = useQuery(tailoringFrameOf(at?.unit ?? ""));
  const [kind, setKind] = useState<TailorKind | null>(again?.form ?? null);
  const entry = again === null ? undefined : known.entries.find(({ id }) => id === again.entry);
  const [carried, setCarried] = useState<Values>(() => ({
    ...(target === null ? {} : { element: `${target.guideline}/${target.element}` }),
    decidedBy: me.practitioner,
    ...(entry?.data as Values | undefined),
  }));
  if (frame.data === undefined && !frame.isError) return null;
  const usualDays = frame.data?.reviewAfterDays ?? null;
  const choose = (next: TailorKind, typed: Values = {}): void => {
    setCarried((before) => ({ ...before, ...typed, tailoring: undefined }));
    setKind(next);
  };
  return (
    <>
      {target !== null && (
        <p className="tailor-what">
          <b>{target.title[language]}</b>
        </p>
      )}
      {kind === null ? (
        <div className="entry-form">
          <Kinds chosen={null} onChoose={choose} />
        </div>
      ) : (
        <Filled
          key={kind}
          {...shared}
          kind={kind}
          values={openingValues(kind, known.known, { carried, today: time.today, reviewAfterDays: usualDays })}
          usualDays={usualDays}
          mayChangeKind={again === null}
          onKind={choose}
        />
      )}
    </>
  );
}
