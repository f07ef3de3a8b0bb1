import { dayIn, ok, type Result, refuse } from "@helhet/course";
import type { Text } from "@helhet/engine";
import {
  checkProgramme,
  emptyProgramme,
  type Finding,
  type Programme,
  type ProgrammeChange,
  type Published,
  programmeDifference,
  programmeOn,
  programmesInTime,
  unitEntriesOf,
} from "@helhet/programme";
import { type Caller, isMember, type Working, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { aroundOf } from "./around.ts";
import { draftOf } from "./draft.ts";
import { bookOf } from "./programme-of.ts";
import { ruleTitles } from "./rule-titles.ts";

/** A publication without its contents. `holds` null: another took its place before it held on any day. */
export interface VersionHead {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly holds: { readonly from: string; readonly to: string | null } | null;
  readonly reason: string;
  readonly restores: string | null;
  readonly publishedAt: string;
  readonly byName: string;
}

/** A unit's programme as those who work there see it. */
export interface ProgrammePage {
  readonly today: string;
  readonly current: { readonly id: string; readonly programme: Programme } | null;
  /** All publications, the last written first. */
  readonly versions: readonly VersionHead[];
  /** For whoever may change it; null for others, and where there is none. */
  readonly draft: {
    readonly id: string;
    readonly programme: Programme;
    readonly basedOn: string | null;
    readonly savedAt: string;
    readonly byName: string;
  } | null;
  /** What the checks find in what would be changed: the draft, else what holds. None for whoever may not change it. */
  readonly findings: readonly Finding[];
  /** Names of those who work there, and of all whom the programme names. */
  readonly names: Readonly<Record<string, string>>;
  /** What its frames and silences are called: "guideline edition name". */
  readonly titles: Readonly<Record<string, Text>>;
}

/** The programme that holds today, the unit's history of it, and its draft for whoever may change it. */
export async function programmePage(
  house: House,
  caller: Caller,
  ask: { readonly unit: string },
): Promise<Result<ProgrammePage, Refusal>> {
  if (!isMember(caller, ask.unit)) return mayNot("member of the unit");
  const unit = caller.working.find((one) => one.unit.id === ask.unit)?.unit;
  const today = dayIn(unit?.zone ?? "Europe/Oslo", house.now());
  const entries = await bookOf(house, ask.unit, ["programme-published"]);
  const current = programmeOn(entries, today);
  const working = workingAs(caller, ask.unit, "manage-programme");
  const draft = working === undefined ? null : await draftFor(house, ask.unit);
  const programmes = [current?.data.programme, draft?.programme].filter((one) => one !== undefined);
  const leaders = programmes.flatMap(({ timetable }) => timetable.flatMap((item) => item.leaders));
  const staff = await house.record.directory.members(ask.unit);
  const named = await house.record.directory.names([...new Set(leaders)]);
  return ok({
    today,
    current: current === null ? null : { id: current.id, programme: current.data.programme },
    versions: await headsOf(house, unitEntriesOf(entries, "programme-published")),
    draft,
    findings: working === undefined ? [] : await findingsIn(house, working, today, programmes.at(-1)),
    titles: ruleTitles(house, programmes),
    names: Object.fromEntries([...named, ...staff.map(({ practitionerRow: { id, name } }) => [id, name] as const)]),
  });
}

async function draftFor(house: House, unit: string): Promise<ProgrammePage["draft"]> {
  const draft = await draftOf(house, unit);
  if (draft === null) return null;
  const { id, data, recorded, author } = draft;
  const names = await house.record.directory.names(author === null ? [] : [author]);
  return { id, ...data, savedAt: recorded, byName: names.get(author ?? "") ?? "" };
}

async function findingsIn(
  house: House,
  working: Working,
  today: string,
  written: Programme | undefined,
): Promise<readonly Finding[]> {
  const programme = written ?? emptyProgramme(working.unit.name);
  return checkProgramme(programme, await aroundOf(house, working, today));
}

async function headsOf(house: House, published: readonly Published[]): Promise<readonly VersionHead[]> {
  const held = new Map(programmesInTime(published).map(({ published: { id }, from, to }) => [id, { from, to }]));
  const names = await house.record.directory.names([...new Set(published.flatMap(({ author }) => author ?? []))]);
  return published.toReversed().map(({ id, data: { programme, from, reason, restores }, recorded, author }) => ({
    id,
    title: programme.title,
    from,
    holds: held.get(id) ?? null,
    reason,
    restores,
    publishedAt: recorded,
    byName: names.get(author ?? "") ?? "",
  }));
}

/** One publication whole, and in what it differs from the one that holds today. */
export interface ProgrammeVersion extends VersionHead {
  readonly programme: Programme;
  readonly toCurrent: readonly ProgrammeChange[];
  readonly titles: Readonly<Record<string, Text>>;
}

/** One of the unit's publications; `not-found` for one that is not the unit's. */
export async function programmeVersion(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly version: string },
): Promise<Result<ProgrammeVersion, Refusal>> {
  if (!isMember(caller, ask.unit)) return mayNot("member of the unit");
  const unit = caller.working.find((one) => one.unit.id === ask.unit)?.unit;
  const entries = await bookOf(house, ask.unit, ["programme-published"]);
  const found = unitEntriesOf(entries, "programme-published").find(({ id }) => id === ask.version);
  const head = (await headsOf(house, unitEntriesOf(entries, "programme-published"))).find(
    ({ id }) => id === ask.version,
  );
  if (found === undefined || head === undefined) return refuse({ kind: "not-found" });
  const { programme } = found.data;
  const current = programmeOn(entries, dayIn(unit?.zone ?? "Europe/Oslo", house.now()));
  const toCurrent = current === null ? [] : programmeDifference(current.data.programme, programme);
  const titles = ruleTitles(house, [programme, ...(current === null ? [] : [current.data.programme])]);
  return ok({ ...head, programme, toCurrent, titles });
}
