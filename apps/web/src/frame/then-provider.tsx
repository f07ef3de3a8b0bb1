import { dayIn } from "@helhet/words";
import { type ReactNode, useMemo } from "react";
import { HereContext, useHere } from "./here.ts";

/** Below it the clock stands at an instant: what was today then is said as today, and what came later is ahead. */
export function ThenProvider({
  at,
  children,
}: {
  readonly at: string | null;
  readonly children: ReactNode;
}): ReactNode {
  const here = useHere();
  const then = useMemo(
    () => (at === null ? here : { ...here, now: () => Date.parse(at), today: dayIn(here.zone, at) }),
    [here, at],
  );
  return <HereContext value={then}>{children}</HereContext>;
}
