import { ok, type Result, uuidV8 } from "@helhet/course";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";

/**
 * The caller has read what came before an instant (ISO) and takes over from there: that instant, and not the moment of the press, so
 * that nothing written while they read is lost to them.
 */
export async function readHandover(
  house: House,
  caller: Caller,
  key: string,
  { unit, upTo }: { readonly unit: string; readonly upTo: string },
): Promise<Result<{ readonly upTo: string }, Refusal>> {
  if (workingAs(caller, unit, "see-worklist") === undefined) return mayNot("see-worklist in the unit");
  if (Date.parse(upTo) > house.now())
    return invalid("upTo", "Nobody has read what has not been written.", "Say when what was read was fetched.");
  const id = uuidV8("handover-read", `${caller.practitioner.id} ${key}`);
  const drafts = [{ id, kind: "handover-read", data: { upTo } }];
  const written = await house.record.unitBooks.append(principalOf(caller), { unit, drafts, expected: null });
  return written.ok ? ok({ upTo }) : written;
}
