import { dayIn, entriesInEffect, ok, type Result } from "@helhet/course";
import { mayDo, staffRoles } from "@helhet/people";
import { checkLeave, type LeaveFinding } from "@helhet/programme";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { programmeOf } from "../programme/programme-of.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { type Decider, decidersIn, decidingIn } from "../tailoring/authority.ts";

/** What somebody wants to know before a leave is asked for or decided. Instants, ISO. */
export interface LeaveCheckAsk {
  readonly person: string;
  readonly unit: string;
  /** The leave's identity, where it has been asked for. */
  readonly leave?: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** What a leave meets, what the unit says of leave, and who decides it. */
export interface LeaveCheck {
  readonly findings: readonly LeaveFinding[];
  /** The unit's own words about leave; null where it has none. */
  readonly words: string | null;
  readonly deciders: readonly Decider[];
  readonly mayDecide: boolean;
}

/** Holds a leave against the unit's frame and what is agreed with the person, through the gate. Writes nothing. */
export async function leaveCheck(
  house: House,
  caller: Caller,
  ask: LeaveCheckAsk,
): Promise<Result<LeaveCheck, Refusal>> {
  const read = await house.record.course(principalOf(caller), ask.person);
  if (!read.ok) return read;
  const working = workingAs(caller, ask.unit, "read-course");
  if (working === undefined) return mayNot("read-course in the unit");
  const { unit } = working;
  const entries = entriesInEffect(read.value.course.entries);
  const [programme, deciding] = await Promise.all([
    programmeOf(house, unit.id, dayIn(unit.zone, house.now())),
    decidingIn(house, unit),
  ]);
  const request = entries.findLast((one) => one.kind === "leave-requested" && one.data.leave === ask.leave);
  const askedAt = request?.authored ?? new Date(house.now()).toISOString();
  const roles = deciding.get("leave") ?? staffRoles.filter((role) => mayDo(role, "decide"));
  const deciders = await decidersIn(house, unit, roles);
  const frame = { unit: unit.id, zone: unit.zone, programme, entries };
  return ok({
    findings: checkLeave({ leave: ask.leave ?? null, from: ask.from, to: ask.to, askedAt }, frame),
    words: programme?.data.programme.leave.words ?? null,
    deciders,
    mayDecide: deciders.some(({ practitioner }) => practitioner === caller.practitioner.id),
  });
}
