import { type Draft, dayIn, type Entry, kindDefinition, readDraft } from "@helhet/course";
import type { PersonRead } from "./course-of-person.ts";
import { isNewer } from "./group.ts";
import { envelopeOf, type Imported, type ImportHouse, idIn, systemOf } from "./imported-entry.ts";

/** What an import adds to a course, and what was there. */
export interface Reconciled {
  readonly drafts: readonly Draft[];
  readonly fresh: number;
  /** There already, the same or newer. */
  readonly there: number;
  /** A newer version: an amendment. */
  readonly amended: number;
  readonly withdrawn: number;
  /** There with another content, and nothing says which is newer: what is in the record stays. */
  readonly different: number;
}

/** What the record holds of one entry of this source. */
interface Held {
  readonly root: Entry;
  readonly newest: Entry;
  readonly version: string | null;
  readonly withdrawn: string | null | false;
}

const newerVersion = "Nyere versjon fra kildesystemet";
const takenBackThere = "Trukket tilbake i kildesystemet";

/** Sets what was read beside the entries of the person's course. Pure; the same twice adds nothing. */
export function reconcile(entries: readonly Entry[], read: PersonRead, person: string, house: ImportHouse): Reconciled {
  const held = heldIn(entries, house.source);
  const drafts: Draft[] = [];
  const count = { fresh: 0, there: 0, amended: 0, withdrawn: 0, different: 0 };
  for (const one of [...relationTo(read, house), ...read.imported]) {
    const { outcome, draft } = next(one, held.get(one.base), house);
    count[outcome] += 1;
    if (draft !== null) drafts.push({ ...draft, person });
  }
  for (const one of gone(held, read, house)) {
    count.withdrawn += 1;
    drafts.push({ ...one, person });
  }
  return { drafts, ...count };
}

/** Whether what the record holds under these keys is of somebody else: neither the name nor the birth date fits. */
export function isSomebodyElse(entries: readonly Entry[], { imported }: PersonRead, house: ImportHouse): boolean {
  const held = heldIn(entries, house.source);
  const differs = (kind: "person-name" | "birth-date", field: "family" | "born"): boolean => {
    const now = imported.find(({ draft }) => draft.kind === kind);
    const before = now === undefined ? undefined : held.get(now.base)?.newest;
    const value = (data: object): unknown => (data as Readonly<Record<string, unknown>>)[field];
    return now !== undefined && before !== undefined && value(before.data) !== value(now.draft.data);
  };
  return differs("person-name", "family") && differs("birth-date", "born");
}

function heldIn(entries: readonly Entry[], source: string): ReadonlyMap<string, Held> {
  const system = systemOf(source);
  const held = new Map<string, Held>();
  const bases = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === "withdrawal") {
      const base = bases.get(entry.amends?.entry ?? "");
      const found = base === undefined ? undefined : held.get(base);
      if (base !== undefined && found?.root.id === entry.amends?.entry && found !== undefined)
        held.set(base, { ...found, withdrawn: versionIn(entry) });
      continue;
    }
    if (entry.source?.system !== system) continue;
    const base = baseIn(entry);
    bases.set(entry.id, base);
    const found = held.get(base);
    const starts = found === undefined || entry.amends === undefined;
    held.set(base, { root: starts ? entry : found.root, newest: entry, version: versionIn(entry), withdrawn: false });
  }
  return held;
}

function baseIn({ source }: Entry): string {
  return source?.key.slice(0, source.key.lastIndexOf("@")) ?? "";
}

function versionIn({ source }: Entry): string | null {
  const version = source?.key.slice(source.key.lastIndexOf("@") + 1) ?? "";
  return version === "" ? null : version;
}

type Next = { readonly outcome: "fresh" | "there" | "amended" | "different"; readonly draft: Draft | null };

function next(one: Imported, held: Held | undefined, { source }: ImportHouse): Next {
  if (held === undefined) return { outcome: "fresh", draft: one.draft };
  const again = { ...one.draft, id: idIn(source, `${one.draft.person}/${one.base}@${one.version ?? ""}`) };
  if (held.withdrawn !== false)
    return isNewer(one.version, held.withdrawn)
      ? { outcome: "fresh", draft: again }
      : { outcome: "there", draft: null };
  if (one.resource === relation || isSame(one, held.newest)) return { outcome: "there", draft: null };
  if (isNewer(held.version, one.version)) return { outcome: "there", draft: null };
  if (!isNewer(one.version, held.version) || one.draft.kind !== held.root.kind)
    return { outcome: "different", draft: null };
  return { outcome: "amended", draft: { ...again, amends: { entry: held.root.id, reason: newerVersion } } };
}

function isSame({ draft, undated }: Imported, entry: Entry): boolean {
  const content = ({ kind, effective, data }: Draft | Entry): string =>
    sorted([kind, undated ? null : effective, data]);
  return content(draft) === content(entry);
}

/** JSON with the fields in the order of their names. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Withdrawals of what its source takes back, or of which a newer version no longer speaks. */
function gone(held: ReadonlyMap<string, Held>, read: PersonRead, house: ImportHouse): readonly Draft[] {
  const now = new Set(read.imported.map(({ base }) => base));
  const versions = new Map(read.imported.map(({ resource, version }) => [resource, version]));
  const mistaken = new Map(read.takenBack.map(({ resource, version }) => [resource, version]));
  return [...held].flatMap(([base, one]) => {
    if (one.withdrawn !== false || now.has(base)) return [];
    const resource = base.split("/").slice(0, 2).join("/");
    const version = versions.get(resource) ?? mistaken.get(resource) ?? null;
    const isGone = mistaken.has(resource)
      ? !isNewer(one.version, version)
      : versions.has(resource) && isNewer(version, one.version);
    return isGone ? [withdrawalOf(one.root, base, version, house)] : [];
  });
}

function withdrawalOf(root: Entry, base: string, version: string | null, house: ImportHouse): Draft {
  const today = { date: dayIn(house.unit.zone, house.now) };
  const definition = kindDefinition("withdrawal");
  return {
    ...envelopeOf(root.person, `${base}/withdrawn`, version, today, house),
    id: idIn(house.source, `${root.id}/withdrawn@${version ?? ""}`),
    kind: "withdrawal",
    schema: definition?.schema ?? 1,
    category: root.category,
    amends: { entry: root.id, reason: takenBackThere },
    data: {},
  } as Draft;
}

const relation = "relation";

/**
 * The unit follows the person from the day of the first import, until somebody in the house ends it. An enrolment that runs
 * makes a relation of its own.
 */
function relationTo({ person, imported }: PersonRead, house: ImportHouse): readonly Imported[] {
  const slots = imported.map(({ draft }) => draft.kind);
  const running = (kind: string): number => slots.filter((one) => one === kind).length;
  if (running("enrolment-started") > running("enrolment-ended")) return [];
  const base = `${relation}/${house.unit.id}`;
  const today = { date: dayIn(house.unit.zone, house.now) };
  const data = { relation: idIn(house.source, `${person}/${base}`), unit: house.unit.id, basis: "duty-after-end" };
  const envelope = envelopeOf(person, base, null, today, house);
  const read = readDraft({ ...envelope, kind: "care-relation", schema: 1, category: "administrative", data });
  if (!read.ok) throw new RangeError("The unit is not one that a relation can name.");
  return [{ draft: read.value, base, resource: relation, version: null, undated: true }];
}
