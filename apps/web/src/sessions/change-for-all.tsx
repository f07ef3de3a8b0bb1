import { Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { FormEnd } from "../notices/form-end.tsx";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { sessions as texts } from "./catalogue/sessions.ts";
import { clockField } from "./clock-field.ts";
import type { Row } from "./queries.ts";
import { useSessionChange } from "./use-session-change.ts";
import { isWhen, type When, WhenFields } from "./when-fields.tsx";

type What = "cancelled" | "moved" | "as-planned";

/** Cancels, moves or restores a session for everybody, with the reason that everybody sees. */
export function ChangeForAll({
  row,
  what,
  onClose,
}: {
  readonly row: Row;
  readonly what: What;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { at, zone } = useHere();
  const { askOnce } = useOnce();
  const unit = at?.unit ?? "";
  const [reason, setReason] = useState("");
  const [when, setWhen] = useState<When>({
    day: row.heldOn,
    at: clockField(zone, row.at),
    minutes: String(row.minutes ?? 60),
    place: row.place ?? "",
  });
  const [isTried, setTried] = useState(false);
  const change = useSessionChange(async (words: string) => {
    if (row.item !== null) return await askOnce("changeOccurrence", () => question(row.item ?? "", words));
    for (const { person, session } of row.people)
      if (session !== null)
        await askOnce("changeForOne", ({ authored }) => ({
          path: { person, session },
          body: { unit, authored, change: { what: "cancel", by: "unit", words } },
        }));
    return { courses: row.people.length };
  }, onClose);
  const question = (item: string, words: string) => {
    const { day } = row;
    const moved = {
      item,
      day,
      what: "moved" as const,
      toDay: when.day,
      at: when.at,
      minutes: Number(when.minutes),
      ...(when.place.trim() === "" ? {} : { place: when.place.trim() }),
      reason: words,
    };
    return {
      path: { unit },
      body: { change: what === "moved" ? moved : { item, day, what, reason: words } },
    };
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== "" && (what !== "moved" || isWhen(when))) change.mutate(reason.trim());
  };
  const says = { cancelled: said.cancelForAll, moved: said.moveForAll, "as-planned": said.takeBack }[what];
  return (
    <form className="session-form" onSubmit={submit} aria-label={says} noValidate>
      {what === "moved" && <WhenFields when={when} min={time.today} onChange={setWhen} />}
      <Textarea
        size="small"
        minRows={1}
        label={said.reason}
        description={row.item === null ? said.reasonForOne : said.reasonHelp}
        value={reason}
        error={isTried && reason.trim() === "" ? said.needReason : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <FormEnd failed={said.failedSave} change={change} says={says} onClose={onClose} />
    </form>
  );
}
