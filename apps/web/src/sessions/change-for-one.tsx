import { Button, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useWords } from "../language/words.tsx";
import { FormEnd } from "../notices/form-end.tsx";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { sessions as texts } from "./catalogue/sessions.ts";
import { clockField } from "./clock-field.ts";
import type { PersonSession } from "./queries.ts";
import { useSessionChange } from "./use-session-change.ts";
import "../record/record.css";
import { isWhen, type When, WhenFields } from "./when-fields.tsx";

const byWhom = ["person", "unit", "other"] as const;

/** Calls off or moves one person's session, with the reason; the timetable then leaves it so. */
export function ChangeForOne({
  one,
  person,
  onClose,
}: {
  readonly one: PersonSession;
  readonly person: string;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const { record } = useWords();
  const time = useTime();
  const { at, zone } = useHere();
  const { askOnce } = useOnce();
  const id = useId();
  const [what, setWhat] = useState<"cancel" | "move" | null>(null);
  const [by, setBy] = useState<(typeof byWhom)[number]>("person");
  const [reason, setReason] = useState("");
  const [when, setWhen] = useState<When>({
    day: one.day,
    at: clockField(zone, one.at),
    minutes: String(one.minutes ?? 60),
    place: one.place ?? "",
  });
  const [isTried, setTried] = useState(false);
  const change = useSessionChange((words: string) => {
    const moved = { day: when.day, at: when.at, minutes: Number(when.minutes), place: when.place.trim() || null };
    return askOnce("changeForOne", ({ authored }) => ({
      path: { person, session: one.session },
      body: {
        unit: at?.unit ?? "",
        authored,
        change: what === "move" ? { what, ...moved, words } : { what: "cancel", by, words },
      },
    }));
  }, onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== "" && (what !== "move" || isWhen(when))) change.mutate(reason.trim());
  };
  if (what === null)
    return (
      <div className="row">
        <Button size="small" variant="secondary" onClick={() => setWhat("cancel")}>
          {said.person.cancel}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setWhat("move")}>
          {said.person.move}
        </Button>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {record.cancel}
        </Button>
      </div>
    );
  const says = what === "cancel" ? said.person.cancel : said.person.move;
  return (
    <form className="session-form" onSubmit={submit} aria-label={says} noValidate>
      {what === "move" ? (
        <WhenFields when={when} min={time.today} onChange={setWhen} />
      ) : (
        <ChoiceChips
          id={`${id}-by`}
          label={said.person.by}
          choices={byWhom.map((value) => ({ value, says: said.person.byWhom[value] }))}
          chosen={[by]}
          isMany={false}
          mayClear={false}
          onChoose={([chosen]) => setBy(byWhom.find((value) => value === chosen) ?? "person")}
        />
      )}
      <Textarea
        size="small"
        minRows={1}
        label={said.reason}
        description={said.reasonForOne}
        value={reason}
        error={isTried && reason.trim() === "" ? said.needReason : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormEnd failed={said.failedSave} change={change} says={says} onClose={onClose} />
    </form>
  );
}
