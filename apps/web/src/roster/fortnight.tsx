import { Button } from "@navikt/ds-react";
import { type ReactNode, useMemo } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { Notice } from "../notices/notice.tsx";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { roster as texts } from "./catalogue/roster.ts";
import { ChangeFailed } from "./change-failed.tsx";
import { clocksOf, type Plan } from "./said-of-shift.ts";
import { ShiftCell } from "./shift-cell.tsx";
import { useRosterChange } from "./use-roster-change.ts";
import { useSwapping } from "./use-swapping.ts";

/** Two weeks day by day: each shift with who is on it, and who can be called or steps in. */
export function Fortnight({ unit, plan }: { readonly unit: string; readonly plan: Plan }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { isLeader } = useHere();
  const { askOnce } = useOnce();
  const swapping = useSwapping(unit);
  const take = useRosterChange(({ from, to }: { readonly from: string; readonly to: string }) =>
    askOnce("takeGap", () => ({ path: { unit }, body: { from, to } })),
  );
  const days = useMemo(() => [...new Set(plan.slots.map(({ day }) => day))], [plan]);
  const { first, came } = swapping;
  return (
    <section className="fortnight" aria-label={said.twoWeeks}>
      {first !== null && (
        <div className="card swapping" role="status">
          <b>{said.choosing(first.shift)}</b>
          <span className="sub small-text">{isLeader ? said.choosingDoes : said.choosingAsks}</span>
          <Button size="small" variant="secondary" onClick={swapping.cancel}>
            {said.cancel}
          </Button>
        </div>
      )}
      {came !== null && <p role="status">{came.done ? said.exchanged : said.asked(came.name)}</p>}
      <ChangeFailed error={swapping.error ?? take.error} />
      {days.length === 0 && (
        <Notice tone="plain" title={said.noRoster}>
          <p className="sub">{said.noRosterNext}</p>
        </Notice>
      )}
      {days.map((day) => (
        <section key={day} className="card roster-day" aria-label={time.long(day)}>
          <h3>
            {time.long(day)} {day === time.today && <span className="sub">· {said.today}</span>}
          </h3>
          <ul className="shifts">
            {plan.slots
              .filter((slot) => slot.day === day)
              .map((slot) => (
                <ShiftCell key={`${slot.shift} ${slot.from}`} slot={slot} swapping={swapping} take={take.mutate} />
              ))}
          </ul>
          <p className="sub small-text behind">
            {plan.behind
              .filter(({ from }) => time.dayOf(from) === day)
              .map((one) => (
                <span key={one.id}>
                  {said.roles[one.role]}: {one.name}, {clocksOf(time, one)}
                </span>
              ))}
          </p>
        </section>
      ))}
    </section>
  );
}
