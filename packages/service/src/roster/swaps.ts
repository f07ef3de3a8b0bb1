import { ok, type Result, refuse, uuidV8 } from "@helhet/course";
import { type Duty, type NoSwap, noSwap, roleOf, swapped } from "@helhet/people";
import { readUnitDraft, type UnitDataOf, type UnitKind, unitEntries, unitEntriesOf } from "@helhet/programme";
import { type Caller, isMember, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";
import { changed, dutyToCome, rosterMoved } from "./change.ts";
import { worksThen } from "./works-then.ts";

type Swapping = UnitDataOf<"swap-asked">;

/** A swap that waits for an answer. */
export interface OpenSwap extends Swapping {
  readonly id: string;
  readonly askedAt: string;
}

/** The unit's swaps that were asked for and not answered, whose duties still stand, in order. */
export async function openSwaps(
  house: House,
  unit: string,
  standing: ReadonlySet<string>,
): Promise<readonly OpenSwap[]> {
  const entries = unitEntries(await house.record.unitBooks.read(unit, ["swap-asked", "swap-answered"]));
  const answered = new Set(unitEntriesOf(entries, "swap-answered").map(({ data }) => data.swap));
  return unitEntriesOf(entries, "swap-asked")
    .filter(({ id, data }) => !answered.has(id) && standing.has(data.mine.id) && standing.has(data.theirs.id))
    .map(({ id, data, recorded }) => ({ id, ...data, askedAt: recorded }));
}

/**
 * Two duties change owner. A leader does it at once; a member asks for it with one of their own, and it waits for the other.
 * Answers with the swap's id, and whether it is done.
 */
export async function swapDuties(
  house: House,
  caller: Caller,
  key: string,
  { unit, mine, theirs }: { readonly unit: string; readonly mine: string; readonly theirs: string },
): Promise<Result<{ readonly id: string; readonly done: boolean }, Refusal>> {
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const swap = uuidV8("swap", `${caller.practitioner.id} ${key}`);
  if ((await dutyToCome(house, unit, idsOf(swap)[0])) !== undefined) return ok({ id: swap, done: true });
  const [first, second] = await Promise.all([dutyToCome(house, unit, mine), dutyToCome(house, unit, theirs)]);
  if (first === undefined || second === undefined) return rosterMoved;
  const problem = await cannotSwap(house, first, second);
  if (problem !== null) return problem;
  if (workingAs(caller, unit, "manage-roster") !== undefined) {
    const done = await changed(house, caller, unit, swapping(swap, first, second));
    return done.ok ? ok({ id: swap, done: true }) : done;
  }
  if (first.practitioner !== caller.practitioner.id) return mayNot("manage-roster in the unit");
  const asked = await write(house, caller, unit, "swap-asked", swap, { mine: named(first), theirs: named(second) });
  return asked.ok ? ok({ id: swap, done: false }) : asked;
}

/** Whoever was asked accepts or declines; whoever asked takes it back. An accepted swap is done at once, or refused whole. */
export async function answerSwap(
  house: House,
  caller: Caller,
  key: string,
  ask: {
    readonly unit: string;
    readonly swap: string;
    readonly answer: UnitDataOf<"swap-answered">["answer"];
  },
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { unit, swap, answer } = ask;
  if (!isMember(caller, unit)) return mayNot("member of the unit");
  const entries = unitEntries(await house.record.unitBooks.read(unit, ["swap-asked", "swap-answered"]));
  const asked = unitEntriesOf(entries, "swap-asked").find(({ id }) => id === swap);
  if (asked === undefined) return refuse({ kind: "not-found" });
  const answered = unitEntriesOf(entries, "swap-answered").find(({ data }) => data.swap === swap);
  if (answered !== undefined)
    return answered.data.answer === answer && answered.author === caller.practitioner.id
      ? ok({ id: swap })
      : rosterMoved;
  const { mine, theirs } = asked.data;
  const whose = answer === "taken-back" ? mine.practitioner : theirs.practitioner;
  if (whose !== caller.practitioner.id) return refuse({ kind: "not-found" });
  const isDone = (await dutyToCome(house, unit, idsOf(swap)[0])) !== undefined;
  if (answer === "accepted" && !isDone) {
    const [first, second] = await Promise.all([dutyToCome(house, unit, mine.id), dutyToCome(house, unit, theirs.id)]);
    if (first === undefined || second === undefined) return rosterMoved;
    const problem = await cannotSwap(house, first, second);
    if (problem !== null) return problem;
    const done = await changed(house, caller, unit, swapping(swap, first, second));
    if (!done.ok) return done;
  }
  const id = uuidV8("swap-answer", `${swap} ${caller.practitioner.id} ${key}`);
  const written = await write(house, caller, unit, "swap-answered", id, { swap, answer });
  return written.ok ? ok({ id: swap }) : written;
}

/** The duties that a swap makes: the same however often it is asked. */
function idsOf(swap: string): readonly [string, string] {
  return [uuidV8("duty", `${swap} first`), uuidV8("duty", `${swap} second`)];
}

function swapping(swap: string, first: Duty, second: Duty) {
  return { gone: [first.id, second.id], put: swapped(first, second, idsOf(swap)) };
}

const whyNot: { readonly [P in NoSwap]: readonly [string, string] } = {
  nobody: ["Nobody is on one of them.", "Take the gap instead."],
  "same-person": ["Both are the same person's.", "Choose a colleague's."],
  "twice-at-once": ["Somebody would be on twice at the same time.", "Choose another."],
};

async function cannotSwap(house: House, first: Duty, second: Duty) {
  const { unit } = first;
  const [from, to] = [[first.from, second.from].toSorted()[0] ?? "", [first.to, second.to].toSorted()[1] ?? ""];
  const reason = noSwap(first, second, await house.record.directory.duties(unit, from, to));
  if (reason !== null) return invalid("theirs", ...whyNot[reason]);
  const checks = await Promise.all(
    swapped(first, second, [first.id, second.id]).map(async ({ practitioner, from: at }) =>
      (await worksThen(house, unit, at))(practitioner ?? ""),
    ),
  );
  return checks.every(Boolean) ? null : invalid("theirs", "One of them works here no longer then.", "Choose another.");
}

function named(duty: Duty): Swapping["mine"] {
  const { id, practitioner, from, to } = duty;
  if (practitioner === null) throw new RangeError("A duty of nobody's is not swapped");
  return { id, practitioner, role: roleOf(duty), from, to };
}

async function write(
  house: House,
  caller: Caller,
  unit: string,
  kind: UnitKind,
  id: string,
  data: object,
): Promise<Result<unknown, Refusal>> {
  const draft = readUnitDraft({ id, kind, data });
  if (!draft.ok) return { ok: false, refusal: { kind: "invalid", problems: draft.refusal } };
  return await house.record.unitBooks.append(principalOf(caller), { unit, drafts: [draft.value], expected: null });
}
