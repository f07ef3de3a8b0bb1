import { Button, Select, Textarea } from "@navikt/ds-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useLanguage } from "../language/words.tsx";
import { FailedNotice } from "../notices/notice.tsx";
import { useOnce } from "../server/use-once.ts";
import { DateField } from "../time/date-field.tsx";
import { useTime } from "../time/use-time.ts";
import type { BalanceAnswer } from "./balance-words.ts";
import { reflection as catalogue } from "./catalogue/reflection.ts";
import { useReflect } from "./use-reflect.ts";

interface Written {
  readonly reflection: string;
  readonly onClose: () => void;
}
type Carrier = NonNullable<BalanceAnswer["reflections"][number]["agreed"]>["who"];

function FormEnd({
  error,
  isPending,
  onClose,
}: {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const said = useSaid(catalogue);
  return (
    <>
      {error && <FailedNotice title={said.failed} error={error} />}
      <div className="row">
        <Button size="small" type="submit" loading={isPending}>
          {said.save}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {said.cancel}
        </Button>
      </div>
    </>
  );
}

/** What was agreed, which role sees to it, and when it is looked at again. */
export function AgreeForm({ reflection, onClose }: Written): ReactNode {
  const said = useSaid(catalogue);
  const { words } = useLanguage();
  const unit = useHere().at?.unit ?? "";
  const { today } = useTime();
  const [agreed, setAgreed] = useState("");
  const [who, setWho] = useState<Carrier>("everyone");
  const [lookAgainOn, setDay] = useState("");
  const [isTried, setTried] = useState(false);
  const { askOnce } = useOnce();
  const body = { agreed: agreed.trim(), who, lookAgainOn };
  const agree = useReflect(() => askOnce("agreeOnReflection", () => ({ path: { unit, reflection }, body })), onClose);
  const carriers = Object.entries(words.staffRoles).filter(([role]) => role !== "administrator");
  const isDay = lookAgainOn >= today;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (body.agreed !== "" && isDay) agree.mutate(undefined);
  };
  return (
    <form className="reflection-form" onSubmit={submit} noValidate>
      <Textarea
        size="small"
        autoFocus
        label={said.agreed}
        description={said.noNames}
        value={agreed}
        maxRows={6}
        error={isTried && body.agreed === "" ? said.needed : undefined}
        onChange={(event) => setAgreed(event.target.value)}
      />
      <Select size="small" label={said.who} value={who} onChange={(event) => setWho(event.target.value as Carrier)}>
        <option value="everyone">{said.everyone}</option>
        {carriers.map(([role, name]) => (
          <option key={role} value={role}>
            {name.charAt(0).toUpperCase() + name.slice(1)}
          </option>
        ))}
      </Select>
      <DateField
        label={said.lookAgainOn}
        value={lookAgainOn}
        min={today}
        error={isTried && !isDay ? said.needsDay : undefined}
        onChange={setDay}
      />
      <FormEnd error={agree.error} isPending={agree.isPending} onClose={onClose} />
    </form>
  );
}

/** How it went, and whether it is looked at once more. */
export function FollowUpForm({ reflection, onClose }: Written): ReactNode {
  const said = useSaid(catalogue);
  const unit = useHere().at?.unit ?? "";
  const { today } = useTime();
  const [words, setWords] = useState("");
  const [day, setDay] = useState("");
  const [isTried, setTried] = useState(false);
  const { askOnce } = useOnce();
  const body = { words: words.trim(), lookAgainOn: day === "" ? null : day };
  const follow = useReflect(() => askOnce("followUpReflection", () => ({ path: { unit, reflection }, body })), onClose);
  const isDay = day === "" || day >= today;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (body.words !== "" && isDay) follow.mutate(undefined);
  };
  return (
    <form className="reflection-form" onSubmit={submit} noValidate>
      <Textarea
        size="small"
        autoFocus
        label={said.howItWent}
        description={said.noNames}
        value={words}
        maxRows={6}
        error={isTried && body.words === "" ? said.needed : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <DateField
        label={said.onceMore}
        value={day}
        min={today}
        error={isTried && !isDay ? said.needsDay : undefined}
        onChange={setDay}
      />
      <FormEnd error={follow.error} isPending={follow.isPending} onClose={onClose} />
    </form>
  );
}
