import { expect, test } from "vitest";
import { actions, clinicalRoles, mayDo } from "./may-do.ts";
import { rolesOn } from "./membership.ts";
import { type Membership, staffRoles } from "./organisation.ts";

test("an administrator reads and writes nothing clinical", () => {
  for (const action of ["read-course", "write-entry", "decide", "see-worklist", "register-person"] as const)
    expect(mayDo("administrator", action)).toBe(false);
});

test("every other role reads the courses it has a relation to", () => {
  expect([...clinicalRoles].sort()).toEqual(staffRoles.filter((one) => one !== "administrator").toSorted());
});

test("only a leader adopts guidelines and keeps the roster", () => {
  for (const role of staffRoles) {
    expect(mayDo(role, "adopt-guideline")).toBe(role === "leader");
    expect(mayDo(role, "manage-roster")).toBe(role === "leader");
  }
});

test("every action is somebody's", () => {
  for (const action of actions) expect(staffRoles.some((role) => mayDo(role, action))).toBe(true);
});

test("a membership holds on its first and its last day and on no other side of them", () => {
  const membership: Membership = {
    id: "m",
    practitioner: "kari",
    unit: "ward",
    role: "clinician",
    from: "2026-01-10",
    to: "2026-01-20",
    grantedBy: "leader",
  };
  const roles = (day: string): number => rolesOn([membership], "kari", "ward", day).size;
  expect(["2026-01-09", "2026-01-10", "2026-01-20", "2026-01-21"].map(roles)).toEqual([0, 1, 1, 0]);
});
