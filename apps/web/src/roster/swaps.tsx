import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { useSaid } from "../language/said.ts";
import { useOnce } from "../server/use-once.ts";
import { useTime } from "../time/use-time.ts";
import { roster as texts } from "./catalogue/roster.ts";
import { ChangeFailed } from "./change-failed.tsx";
import { nameOfDuty, type Plan, saidOf } from "./said-of-shift.ts";
import { useRosterChange } from "./use-roster-change.ts";

type Answer = "accepted" | "declined" | "taken-back";

/** Swaps that wait: for one's own answer, for a colleague's, or, to a leader, all of the unit's. */
export function Swaps({ unit, plan }: { readonly unit: string; readonly plan: Plan }): ReactNode {
  const said = useSaid(texts);
  const time = useTime();
  const { me } = useHere();
  const { askOnce } = useOnce();
  const answer = useRosterChange(({ swap, answer: says }: { readonly swap: string; readonly answer: Answer }) =>
    askOnce("answerSwap", () => ({ path: { unit, swap }, body: { answer: says } })),
  );
  if (plan.swaps.length === 0) return null;
  return (
    <section className="card swaps" aria-label={said.swaps}>
      <h2>{said.swaps}</h2>
      <ChangeFailed error={answer.error} />
      <ul>
        {plan.swaps.map((swap) => {
          const { id, mine, theirs, mineName, theirsName } = swap;
          const say = (says: Answer) => () => answer.mutate({ swap: id, answer: says });
          return (
            <li key={id} className="swap">
              <span>
                {said.swapSays(
                  mineName,
                  saidOf(time, nameOfDuty(plan, mine.id), mine),
                  theirsName,
                  saidOf(time, nameOfDuty(plan, theirs.id), theirs),
                )}
              </span>
              <span className="row">
                {theirs.practitioner === me.practitioner && (
                  <>
                    <Button size="small" loading={answer.isPending} onClick={say("accepted")}>
                      {said.accept}
                    </Button>
                    <Button size="small" variant="secondary" onClick={say("declined")}>
                      {said.decline}
                    </Button>
                  </>
                )}
                {mine.practitioner === me.practitioner && (
                  <Button size="small" variant="secondary" onClick={say("taken-back")}>
                    {said.takeBack}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
