import type { StaffRole } from "./organisation.ts";

/** What a role can be asked to do. Closed; every use case names one. */
export const actions = [
  "read-course",
  "write-entry",
  "decide",
  "register-person",
  "see-worklist",
  "see-access-log",
  "manage-members",
  "manage-roster",
  "adopt-guideline",
  "manage-programme",
  "manage-units",
] as const;
export type Action = (typeof actions)[number];

const atWork = ["read-course", "write-entry", "see-worklist", "register-person", "see-access-log"] as const;
const leads = ["decide", "manage-members", "manage-roster", "adopt-guideline", "manage-programme"] as const;

/** Who may do what in their unit, given a care relation where a person is concerned. An administrator reads nothing clinical. */
const table: { readonly [R in StaffRole]: readonly Action[] } = {
  clinician: [...atWork, "decide"],
  "milieu-therapist": atWork,
  leader: [...atWork, ...leads],
  coordinator: [...atWork, "decide"],
  "recovery-coach": ["read-course", "write-entry", "see-worklist"],
  outreach: atWork,
  administrator: ["manage-units", "manage-members"],
};

/** True when the closed table gives the role the action. */
export function mayDo(role: StaffRole, action: Action): boolean {
  return table[role].includes(action);
}

/** True for roles that read courses of persons they have a care relation to. */
export function isClinical(role: StaffRole): boolean {
  return mayDo(role, "read-course");
}

/** The roles of `isClinical`, for the gate's own table in SQL. */
export const clinicalRoles: readonly StaffRole[] = (Object.keys(table) as StaffRole[]).filter(isClinical);
