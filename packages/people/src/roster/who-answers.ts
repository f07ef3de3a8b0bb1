import type { Duty, DutyRole } from "../organisation.ts";

/** The order in which those named in the roster are asked; after them the unit's leader. */
export const rungs = ["answering", "stand-in", "on-call", "leader"] as const;
export type Rung = (typeof rungs)[number];

/** As what somebody answers. Whoever is only *with* others on a shift does not. */
export type AnsweringAs = Exclude<Rung, "leader">;
const answerers = ["answering", "stand-in", "on-call"] as const satisfies readonly AnsweringAs[];

/** Who answers for a unit at an instant: somebody, an explicit nobody, or nobody because the roster says nothing. */
export type Answering =
  | {
      readonly type: "practitioner";
      readonly practitioner: string;
      readonly duty: string;
      readonly as: AnsweringAs;
    }
  | { readonly type: "nobody"; readonly said: boolean };

/**
 * The stretch of a unit's roster that holds in a role at an instant (epoch ms), also one that says nobody. Where two
 * overlap the one that began last holds.
 */
export function dutyAt(
  duties: readonly Duty[],
  unit: string,
  at: number,
  role: DutyRole = "answering",
): Duty | undefined {
  return duties
    .filter((one) => one.unit === unit && roleOf(one) === role && isOn(one, at))
    .sort((a, b) => Date.parse(b.from) - Date.parse(a.from) || (a.id < b.id ? 1 : -1))[0];
}

/**
 * The one reading of the roster at an instant (epoch ms): who answers on the shift, else the stand-in, else who is on call,
 * else nobody.
 */
export function whoAnswers(duties: readonly Duty[], unit: string, at: number): Answering {
  const named = duties.filter((one) => one.unit === unit && isOn(one, at));
  for (const role of answerers) {
    const duty = dutyAt(named, unit, at, role);
    if (duty?.practitioner != null)
      return { type: "practitioner", practitioner: duty.practitioner, duty: duty.id, as: role };
  }
  return { type: "nobody", said: dutyAt(named, unit, at) !== undefined };
}

/** True where somebody is there: one on call answers, but is not there. */
export function isStaffed(answering: Answering): boolean {
  return answering.type === "practitioner" && answering.as !== "on-call";
}

/** Whom the roster names on a rung at an instant (epoch ms); null for nobody. The leader stands in no roster. */
export function onRung(duties: readonly Duty[], unit: string, at: number, rung: AnsweringAs): string | null {
  return dutyAt(duties, unit, at, rung)?.practitioner ?? null;
}

/** Rows from before there were roles answer for their unit. */
export function roleOf(duty: Duty): DutyRole {
  return duty.role ?? "answering";
}

/** True while the duty lasts: from its first instant, and no longer at its last. */
export function isOn({ from, to }: Pick<Duty, "from" | "to">, at: number): boolean {
  return Date.parse(from) <= at && at < Date.parse(to);
}
