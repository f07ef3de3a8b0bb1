import { dayAfter, ok, type Result, refuse, uuidV8 } from "@helhet/course";
import { holdsOn, type Membership, type Practitioner, type StaffRole } from "@helhet/people";
import { type Caller, isMember, principalOf, workingAs } from "./caller.ts";
import type { House } from "./house.ts";
import { invalid, mayNot, type Refusal } from "./refusal.ts";
import { vacate } from "./roster/vacate.ts";

/** Somebody's place in a unit. */
export interface Member {
  readonly id: string;
  readonly practitioner: string;
  readonly name: string;
  readonly title: string | null;
  readonly role: StaffRole;
  readonly from: string;
  readonly to: string | null;
  readonly grantedByName: string;
}

/** Who works in a unit, in which role, from when to when. */
export async function listMembers(
  house: House,
  caller: Caller,
  ask: { readonly unit: string },
): Promise<Result<readonly Member[], Refusal>> {
  if (!isMember(caller, ask.unit)) return mayNot("member of the unit");
  const members = await house.record.directory.members(ask.unit);
  const names = await house.record.directory.names([...new Set(members.map(({ grantedBy }) => grantedBy))]);
  return ok(
    members.map(({ id, practitioner, practitionerRow: { name, title }, role, from, to, grantedBy }) => ({
      id,
      practitioner,
      name,
      title,
      role,
      from,
      to,
      grantedByName: names.get(grantedBy) ?? "",
    })),
  );
}

/** A new membership as the form hands it in: a known practitioner, or a new one by name. */
export interface NewMember {
  readonly unit: string;
  readonly practitioner: string | null;
  readonly name: string | null;
  /** The subject at the OpenID issuer by which a practitioner is known at sign-in. */
  readonly subject: string | null;
  readonly role: StaffRole;
  readonly from: string;
  readonly to: string | null;
}

/** Gives somebody a role in the unit. Nobody names themselves, and only an administrator makes somebody administrator. */
export async function addMember(
  house: House,
  caller: Caller,
  key: string,
  ask: NewMember,
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (workingAs(caller, ask.unit, "manage-members") === undefined) return mayNot("manage-members in the unit");
  if (ask.role === "administrator" && !isAdministrator(caller, ask.unit))
    return mayNot("administrator of the unit to make somebody administrator");
  if (ask.to !== null && ask.to < ask.from) return invalid("to", "It ends before it begins.", "Choose a later day.");
  const practitioner = await practitionerFor(house, caller, key, ask);
  if (!practitioner.ok) return practitioner;
  if (practitioner.value.id === caller.practitioner.id) return mayNot("somebody else to give oneself a role");
  const id = uuidV8("membership", `${caller.practitioner.id} ${key}`);
  const { unit, role, from, to } = ask;
  const held = await house.record.directory.members(unit);
  if (held.some((one) => one.id === id)) return ok({ id });
  const membership = {
    id,
    practitioner: practitioner.value.id,
    unit,
    role,
    from,
    to,
    grantedBy: caller.practitioner.id,
  };
  await house.record.directory.grant(principalOf(caller), membership);
  return ok({ id });
}

/**
 * Ends a membership on a day, the last on which it holds. A unit keeps a leader: only its administrator ends the last
 * leader's membership, and then names another.
 */
export async function endMember(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly member: string; readonly to: string },
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (workingAs(caller, ask.unit, "manage-members") === undefined) return mayNot("manage-members in the unit");
  const members = await house.record.directory.members(ask.unit);
  const member = members.find(({ id }) => id === ask.member);
  if (member === undefined) return refuse({ kind: "not-found" });
  if (ask.to < member.from)
    return invalid("to", "A membership cannot end before it began.", "Give the day it began, or a later one.");
  if (isLastLeader(members, member, ask.to) && !isAdministrator(caller, ask.unit))
    return invalid("to", "The unit would have no leader.", "Make somebody else leader from the next day first.");
  await house.record.directory.endMembership(principalOf(caller), member.id, ask.to);
  await vacate(house, caller, { unit: ask.unit, practitioner: member.practitioner, last: ask.to });
  return ok({ id: member.id });
}

function isAdministrator(caller: Caller, unit: string): boolean {
  return caller.working.some((one) => one.unit.id === unit && one.membership.role === "administrator");
}

/** True when nobody else leads the unit on the day after the leader's last. */
function isLastLeader(members: readonly Membership[], member: Membership, to: string): boolean {
  const next = dayAfter(to);
  const leads = (one: Membership): boolean => one.role === "leader" && one.id !== member.id && holdsOn(one, next);
  return member.role === "leader" && !members.some(leads);
}

async function practitionerFor(
  house: House,
  caller: Caller,
  key: string,
  ask: NewMember,
): Promise<Result<Practitioner, Refusal>> {
  const { directory } = house.record;
  const known = ask.subject === null ? null : await directory.practitionerBySubject(ask.subject);
  if (ask.practitioner !== null) {
    const found = await directory.practitioner(ask.practitioner);
    if (found === null)
      return invalid("practitioner", "No such practitioner.", "Choose one from the list, or give a name.");
    const isTaken =
      ask.subject !== null && found.subject !== ask.subject && !(await directory.linkSubject(found.id, ask.subject));
    return isTaken ? subjectTaken() : ok(found);
  }
  if (known !== null) return ok(known);
  if (ask.name === null)
    return invalid("name", "A new practitioner needs a name.", "Give the name, or choose somebody known.");
  const id = uuidV8("practitioner", `${caller.practitioner.id} ${key}`);
  const again = await directory.practitioner(id);
  if (again !== null) return ok(again);
  const practitioner: Practitioner = { id, name: ask.name, subject: ask.subject, title: null };
  await directory.addPractitioner(principalOf(caller), practitioner);
  return ok(practitioner);
}

function subjectTaken() {
  return invalid(
    "subject",
    "The subject belongs to somebody else, or the practitioner has another.",
    "Check it with the issuer.",
  );
}
