import { Select, TextField } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { FormEnd } from "../notices/form-end.tsx";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { sessions as texts } from "./catalogue/sessions.ts";
import type { Week } from "./queries.ts";
import { useSessionChange } from "./use-session-change.ts";
import "../record/record.css";
import { isWhen, type When, WhenFields } from "./when-fields.tsx";

const formats = ["individual", "group", "family", "ward", "other"] as const;

/** A session beside the timetable, for those who are chosen. */
export function AddSession({
  week,
  nameOf,
  onClose,
}: {
  /** Those whom it may be for, and those who may hold it. */
  readonly week: Pick<Week, "staff"> & { readonly people: readonly { readonly person: string }[] };
  readonly nameOf: (person: string) => string;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { at } = useHere();
  const { askOnce } = useOnce();
  const id = useId();
  const everybody = week.people.map(({ person }) => person);
  const [title, setTitle] = useState("");
  const [when, setWhen] = useState<When>({ day: time.today, at: "13:00", minutes: "60", place: "" });
  const [format, setFormat] = useState<(typeof formats)[number]>(everybody.length === 1 ? "individual" : "group");
  const [holder, setHolder] = useState("");
  const [persons, setPersons] = useState<readonly string[]>(everybody.length === 1 ? everybody : []);
  const [isTried, setTried] = useState(false);
  const add = useSessionChange(
    () =>
      askOnce("addSession", ({ authored }) => ({
        path: { unit: at?.unit ?? "" },
        body: {
          title: title.trim(),
          day: when.day,
          at: when.at,
          minutes: Number(when.minutes),
          place: when.place.trim() || null,
          format,
          practitioner: holder || null,
          persons: [...persons],
          authored,
        },
      })),
    onClose,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== "" && isWhen(when) && persons.length > 0) add.mutate(undefined);
  };
  return (
    <form className="card session-form session-add" onSubmit={submit} aria-label={said.addTitle} noValidate>
      <h2>{said.addTitle}</h2>
      <TextField
        size="small"
        label={said.what}
        autoComplete="off"
        value={title}
        error={isTried && title.trim() === "" ? said.needWhat : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <WhenFields when={when} min={time.today} onChange={setWhen} />
      <div className="session-when">
        <Select
          size="small"
          label={said.format}
          value={format}
          onChange={(event) => setFormat(formats.find((one) => one === event.target.value) ?? "other")}
        >
          {formats.map((one) => (
            <option key={one} value={one}>
              {said.formats[one]}
            </option>
          ))}
        </Select>
        <Select size="small" label={said.held} value={holder} onChange={(event) => setHolder(event.target.value)}>
          <option value="">{said.nobodyNamed}</option>
          {week.staff.map(({ practitioner, name }) => (
            <option key={practitioner} value={practitioner}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {everybody.length > 1 && (
        <ChoiceChips
          id={`${id}-who`}
          label={said.who}
          choices={[
            { value: "*", says: said.everybody },
            ...everybody.map((person) => ({ value: person, says: nameOf(person) })),
          ]}
          isMany
          mayClear
          chosen={persons.length === everybody.length ? ["*", ...persons] : persons}
          error={isTried && persons.length === 0 ? said.needWho : undefined}
          onChoose={(chosen) => setPersons(chosenOf(chosen, persons, everybody))}
        />
      )}
      <FormEnd failed={said.failedSave} change={add} says={said.save} onClose={onClose} />
    </form>
  );
}

/** “Everyone” turns all on, and off again. */
function chosenOf(chosen: readonly string[], before: readonly string[], all: readonly string[]): readonly string[] {
  const wasAll = before.length === all.length;
  const saysAll = chosen.includes("*");
  if (saysAll && !wasAll) return all;
  if (!saysAll && wasAll) return [];
  return chosen.filter((one) => one !== "*");
}
