import {
  type Draft,
  dayIn,
  type Effective,
  inEffect,
  ok,
  type Problem,
  type Result,
  refuse,
  uuidV8,
} from "@helhet/course";
import { type MarkFate, mayBeMarkedFrom, type TimetableItem } from "@helhet/programme";
import { type Caller, principalOf, type Working, workingAs } from "../caller.ts";
import { draftOf, type NewEntry } from "../draft-of.ts";
import type { House } from "../house.ts";
import { programmeOf } from "../programme/programme-of.ts";
import { invalid, mayNot, type Refusal, withPaths } from "../refusal.ts";

/** One person's mark. Ids are made by whoever marks, so that a retry is the same mark. */
export interface OneMark {
  readonly person: string;
  /** The person's own session, as the board has it. */
  readonly session: string;
  /** The id of the mark, or of its taking back where `fate` is null. */
  readonly entry: string;
  /** Null: no longer marked. */
  readonly fate: MarkFate | null;
  /** Earlier marks of this session that this one is instead of. */
  readonly takesBack: readonly string[];
  /** A reason was told of what is taken back: the mark goes with all that was said of it. */
  readonly withReason?: boolean | undefined;
}

/** Marks of one session of a day, of one person or of many. */
export interface MarkAsk {
  readonly unit: string;
  /** `YYYY-MM-DD` in the unit's zone. */
  readonly day: string;
  /** The item of the timetable; null where it comes from none. */
  readonly item: string | null;
  /** When it begins, ISO; null where only the day is known. */
  readonly at: string | null;
  readonly format: TimetableItem["format"] | "other";
  readonly marks: readonly OneMark[];
  /** Why earlier marks are taken back, in words. */
  readonly because: string;
  /** The device's clock, ISO. */
  readonly authored: string;
  /** The sheet of paper that it is keyed in from; absent: marked here. */
  readonly keyedFrom?: "paper";
}

/** At which version each course stands after the marks. */
export interface Marked {
  readonly persons: readonly { readonly person: string; readonly version: number }[];
  readonly repeated: boolean;
}

/**
 * Marks who came to a session and who did not, all in one transaction: somebody whom the marker has no relation to refuses the whole.
 * Marking needs no version: attendance commutes, and so does taking a mark back.
 */
export async function mark(house: House, caller: Caller, key: string, ask: MarkAsk): Promise<Result<Marked, Refusal>> {
  const working = workingAs(caller, ask.unit, "write-entry");
  if (working === undefined) return mayNot("write-entry in the unit");
  const tooEarly = checkTime(house, working, ask);
  if (tooEarly !== null) return tooEarly;
  const programme = await programmeOf(house, ask.unit, ask.day);
  const item = programme?.data.programme.timetable.find((one) => one.key === ask.item);
  const marks = await Promise.all(ask.marks.map((one) => withRoots(house, caller, one)));
  const drafts = draftsOf(caller, working, { ...ask, marks }, item);
  if (!drafts.ok) return refuse({ kind: "invalid", problems: drafts.refusal });
  const byPerson = Map.groupBy(drafts.value, ({ person }) => person);
  const writes = [...byPerson].map(([person, of]) => ({ person, drafts: of, expectedVersion: null }));
  const written = await house.record.appendAll(principalOf(caller), key, writes);
  if (!written.ok) return refuse(withPaths(written.refusal, (path) => path.replace(/^drafts\./, "marks.")));
  return ok({
    persons: written.value.map(({ person, version }) => ({ person, version })),
    repeated: written.value.every(({ repeated }) => repeated),
  });
}

/** A reason is a correction: to take that back alone would bring the mark back without it. What is unknown stays, to be refused. */
async function withRoots(house: House, caller: Caller, one: OneMark): Promise<OneMark> {
  if (one.withReason !== true) return one;
  const read = await house.record.course(principalOf(caller), one.person);
  if (!read.ok) return one;
  const families = inEffect(read.value.course.entries);
  const rootOf = (entry: string): string =>
    families.find(({ history }) => history.some(({ id }) => id === entry))?.root ?? entry;
  return { ...one, takesBack: one.takesBack.map(rootOf) };
}

/** Nobody has come to what has not begun to gather. */
function checkTime(house: House, { unit }: Working, { at, day }: MarkAsk) {
  const now = house.now();
  const isAhead = at === null ? day > dayIn(unit.zone, now) : mayBeMarkedFrom(Date.parse(at)) > now;
  return isAhead
    ? invalid("at", "It has not begun.", "Mark it when people gather, half an hour before at the earliest.")
    : null;
}

/** What marks say as drafts, checked; or everything that is wrong with them. */
export function draftsOf(
  caller: Caller,
  working: Working,
  ask: MarkAsk,
  item: TimetableItem | undefined,
): Result<readonly Draft[], readonly Problem[]> {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  for (const [index, one] of ask.marks.entries()) {
    const target = { kind: "session-attended", category: "attendance", restriction: undefined } as const;
    const by = { person: one.person, practitioner: caller.practitioner.id, working, target };
    const entries = entriesOf(one, ask, item);
    if (entries.length === 0) problems.push(nothingSaid(index));
    for (const entry of entries) {
      const draft = draftOf(entry, by);
      if (draft.ok) drafts.push(draft.value);
      else problems.push(...draft.refusal.map((found) => ({ ...found, path: `marks.${index}.${found.path}` })));
    }
  }
  return problems.length === 0 ? ok(drafts) : refuse(problems);
}

function nothingSaid(index: number): Problem {
  return {
    path: `marks.${index}`,
    what: "missing",
    message: "Nothing is marked.",
    mend: "Say who came, or what is taken back.",
  };
}

/** What is taken back, and the new mark. The first withdrawal bears the mark's own id where nothing else does. */
function entriesOf(one: OneMark, ask: MarkAsk, item: TimetableItem | undefined): readonly NewEntry[] {
  const { authored, because } = ask;
  const withdrawals = one.takesBack.map((entry, index): NewEntry => {
    const id = one.fate === null && index === 0 ? one.entry : withdrawalOf(one.entry, entry);
    return {
      id,
      kind: "withdrawal",
      effective: { instant: authored },
      data: {},
      amends: { entry, reason: because },
      authored,
    };
  });
  if (one.fate === null) return withdrawals;
  const data = { session: one.session, unit: ask.unit, format: sessionFormat(ask.format), ...saidOf(item) };
  const reason = one.fate === "missed" ? { reason: "unknown" } : {};
  const keyed = ask.keyedFrom === undefined ? {} : { keyedFrom: ask.keyedFrom };
  const kind = `session-${one.fate}`;
  return [
    ...withdrawals,
    { id: one.entry, kind, effective: whenOf(ask), data: { ...data, ...reason, ...keyed }, authored },
  ];
}

function withdrawalOf(mark: string, takenBack: string): string {
  return uuidV8("helhet mark instead of", `${mark} ${takenBack}`);
}

/** What the timetable says of it goes with the mark; of what is planned the plan says it. */
function saidOf(item: TimetableItem | undefined) {
  if (item === undefined) return {};
  const { key, title, activity } = item;
  return { item: key, title, ...(activity === undefined ? {} : { activity }) };
}

/** One-to-one is the unit's word for a kind of individual session. */
function sessionFormat(format: MarkAsk["format"]): Exclude<MarkAsk["format"], "one-to-one"> {
  return format === "one-to-one" ? "individual" : format;
}

/** Who is marked while people gather is marked then; else the mark tells of when it began. */
function whenOf({ at, day, authored }: MarkAsk): Effective {
  if (at === null) return { date: day };
  return { instant: Date.parse(at) <= Date.parse(authored) ? at : authored };
}
