import { Textarea, TextField } from "@navikt/ds-react";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { InstantField } from "../record/instant-field.tsx";
import { newId } from "../record/new-id.ts";
import { QuickFoot } from "../record/quick-foot.tsx";
import { useQuickWrite } from "../record/use-quick-write.ts";
import { useTime } from "../time/use-time.ts";
import { leave as texts } from "./catalogue/leave.ts";
import { Findings } from "./findings.tsx";
import { type Stretch, todayUntilEvening, tomorrow, weekend } from "./presets.ts";
import { leaveCheck } from "./queries.ts";
import "../record/record.css";

const askers = ["person", "staff", "next-of-kin"] as const;
type Preset = "today" | "tomorrow" | "weekend" | "own";

/** Asks for leave by or for the person: a time in one tap or of their own, and what it is for. */
export function RequestForm({
  person,
  personName,
  onDone,
}: {
  readonly person: string;
  readonly personName: string;
  readonly onDone: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const { at, zone, today, now } = useHere();
  const time = useTime();
  const id = useId();
  const [leave] = useState(newId);
  const [preset, setPreset] = useState<Preset>("today");
  const [stretch, setStretch] = useState<Stretch>(() => todayUntilEvening(zone, today, now()));
  const [askedBy, setAskedBy] = useState<(typeof askers)[number]>("person");
  const [purpose, setPurpose] = useState("");
  const [place, setPlace] = useState("");
  const [isTried, setTried] = useState(false);
  const writing = useQuickWrite();
  const unit = at?.unit ?? "";
  const check = useQuery(leaveCheck(person, { unit, ...stretch }));
  const until = todayUntilEvening(zone, today, now());
  const choose = (next: Preset): void => {
    setPreset(next);
    if (next === "today") setStretch(todayUntilEvening(zone, today, now()));
    if (next === "tomorrow") setStretch(tomorrow(zone, today));
    if (next === "weekend") setStretch(weekend(zone, today));
  };
  const isInOrder = stretch.from !== "" && stretch.to !== "" && stretch.from < stretch.to;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (purpose.trim() === "" || !isInOrder || writing.isPending) return;
    const data = { leave, unit, ...stretch, askedBy, words: purpose.trim() };
    await writing.write({
      person,
      personName,
      kind: "leave-requested",
      data: place.trim() === "" ? data : { ...data, place: place.trim() },
      says: said.said.asked(personName),
    });
    onDone();
  };
  return (
    <form className="life-form" onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <ChoiceChips
        id={`${id}-when`}
        label={said.form.when}
        choices={[
          { value: "today", says: said.form.presets.today(time.clock(until.to)) },
          { value: "tomorrow", says: said.form.presets.tomorrow },
          { value: "weekend", says: said.form.presets.weekend },
          { value: "own", says: said.form.presets.own },
        ]}
        isMany={false}
        chosen={[preset]}
        mayClear={false}
        onChoose={([chosen]) => choose((chosen ?? "own") as Preset)}
      />
      {preset === "own" && (
        <>
          <InstantField
            id={`${id}-from`}
            label={said.form.from}
            value={stretch.from}
            onChange={(from) => setStretch({ ...stretch, from })}
          />
          <InstantField
            id={`${id}-to`}
            label={said.form.to}
            value={stretch.to}
            error={isTried && !isInOrder ? said.form.order : undefined}
            onChange={(to) => setStretch({ ...stretch, to })}
          />
        </>
      )}
      <ChoiceChips
        id={`${id}-who`}
        label={said.form.who}
        choices={askers.map((value) => ({ value, says: said.form.askedBy[value] }))}
        isMany={false}
        chosen={[askedBy]}
        mayClear={false}
        onChoose={([chosen]) => setAskedBy((chosen ?? "person") as typeof askedBy)}
      />
      <Textarea
        size="small"
        minRows={2}
        label={said.form.words}
        value={purpose}
        error={isTried && purpose.trim() === "" ? said.form.missing : undefined}
        onChange={(event) => setPurpose(event.target.value)}
      />
      <TextField
        size="small"
        label={said.form.place}
        value={place}
        onChange={(event) => setPlace(event.target.value)}
      />
      {check.data && <Findings check={check.data} person={person} />}
      <QuickFoot writing={writing} send={said.form.send} onCancel={onDone} />
    </form>
  );
}
