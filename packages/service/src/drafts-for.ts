import {
  type Draft,
  type Entry,
  type Kind,
  kindDefinition,
  ok,
  type Problem,
  type Result,
  refuse,
} from "@helhet/course";
import { type Caller, principalOf, type Working, workingAs } from "./caller.ts";
import { checkMarks, markedBy } from "./check-marks.ts";
import { checkNames } from "./check-names.ts";
import { draftOf, type NewEntry } from "./draft-of.ts";
import type { House } from "./house.ts";
import { relaxesLaw } from "./law.ts";
import { mayNot, type Refusal } from "./refusal.ts";
import { mayWrite } from "./who-may-write.ts";

/** What somebody would write on one course, as it comes from a form. */
export interface DraftsAsk {
  readonly person: string;
  readonly unit: string;
  readonly entries: readonly NewEntry[];
}

/**
 * The drafts of what somebody would write, whole and checked. Author, organisation and zone come from the caller's membership
 * in the unit, never from the form; whom and what it names must be here; an agreement cannot relax a law. Writes nothing.
 */
export async function draftsFor(
  house: House,
  caller: Caller,
  ask: DraftsAsk,
): Promise<Result<readonly Draft[], Refusal>> {
  const working = workingAs(caller, ask.unit, "write-entry");
  if (working === undefined) return mayNot("write-entry in the unit");
  const forbidden = ask.entries.find(({ kind }) => !mayWriteIn(caller, working, kind));
  if (forbidden !== undefined)
    return mayNot(`a role that writes ${kindDefinition(forbidden.kind)?.kind ?? "this kind"}`);
  const known = await readKnown(house, caller, ask);
  if (!known.ok) return known;
  const foreign = amendedOf(ask, known.value).find(({ kind }) => !mayWriteIn(caller, working, kind));
  if (foreign !== undefined) return mayNot(`a role that writes ${foreign.kind}`);
  const drafts = readDrafts(caller, working, ask, known.value);
  if (!drafts.ok) return drafts;
  const marks = checkMarks(drafts.value, known.value);
  if (marks.length > 0) return refuse({ kind: "invalid", problems: marks });
  if (drafts.value.some((draft) => opensToItself(draft, working)))
    return mayNot("consent written by the organisation whose entries it opens");
  const names = await checkNames(house, working, drafts.value);
  if (names.length > 0) return refuse({ kind: "invalid", problems: names });
  const law = drafts.value.map((draft) => relaxesLaw(house.rules.guidelines, draft)).find((one) => one !== null);
  return law === undefined ? drafts : refuse(law);
}

/** Nobody writes themselves into another's entries: consent is written where the entries are. */
function opensToItself(draft: Draft, { unit }: Working): boolean {
  return draft.kind === "consent" && draft.data.recipientController === unit.organisation;
}

/** Somebody with two roles in the unit may write what either may. */
function mayWriteIn(caller: Caller, { unit }: Working, kind: string): boolean {
  const definition = kindDefinition(kind);
  if (definition === undefined) return true;
  return caller.working.some((one) => one.unit.id === unit.id && mayWrite(one.membership.role, definition.kind));
}

/** The course as the caller may read it, where the write amends or marks something; an unreadable entry is then unknown. */
async function readKnown(house: House, caller: Caller, ask: DraftsAsk): Promise<Result<readonly Entry[], Refusal>> {
  const isAlone = ask.entries.every((entry) => entry.amends === undefined && markedBy(entry) === undefined);
  if (isAlone) return ok([]);
  const read = await house.record.course(principalOf(caller), ask.person);
  return read.ok ? ok(read.value.course.entries) : read;
}

function amendedOf({ entries }: DraftsAsk, known: readonly Entry[]): readonly Entry[] {
  const ids = new Set(entries.flatMap(({ amends }) => amends?.entry ?? []));
  return known.filter(({ id }) => ids.has(id));
}

function readDrafts(
  caller: Caller,
  working: Working,
  ask: DraftsAsk,
  known: readonly Entry[],
): Result<readonly Draft[], Refusal> {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  for (const [index, entry] of ask.entries.entries()) {
    const about = markedBy(entry) ?? entry.amends?.entry;
    const target = known.find(({ id }) => id === about);
    const by = authorOf(caller, working, entry.kind as Kind);
    const draft = draftOf(entry, { person: ask.person, practitioner: caller.practitioner.id, working: by, target });
    if (draft.ok) drafts.push(draft.value);
    else
      problems.push(...draft.refusal.map((one) => ({ ...one, path: `entries.${index}${one.path && "."}${one.path}` })));
  }
  return problems.length === 0 ? ok(drafts) : refuse({ kind: "invalid", problems });
}

/** The role in which this kind is written, where somebody has several. */
function authorOf(caller: Caller, working: Working, kind: Kind): Working {
  return (
    caller.working.find((one) => one.unit.id === working.unit.id && mayWrite(one.membership.role, kind)) ?? working
  );
}
