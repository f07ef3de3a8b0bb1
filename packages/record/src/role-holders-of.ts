import type { CourseRole, Entry } from "@helhet/course";
import { covers, type Stretch, when } from "./relations-of.ts";

/** Somebody holds a role for the person. */
export interface RoleHeld extends Stretch {
  readonly role: CourseRole;
  readonly practitioner: string;
  readonly unit: string;
  readonly miniTeam: boolean;
  readonly seq: number;
}

/** Every role held, with its time. */
export function rolesHeld(standing: readonly Entry[]): readonly RoleHeld[] {
  const ended = new Map<string, number>();
  for (const one of standing) if (one.kind === "role-ended") ended.set(one.data.assignment, when(one).to);
  return standing.flatMap((one): RoleHeld[] => {
    if (one.kind !== "role-assigned") return [];
    const { assignment, role, practitioner, unit, miniTeam } = one.data;
    const to = ended.get(assignment) ?? Number.POSITIVE_INFINITY;
    return [{ role, practitioner, unit, miniTeam, seq: one.seq, from: when(one).from, to }];
  });
}

/** Who holds a role at an instant: in the line's own unit first, then the one assigned last. */
export function roleHolder(held: readonly RoleHeld[], role: string, unit: string | null, at: number): string | null {
  const now = held.filter((one) => one.role === role && covers(one, at));
  const own = now.filter((one) => one.unit === unit);
  const last = (own.length > 0 ? own : now).toSorted((a, b) => a.from - b.from || a.seq - b.seq).at(-1);
  return last?.practitioner ?? null;
}
