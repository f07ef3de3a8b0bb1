import { Button, TextField } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useWords } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { DateField } from "../time/date-field.tsx";
import { AlikeNotice } from "./alike-notice.tsx";
import { bases, digits, useRegister } from "./use-register.ts";
import "../record/record.css";

/** Registers a person, with or without a national number; one known elsewhere goes on in the same course. */
export function RegisterForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { persons, record } = useWords();
  const [isTried, setTried] = useState(false);
  const { filled, set, ...registering } = useRegister();
  const isNumberWrong = filled.hasNumber && !/^\d{10,11}$/.test(digits(filled.number));
  const isReady = filled.given.trim() !== "" && filled.family.trim() !== "" && !isNumberWrong;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isReady && !registering.isBusy) registering.begin();
  };
  const missing = (text: string): string | undefined => (isTried && text.trim() === "" ? record.missing : undefined);
  return (
    <form className="card register entry-form" onSubmit={submit} noValidate aria-label={persons.registerTitle}>
      <h2>{persons.registerTitle}</h2>
      <div className="register-names">
        <TextField
          size="small"
          label={persons.given}
          autoComplete="off"
          value={filled.given}
          error={missing(filled.given)}
          onChange={(event) => set({ given: event.target.value })}
        />
        <TextField
          size="small"
          label={persons.family}
          autoComplete="off"
          value={filled.family}
          error={missing(filled.family)}
          onChange={(event) => set({ family: event.target.value })}
        />
      </div>
      <ChoiceChips
        id="has-number"
        label={persons.hasNumber}
        choices={[
          { value: "yes", says: persons.withNumber },
          { value: "no", says: persons.withoutNumber },
        ]}
        chosen={[filled.hasNumber ? "yes" : "no"]}
        isMany={false}
        mayClear={false}
        onChoose={([chosen]) => set({ hasNumber: chosen === "yes" })}
      />
      {filled.hasNumber ? (
        <TextField
          size="small"
          className="short-field"
          label={persons.number}
          description={persons.numberHelp}
          inputMode="numeric"
          autoComplete="off"
          value={filled.number}
          error={isTried && isNumberWrong ? persons.numberWrong : undefined}
          onChange={(event) => set({ number: event.target.value })}
        />
      ) : (
        <DateField
          label={persons.born}
          description={persons.bornHelp}
          value={filled.born}
          onChange={(value) => set({ born: value })}
        />
      )}
      <ChoiceChips
        id="basis"
        label={persons.basis}
        choices={bases.map((value) => ({ value, says: persons.bases[value] }))}
        chosen={[filled.basis]}
        isMany={false}
        mayClear={false}
        onChoose={([chosen]) => set({ basis: bases.find((one) => one === chosen) ?? "referred" })}
      />
      <p className="small-text sub">{persons.joining}</p>
      {registering.error && <FailedNotice title={persons.failedRegister} error={registering.error} />}
      {registering.alike.length > 0 && (
        <AlikeNotice alike={registering.alike} isRegistering={registering.isBusy} onRegister={registering.register} />
      )}
      <div className="row">
        {registering.alike.length === 0 && (
          <Button type="submit" loading={registering.isBusy}>
            {persons.submit}
          </Button>
        )}
        <Button type="button" variant="tertiary" onClick={onClose}>
          {record.cancel}
        </Button>
      </div>
    </form>
  );
}
