import { dayIn, ok, type Result, refuse } from "@helhet/course";
import { checkProgramme, type Finding, readUnitDraft, type UnitEntryOf } from "@helhet/programme";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { aroundOf } from "./around.ts";
import { bookOf } from "./programme-of.ts";

export type Drafted = UnitEntryOf<"programme-drafted">;

/** A draft as the editor hands it in: `after` is the draft that its writer had read, null for none. */
export interface DraftAsk {
  readonly unit: string;
  readonly id: string;
  readonly after: string | null;
  readonly programme: unknown;
  readonly basedOn: string | null;
}

/** What was kept, and what the checks find in it. */
export interface DraftKept {
  readonly id: string;
  readonly savedAt: string;
  readonly findings: readonly Finding[];
}

/** The unit's draft: the last one since a programme was published; null for none. */
export async function draftOf(house: House, unit: string): Promise<Drafted | null> {
  const book = await bookOf(house, unit, ["programme-drafted", "programme-published"]);
  const last = book.at(-1);
  return last?.kind === "programme-drafted" ? last : null;
}

/** Keeps a draft. Refused where somebody else has written in it since it was read. Holds for nobody until it is published. */
export async function saveProgrammeDraft(
  house: House,
  caller: Caller,
  ask: DraftAsk,
): Promise<Result<DraftKept, Refusal>> {
  const working = workingAs(caller, ask.unit, "manage-programme");
  if (working === undefined) return mayNot("manage-programme in the unit");
  const { id, programme, basedOn } = ask;
  const read = readUnitDraft({ id, kind: "programme-drafted", data: { programme, basedOn } });
  if (!read.ok)
    return refuse({
      kind: "invalid",
      problems: read.refusal.map((one) => ({ ...one, path: one.path.replace(/^data\./, "") })),
    });
  const rows = await house.record.unitBooks.read(ask.unit);
  const isAgain = rows.some((row) => row.id === id);
  const current = (await draftOf(house, ask.unit))?.id ?? null;
  if (!isAgain && current !== ask.after) return refuse({ kind: "version-conflict", current: rows.length });
  const write = { unit: ask.unit, drafts: [read.value], expected: isAgain ? null : (rows.at(-1)?.seq ?? 0) };
  const written = await house.record.unitBooks.append(principalOf(caller), write);
  if (!written.ok) return written;
  const around = await aroundOf(house, working, dayIn(working.unit.zone, house.now()));
  const kept = read.value;
  const findings = kept.kind === "programme-drafted" ? checkProgramme(kept.data.programme, around) : [];
  return ok({ id, savedAt: written.value[0]?.recorded ?? "", findings });
}
