import { ok, type Result, refuse } from "@helhet/course";
import { contradictionsIn, type Layer, loadLayer } from "@helhet/engine";
import {
  type Around,
  againstLayer,
  checkProgramme,
  compileProgramme,
  type Finding,
  heldBy,
  movesOf,
  type Programme,
  type ProgrammeMoves,
  type Published,
  type UnitEntry,
} from "@helhet/programme";
import type { LayersMoved, UnitDecisions } from "@helhet/record";
import type { Caller, Working } from "../caller.ts";
import type { House } from "../house.ts";
import { aroundOf } from "./around.ts";
import { bookOf } from "./programme-of.ts";

/** A programme that somebody wants to publish from a day. */
export interface ToPublish {
  readonly id: string;
  readonly programme: Programme;
  readonly from: string;
  readonly reason: string;
  readonly restores: string | null;
}

/** What would be written and moved; nothing is yet. */
export interface Prepared {
  readonly findings: readonly Finding[];
  readonly around: Around;
  /** The unit's publications before it, and the book's last number. */
  readonly before: readonly UnitEntry[];
  readonly last: number;
  /** Null where something stops it. */
  readonly moves: ProgrammeMoves | null;
}

/** Checks and compiles a programme as publishing does. */
export async function prepare(house: House, caller: Caller, working: Working, ask: ToPublish): Promise<Prepared> {
  await house.rules.refresh();
  const [around, book] = await Promise.all([aroundOf(house, working, ask.from), bookOf(house, working.unit.id)]);
  const last = book.at(-1)?.seq ?? 0;
  const before = book.filter(({ kind }) => kind === "programme-published");
  const after = [...before, publication(ask, working.unit.id, last + 1)];
  const found = checkProgramme(ask.programme, around);
  const compiled = compiledFor(ask, after, caller, working, around);
  if (!compiled.ok || found.some(({ severity }) => severity === "stops"))
    return { findings: found, around, before, last, moves: null };
  const moves = movesOf(before, after, compiled.value);
  const against = contradicting(house, working.unit.id, ask.programme, around, moves);
  return { findings: [...against, ...found], around, before, last, moves: against.length > 0 ? null : moves };
}

function publication({ id, programme, from, reason, restores }: ToPublish, unit: string, seq: number): Published {
  const data = { programme, from, reason, restores };
  return { id, unit, seq, kind: "programme-published", data, author: null, recorded: "" };
}

function compiledFor(ask: ToPublish, after: readonly UnitEntry[], caller: Caller, { unit }: Working, around: Around) {
  const of = {
    unitName: unit.name,
    author: caller.practitioner.name,
    entry: ask.id,
    from: ask.from,
    to: heldBy(after, ask.id)?.to ?? null,
  };
  return compileProgramme(ask.programme, of, around);
}

/** The same in the record's words. */
export function asMoved(unit: string, entry: string, by: string | null, moves: ProgrammeMoves): LayersMoved {
  return {
    withdraw: moves.withdraw,
    unset: moves.unset,
    publish: moves.layers.map((one) => ({ ...one, unit, by })),
    set: moves.values.map(({ to, ...one }) => ({ ...one, unit, by, entry, ...(to === null ? {} : { to }) })),
  };
}

/** What units have decided, as it would be after a publication. */
export function decisionsAfter(now: UnitDecisions, unit: string, moved: LayersMoved): UnitDecisions {
  const isOpen = (to: string | null | undefined, end: string): boolean => (to ?? "9999") > end;
  const layers = now.layers.map((one) => {
    const end = moved.withdraw.find(({ layer }) => one.unit === unit && layer === one.layer);
    return end !== undefined && isOpen(one.to, end.to) ? { ...one, to: end.to } : one;
  });
  const unitValues = now.unitValues.map((one) => {
    const end = moved.unset?.find(({ entry }) => entry === one.entry);
    return end !== undefined && isOpen(one.to, end.to) ? { ...one, to: end.to } : one;
  });
  const { adoptions } = now;
  return { adoptions, layers: [...layers, ...moved.publish], unitValues: [...unitValues, ...(moved.set ?? [])] };
}

/** What would contradict a layer of the municipality or one that the unit published by hand: neither is touched. */
function contradicting(
  house: House,
  unit: string,
  programme: Programme,
  around: Around,
  moves: ProgrammeMoves,
): readonly Finding[] {
  const book = house.rules.current();
  const ended = new Map(moves.withdraw.map(({ layer, to }) => [layer, to]));
  const beside = book.laid.map((one) => {
    const to = ended.get(one.id);
    return to === undefined || (one.validTo !== null && one.validTo <= to) ? one : { ...one, validTo: to };
  });
  const own = moves.layers.flatMap((one): readonly Layer[] => {
    const read = loadLayer({ path: one.layer, text: one.text }, house.rules.loaded, [unit]);
    return read.ok ? [{ ...read.value, units: [unit] }] : [];
  });
  return contradictionsIn([...beside, ...own]).flatMap((found) => {
    const mine = own.find((layer) => layer === found.one.layer || layer === found.other.layer);
    return mine === undefined ? [] : [againstLayer(found, mine, programme, around)];
  });
}

/** Problems as a refusal tells them: what stops, in English, with path and mend. */
export function stopped(findings: readonly Finding[]) {
  const problems = findings
    .filter(({ severity }) => severity === "stops")
    .map(({ path, says, mend }) => ({
      path: `programme.${path}`,
      what: "not-valid" as const,
      message: says.en,
      mend: mend.en,
    }));
  return refuse({ kind: "invalid" as const, problems });
}

/** Something stops it, or it may go on. */
export function goingOn(prepared: Prepared): Result<ProgrammeMoves, ReturnType<typeof stopped>["refusal"]> {
  return prepared.moves === null ? stopped(prepared.findings) : ok(prepared.moves);
}
