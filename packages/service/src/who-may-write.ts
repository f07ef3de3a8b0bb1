import { type Kind, kindDefinition } from "@helhet/course";
import { mayDo, type StaffRole } from "@helhet/people";

/**
 * Kinds that ask for more than the general rule. The table with its reasons: docs/reference/access.md.
 * Everything else: a decision needs a role that decides, the rest a role that writes.
 */
const stricter: Partial<Readonly<{ [K in Kind]: readonly StaffRole[] }>> = {
  "assessment-finished": ["clinician"],
  "clinical-decision": ["clinician"],
  "acute-decision": ["clinician"],
  condition: ["clinician"],
  "referral-answered": ["clinician", "leader"],
  "coercion-decided": ["clinician", "leader"],
  "coercion-ended": ["clinician", "leader"],
  death: ["clinician", "leader", "coordinator"],
  "edition-moved": ["leader"],
  "test-result": ["clinician", "milieu-therapist"],
  dispensing: ["clinician", "milieu-therapist"],
};

/** True when somebody in this role may write an entry of this kind. */
export function mayWrite(role: StaffRole, kind: Kind): boolean {
  const roles = stricter[kind];
  if (roles !== undefined) return roles.includes(role);
  if (kind === "withdrawal") return mayDo(role, "write-entry");
  return mayDo(role, kindDefinition(kind)?.write === "decision" ? "decide" : "write-entry");
}
