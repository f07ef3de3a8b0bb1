import { Button, TextField } from "@navikt/ds-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useHere } from "../frame/here.ts";
import { useWords } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { ask } from "../server/ask.ts";
import { refusalOf } from "../server/refused.ts";
import "../record/record.css";
import { DateField } from "../time/date-field.tsx";

const bases = ["referred", "waiting", "enrolled"] as const;
const digits = (text: string): string => text.replace(/\s/g, "");

interface Filled {
  readonly given: string;
  readonly family: string;
  readonly hasNumber: boolean;
  readonly number: string;
  readonly born: string;
  readonly basis: (typeof bases)[number];
}
const empty: Filled = { given: "", family: "", hasNumber: true, number: "", born: "", basis: "referred" };

function useRegister(filled: Filled) {
  const { at } = useHere();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: () =>
      ask("registerPerson", {
        key: key.current,
        body: {
          unit: at?.unit ?? "",
          nationalNumber: filled.hasNumber ? digits(filled.number) : null,
          given: filled.given.trim(),
          family: filled.family.trim(),
          born: filled.hasNumber || filled.born === "" ? null : filled.born,
          basis: filled.basis,
        },
      }),
    onSuccess: async ({ person }) => {
      await queries.invalidateQueries({ queryKey: ["persons"] });
      go(`/persons/${person}`);
    },
    onError: (error) => {
      // A lost answer may have been a yes: the same key then finds the same person instead of making another.
      const { kind } = refusalOf(error);
      if (kind !== "offline" && kind !== "internal") key.current = crypto.randomUUID();
    },
  });
}

/** Registers a person, with or without a national number; one known elsewhere goes on in the same course. */
export function RegisterForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { persons, record } = useWords();
  const [filled, setFilled] = useState(empty);
  const [isTried, setTried] = useState(false);
  const register = useRegister(filled);
  const set = (part: Partial<Filled>): void => setFilled((before) => ({ ...before, ...part }));
  const isNumberWrong = filled.hasNumber && !/^\d{10,11}$/.test(digits(filled.number));
  const isReady = filled.given.trim() !== "" && filled.family.trim() !== "" && !isNumberWrong;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isReady && !register.isPending) register.mutate();
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
      {register.error && <FailedNotice title={persons.failedRegister} error={register.error} />}
      <div className="row">
        <Button type="submit" loading={register.isPending}>
          {persons.submit}
        </Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {record.cancel}
        </Button>
      </div>
    </form>
  );
}
