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
import { isAboutRequest, mayAnswer, wrongDeciders } from "./decisions/check-decisions.ts";
import { draftOf, type NewEntry } from "./draft-of.ts";
import type { House } from "./house.ts";
import { relaxesLaw } from "./law.ts";
import { grantsLeave, silentLeave } from "./leave/silent-leave.ts";
import { mayNot, type Refusal } from "./refusal.ts";
import {
  type Deciding,
  decidableOf,
  decidingIn,
  isAboutTailoring,
  mayBeDecided,
  notDecider,
  wrongDecider,
} from "./tailoring/authority.ts";
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
  const known = await readKnown(house, caller, ask);
  const deciding = await decidingOf(house, working, ask);
  const forbidden = ask.entries.find(
    (one) => !mayWriteOne(caller, working, one, deciding, known.ok ? known.value : []),
  );
  if (forbidden !== undefined) {
    const what = decidableOf(forbidden, known.ok ? known.value : []);
    const roles = what === null ? undefined : deciding.get(what);
    if (what !== null && roles !== undefined) return refuse(await notDecider(house, working.unit, what, roles));
    return mayNot(`a role that writes ${kindDefinition(forbidden.kind)?.kind ?? "this kind"}`);
  }
  if (!known.ok) return known;
  const foreign = amendedOf(ask, known.value).find((one) => !mayWriteOne(caller, working, one, deciding, known.value));
  if (foreign !== undefined) return mayNot(`a role that writes ${foreign.kind}`);
  const drafts = readDrafts(caller, working, ask, known.value, deciding);
  if (!drafts.ok) return drafts;
  const marks = checkMarks(drafts.value, known.value);
  if (marks.length > 0) return refuse({ kind: "invalid", problems: marks });
  if (drafts.value.some((draft) => opensToItself(draft, working)))
    return mayNot("consent written by the organisation whose entries it opens");
  const names = await checkNames(house, working, drafts.value);
  if (names.length > 0) return refuse({ kind: "invalid", problems: names });
  const law = drafts.value.map((draft) => relaxesLaw(house.rules.guidelines, draft)).find((one) => one !== null);
  if (law !== undefined) return refuse(law);
  const wrong = await wrongDecider(house, working.unit, deciding, drafts.value);
  if (wrong !== null) return refuse(wrong);
  if (!mayAnswer(caller, working, drafts.value, known.value)) return mayNot("the one who was asked, or a leader");
  const said = [
    ...(await wrongDeciders(house, working, drafts.value)),
    ...(await silentLeave(house, working, drafts.value, known.value)),
  ];
  return said.length === 0 ? drafts : refuse({ kind: "invalid", problems: said });
}

/** Who decides what in the unit, where something is written that a unit may have said that of. */
async function decidingOf(house: House, { unit }: Working, { entries }: DraftsAsk): Promise<Deciding> {
  const isAsked = entries.some(({ kind, amends }) => amends !== undefined || mayBeDecided(kind));
  return isAsked ? await decidingIn(house, unit) : new Map();
}

/** What the unit has said who decides is theirs to write; everything else follows the table of kinds. */
function mayWriteOne(
  caller: Caller,
  working: Working,
  entry: Pick<NewEntry, "kind" | "data">,
  deciding: Deciding,
  known: readonly Entry[],
): boolean {
  const what = decidableOf(entry, known);
  const roles = what === null ? undefined : deciding.get(what);
  if (roles === undefined) return mayWriteIn(caller, working, entry.kind);
  return caller.working.some((one) => one.unit.id === working.unit.id && roles.includes(one.membership.role));
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

/** The course as the caller may read it, where the write amends, marks or reviews something; an unreadable entry is then unknown. */
async function readKnown(house: House, caller: Caller, ask: DraftsAsk): Promise<Result<readonly Entry[], Refusal>> {
  const isAlone = ask.entries.every(
    (entry) =>
      entry.amends === undefined &&
      markedBy(entry) === undefined &&
      !isAboutTailoring(entry.kind) &&
      !isAboutRequest(entry.kind) &&
      !grantsLeave(entry),
  );
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
  deciding: Deciding,
): Result<readonly Draft[], Refusal> {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  for (const [index, entry] of ask.entries.entries()) {
    const what = decidableOf(entry, known);
    const about = markedBy(entry) ?? entry.amends?.entry;
    const target = known.find(({ id }) => id === about);
    const by = authorOf(caller, working, entry.kind as Kind, what === null ? undefined : deciding.get(what));
    const draft = draftOf(entry, { person: ask.person, practitioner: caller.practitioner.id, working: by, target });
    if (draft.ok) drafts.push(draft.value);
    else
      problems.push(...draft.refusal.map((one) => ({ ...one, path: `entries.${index}${one.path && "."}${one.path}` })));
  }
  return problems.length === 0 ? ok(drafts) : refuse({ kind: "invalid", problems });
}

/** The role in which this kind is written, where somebody has several. */
function authorOf(
  caller: Caller,
  working: Working,
  kind: Kind,
  deciding: readonly Working["membership"]["role"][] | undefined,
): Working {
  const may = ({ role }: Working["membership"]): boolean =>
    deciding === undefined ? mayWrite(role, kind) : deciding.includes(role);
  return caller.working.find((one) => one.unit.id === working.unit.id && may(one.membership)) ?? working;
}
