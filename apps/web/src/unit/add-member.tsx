import { Select, TextField } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useWords } from "../language/words.tsx";
import { FormEnd } from "../notices/form-end.tsx";
import type { AnswerOf } from "../server/addresses.ts";
import { useOnce } from "../server/use-once.ts";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";
import { useChange } from "./use-change.ts";

type Role = AnswerOf<"members">["members"][number]["role"];
const roles = [
  "clinician",
  "milieu-therapist",
  "leader",
  "coordinator",
  "recovery-coach",
  "outreach",
  "administrator",
] as const satisfies readonly Role[];

/** Gives somebody a role in the unit. */
export function AddMember({ unit, onClose }: { readonly unit: string; readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const time = useTime();
  const { askOnce } = useOnce();
  const [name, setName] = useState("");
  const [subject, setSubject] = useState("");
  const [role, setRole] = useState<Role>("clinician");
  const [from, setFrom] = useState(time.today);
  const [isTried, setTried] = useState(false);
  const missing = (text: string): string | undefined =>
    isTried && text.trim() === "" ? words.record.missing : undefined;
  const add = useChange(
    () =>
      askOnce("addMember", () => ({
        path: { unit },
        body: { practitioner: null, name: name.trim(), subject: subject.trim() || null, role, from, to: null },
      })),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== "" && from !== "") add.mutate(undefined);
  };
  return (
    <form className="unit-form" onSubmit={submit} aria-label={words.unit.addTitle}>
      <TextField
        size="small"
        label={words.unit.name}
        autoComplete="off"
        value={name}
        error={missing(name)}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        size="small"
        label={words.unit.role}
        value={role}
        onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? "clinician")}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {words.staffRoles[one]}
          </option>
        ))}
      </Select>
      <DateField label={words.unit.from} value={from} error={missing(from)} onChange={setFrom} />
      <TextField
        size="small"
        label={words.unit.subject}
        description={words.unit.subjectHelp}
        autoComplete="off"
        value={subject}
        onChange={(event) => setSubject(event.target.value)}
      />
      <FormEnd failed={words.unit.failedSave} change={add} says={words.unit.add} onClose={onClose} />
    </form>
  );
}
