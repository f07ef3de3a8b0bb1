import { ok, type Result } from "@helhet/course";
import { mayDo } from "@helhet/people";
import type { AccessLogRow } from "@helhet/record";
import { type Caller, principalOf } from "./caller.ts";
import type { House } from "./house.ts";
import { mayNot, type Refusal } from "./refusal.ts";

/** Who has looked at a course, newest first, with units by name. */
export async function accessLog(
  house: House,
  caller: Caller,
  ask: { readonly person: string },
): Promise<Result<readonly AccessLogRow[], Refusal>> {
  if (!caller.working.some((one) => mayDo(one.membership.role, "see-access-log"))) return mayNot("see-access-log");
  const rows = await house.record.accessLog(principalOf(caller), ask.person);
  if (!rows.ok) return rows;
  const { units } = await house.places();
  return ok(rows.value.map((row) => ({ ...row, unit: units.get(row.unit)?.name ?? row.unit })));
}
