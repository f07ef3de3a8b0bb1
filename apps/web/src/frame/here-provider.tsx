import { dayIn } from "@helhet/words";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { HereContext, type Me, type Membership } from "./here.ts";

const place = "helhet.unit";
const clinicalRoles: ReadonlySet<Membership["role"]> = new Set([
  "clinician",
  "milieu-therapist",
  "leader",
  "coordinator",
  "recovery-coach",
  "outreach",
]);

function oncePerUnit(memberships: readonly Membership[]): readonly Membership[] {
  return memberships.filter((one, index) => memberships.findIndex((other) => other.unit === one.unit) === index);
}

/** The milliseconds of the server's clock, ticking on from when `/api/me` answered; looked at once a minute. */
function useServerClock(serverNow: string): { readonly now: () => number; readonly minute: number } {
  const ahead = useMemo(() => Date.parse(serverNow) - Date.now(), [serverNow]);
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((before) => before + 1), 60_000);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => ({ now: () => Date.now() + ahead, minute }), [ahead, minute]);
}

/** Knows the chosen unit, remembered on this device, its zone and its day. */
export function HereProvider({ me, children }: { readonly me: Me; readonly children: ReactNode }): ReactNode {
  const units = useMemo(() => oncePerUnit(me.memberships), [me.memberships]);
  const [chosen, setChosen] = useState(() => localStorage.getItem(place));
  const at = units.find(({ unit }) => unit === chosen) ?? units[0] ?? null;
  const clock = useServerClock(me.now);
  const here = useMemo(() => {
    const roles = me.memberships.filter(({ unit }) => unit === at?.unit).map(({ role }) => role);
    const zone = at?.zone ?? "Europe/Oslo";
    return {
      me,
      at,
      units,
      zone,
      now: clock.now,
      today: dayIn(zone, new Date(clock.now()).toISOString()),
      isLeader: roles.includes("leader"),
      isClinical: me.memberships.some(({ role }) => clinicalRoles.has(role)),
      chooseUnit: (unit: string) => {
        localStorage.setItem(place, unit);
        setChosen(unit);
      },
    };
  }, [me, at, units, clock]);
  return <HereContext value={here}>{children}</HereContext>;
}
