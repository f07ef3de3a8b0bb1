import { ok, type Result, refuse } from "@helhet/course";
import { type Programme, readUnitDraft, type UnitDraft } from "@helhet/programme";
import { type Caller, principalOf, type Working, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";
import { inThePast, isPast } from "../unit-decision.ts";
import { asMoved, goingOn, prepare, type ToPublish } from "./prepare.ts";
import { bookOf } from "./programme-of.ts";

/** A leader publishes a programme from a day. The id is made by whoever asks, so that a retry is the same publication. */
export interface PublishAsk {
  readonly unit: string;
  readonly id: string;
  readonly programme: unknown;
  readonly from: string;
  readonly reason: string;
}

/** Which entry of the unit's book it became. */
export interface PublishedAs {
  readonly id: string;
}

/** How often what was written in between is read anew before the writer is told. */
const attempts = 3;

/** Publishes: the entry, the layers and unit values that it stands for, and the end of the earlier ones, all in one transaction. */
export async function publishProgramme(
  house: House,
  caller: Caller,
  ask: PublishAsk,
): Promise<Result<PublishedAs, Refusal>> {
  const working = workingAs(caller, ask.unit, "manage-programme");
  if (working === undefined) return mayNot("manage-programme in the unit");
  const { id, programme, from, reason } = ask;
  return await written(house, caller, working, { id, programme, from, reason, restores: null });
}

/** Publishes an earlier programme anew, as it was: the one that took its place stays in the history. */
export async function restoreProgramme(
  house: House,
  caller: Caller,
  ask: Omit<PublishAsk, "programme"> & { readonly restores: string },
): Promise<Result<PublishedAs, Refusal>> {
  const working = workingAs(caller, ask.unit, "manage-programme");
  if (working === undefined) return mayNot("manage-programme in the unit");
  const earlier = (await bookOf(house, ask.unit, ["programme-published"])).find(({ id }) => id === ask.restores);
  if (earlier?.kind !== "programme-published")
    return invalid("restores", "The unit has published no such programme.", "Choose one of its history.");
  const { id, from, reason, restores } = ask;
  return await written(house, caller, working, { id, programme: earlier.data.programme, from, reason, restores });
}

async function written(
  house: House,
  caller: Caller,
  working: Working,
  ask: Omit<ToPublish, "programme"> & { readonly programme: unknown },
): Promise<Result<PublishedAs, Refusal>> {
  const { id, programme, from, reason, restores } = ask;
  const draft = readUnitDraft({ id, kind: "programme-published", data: { programme, from, reason, restores } });
  if (!draft.ok) return refuse({ kind: "invalid", problems: draft.refusal.map(asAsked) });
  const { unit } = working;
  const again = (await house.record.unitBooks.read(unit.id)).some((row) => row.id === id);
  if (!again && isPast(house, working, from)) return inThePast;
  const to = { ...ask, programme: programmeOfDraft(draft.value) };
  for (let attempt = 1; ; attempt += 1) {
    const appended = again
      ? await house.record.unitBooks.append(principalOf(caller), {
          unit: unit.id,
          drafts: [draft.value],
          expected: null,
        })
      : await appendOnce(house, caller, working, to, draft.value);
    if (!appended.ok && appended.refusal.kind === "version-conflict" && attempt < attempts) continue;
    if (!appended.ok) return appended;
    await house.rules.refresh();
    return ok({ id });
  }
}

async function appendOnce(house: House, caller: Caller, working: Working, ask: ToPublish, draft: UnitDraft) {
  const prepared = await prepare(house, caller, working, ask);
  const moves = goingOn(prepared);
  if (!moves.ok) return moves;
  const write = { unit: working.unit.id, drafts: [draft], expected: prepared.last };
  const moved = asMoved(working.unit.id, ask.id, caller.practitioner.id, moves.value);
  return await house.record.unitBooks.append(principalOf(caller), write, moved);
}

function programmeOfDraft(draft: UnitDraft): Programme {
  if (draft.kind !== "programme-published") throw new RangeError("Not a publication");
  return draft.data.programme;
}

function asAsked<P extends { readonly path: string }>(problem: P): P {
  return { ...problem, path: problem.path.replace(/^data\./, "") };
}
