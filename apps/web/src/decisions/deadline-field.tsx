import { addHours, dayFromIso, instantAt, isoFromDay, isoFromMs } from "@helhet/course";
import { type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { ChoiceChips } from "../record/choice-chips.tsx";
import { InstantField } from "../record/instant-field.tsx";
import { decisions as texts } from "./catalogue/decisions.ts";
import "../record/record.css";

const choices = ["soon", "tomorrow", "days", "week", "own"] as const;
type Choice = (typeof choices)[number];
const daysTo = { tomorrow: 1, days: 3, week: 7 } as const;

/** The instant of a choice, on the unit's own clock; noon of the day. */
export function deadlineOf(choice: Exclude<Choice, "own">, zone: string, today: string, now: number): string {
  if (choice === "soon") return isoFromMs(addHours(now, 2));
  return instantAt(zone, isoFromDay(dayFromIso(today) + daysTo[choice]), "12:00");
}

/** Until when: in one tap, or a time of one's own. */
export function DeadlineField({
  id,
  value,
  error,
  onChange,
}: {
  readonly id: string;
  /** An instant, or empty. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (instant: string) => void;
}): ReactNode {
  const { form } = useSaid(texts);
  const { zone, today, now } = useHere();
  const [choice, setChoice] = useState<Choice | null>(null);
  return (
    <>
      <ChoiceChips
        id={id}
        label={form.deadline}
        choices={choices.map((one) => ({ value: one, says: form.deadlines[one] }))}
        isMany={false}
        chosen={choice === null ? [] : [choice]}
        mayClear={false}
        error={choice === "own" ? undefined : error}
        onChoose={([chosen]) => {
          const next = (chosen ?? "own") as Choice;
          setChoice(next);
          onChange(next === "own" ? "" : deadlineOf(next, zone, today, now()));
        }}
      />
      {choice === "own" && (
        <InstantField id={`${id}-own`} label={form.deadline} value={value} error={error} onChange={onChange} />
      )}
    </>
  );
}
