import type { DataOf } from "@helhet/course";
import { type Referring, refer } from "../chapters/access.ts";
import { register } from "../chapters/person.ts";
import { workdayBy } from "../chapters/stay.ts";
import { clinic, ward } from "../world/houses.ts";
import { type StaffKey, writer } from "../world/staff.ts";
import type { Member, Story } from "./person.ts";

interface Waiting {
  readonly since: number;
  readonly answeredAfter: number | null;
  readonly startsIn: number;
  readonly onWard: boolean;
  readonly right?: DataOf<"referral-answered">["right"];
  readonly words: string;
}

/** Referred, and waiting for the answer or for the day to come. */
const waits =
  ({ since, answeredAfter, startsIn, onWard, right = "assessment", words }: Waiting): Story =>
  (pen, portrait) => {
    const key: StaffKey = onWard ? "marit" : "elin";
    const by = writer(key);
    const on = workdayBy(pen.today - since);
    register(pen, on, portrait, by);
    const asked: Omit<Referring, "on" | "words"> = {
      toUnit: onWard ? ward : clinic,
      from: pen.random.pick(["gp", "social-service", "municipality"]),
      acute: false,
      startBy: pen.today + startsIn,
      answeredAfter,
      right,
      by,
    };
    refer(pen, { ...asked, on, words });
    const carrying = [
      ["leader", by],
      ["specialist", writer(onWard ? "mona" : "solveig")],
    ] as const;
    for (const [role, who] of carrying) {
      const data = { assignment: pen.newId(), role, practitioner: who.practitioner, unit: who.unit, miniTeam: false };
      pen.write("role-assigned", on, data, by);
    }
  };

/** Those referred who have not begun. */
export const waiting: readonly Member[] = [
  {
    story: waits({
      since: 3,
      answeredAfter: null,
      startsIn: 40,
      onWard: true,
      words: "Ønsker døgn. Har ventet med å spørre i to år.",
    }),
  },
  {
    story: waits({
      since: 16,
      answeredAfter: null,
      startsIn: 30,
      onWard: true,
      words: "Fastlegen ber om rask vurdering.",
    }),
  },
  {
    story: waits({
      since: 8,
      answeredAfter: null,
      startsIn: 40,
      onWard: false,
      words: "Vil begynne med samtaler etter jobb.",
    }),
  },
  {
    story: waits({
      since: 20,
      answeredAfter: 6,
      startsIn: 3,
      onWard: true,
      words: "Klar til å komme. Naboen passer katten.",
    }),
  },
  {
    story: waits({
      since: 34,
      answeredAfter: 8,
      startsIn: 12,
      onWard: true,
      words: "Har vært avruset to ganger. Ber om lengre tid.",
    }),
  },
  {
    story: waits({
      since: 25,
      answeredAfter: 5,
      startsIn: 6,
      onWard: false,
      words: "Bruker tabletter for å sove. Vil slutte.",
    }),
  },
  { story: waits({ since: 41, answeredAfter: 9, startsIn: 10, onWard: false, words: "Søker sammen med samboer." }) },
  {
    story: waits({
      since: 30,
      answeredAfter: 4,
      startsIn: 0,
      onWard: false,
      right: "none",
      words: "Spør om råd om sønnens bruk.",
    }),
  },
];
