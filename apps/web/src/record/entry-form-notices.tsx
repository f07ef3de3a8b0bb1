import { Button } from "@navikt/ds-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useKindWords } from "../kinds/kind-words.ts";
import { useWords } from "../language/words.tsx";
import { Notice } from "../notices/notice.tsx";
import { OthersDecide } from "../tailoring/deciders.tsx";
import type { EntryFormState, FormStart } from "./use-entry-form.ts";

/** Why a form was not taken in, with the way on: look again, or ask whoever decides it. */
export function Refused({
  form,
  person,
  personName,
}: {
  readonly form: EntryFormState;
  readonly person: string;
  readonly personName: string;
}): ReactNode {
  const { record, notices } = useWords();
  const refusal = form.refusal ?? form.whatIf.refusal;
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
  if (refusal.kind === "not-decider" && refusal.decides !== undefined) {
    const element = form.values["element"];
    const about = typeof element === "string" ? element : undefined;
    return <OthersDecide people={refusal.decides.people} element={about} person={person} personName={personName} />;
  }
  if (refusal.kind === "offline") return <Notice tone="offline" title={record.offline} />;
  const law = refusal.law && record.law(refusal.law.title, refusal.law.section);
  return (
    <Notice tone="wrong" title={record.refused}>
      <p className="sub">{law ?? notices.problems[refusal.kind]}</p>
      {refusal.trace && <p className="small-text sub">{notices.trace(refusal.trace)}</p>}
    </Notice>
  );
}

/** Everything that must be mended before the form is taken in, each leading to its field. */
export function Problems({ form, start }: { readonly form: EntryFormState; readonly start: FormStart }): ReactNode {
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
