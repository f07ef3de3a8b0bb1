import { type Course, courseOf, type Kind, kindDefinition, uuidV8 } from "@helhet/course";
import { parse } from "yaml";
import type { GuidelineFile } from "../load/load-guidelines.ts";
import { type State, states } from "../standing.ts";
import { compactEntry } from "./compact-entry.ts";

/** What one item of an element must be. */
export interface Expected {
  readonly state: State;
  readonly due: string | null | undefined;
  readonly met: string | undefined;
}

/** What must hold at one moment: every item of each named element in order, and sentences of its explanation. */
export interface Moment {
  readonly at: string;
  readonly items: ReadonlyMap<string, readonly Expected[]>;
  readonly says: ReadonlyMap<string, readonly string[]>;
  /** The contents that each item holds, by id, a space between; `all`, `none`. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** A course and what is expected of it, written from the sources and never from the engine's answer. */
export interface GoldenCase {
  readonly name: string;
  readonly guideline: string;
  readonly isAdopted: boolean;
  readonly unitValues: Readonly<Record<string, number>>;
  readonly course: Course;
  readonly moments: readonly Moment[];
}

interface Written {
  readonly about: string;
  readonly adopted?: boolean;
  readonly unitValues?: Readonly<Record<string, number>>;
  readonly course: readonly Readonly<Record<string, unknown>>[];
  readonly expect?: ByMoment;
  readonly says?: ByMoment;
  readonly parts?: ByMoment;
}
/** Moment → element → what is said of its items. */
type ByMoment = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

const listed = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

/** `overdue due 2026-03-23`, `met 2026-03-10 due 2026-03-23`, `open undated`. What is not said is not checked. */
function expected(text: string): Expected {
  const read = /^([a-z-]+)(?: (\d{4}-\S+))?(?: (?:due (\S+)|(undated)))?$/.exec(text);
  const state = read?.[1] as State;
  if (read === null || !states.includes(state)) throw new RangeError(`'${text}' is no expectation.`);
  return { state, met: read[2], due: read[4] === undefined ? read[3] : null };
}

function entryOf(line: Readonly<Record<string, unknown>>): ReturnType<typeof compactEntry> {
  const { on, ...rest } = line;
  const [kind, said] = Object.entries(rest)[0] ?? ["", {}];
  if (kindDefinition(kind) === undefined) throw new RangeError(`There is no kind '${kind}'.`);
  return compactEntry(kind as Kind, String(on), (said ?? {}) as Record<string, unknown>);
}

function byElement<T>(said: ByMoment, at: string, read: (texts: readonly string[]) => T): ReadonlyMap<string, T> {
  return new Map(Object.entries(said[at] ?? {}).map(([element, text]) => [element, read(listed(text))]));
}

function momentsOf({ expect = {}, says = {}, parts = {} }: Written): readonly Moment[] {
  const same = (texts: readonly string[]): readonly string[] => texts;
  return [...new Set([expect, says, parts].flatMap(Object.keys))].map((at) => ({
    at,
    items: byElement(expect, at, (texts) => texts.map(expected)),
    says: byElement(says, at, same),
    parts: byElement(parts, at, same),
  }));
}

/** The golden courses of one file: `<guideline>/golden/<name>.yaml`. */
export function goldenCasesIn({ path, text }: GuidelineFile): readonly GoldenCase[] {
  const guideline = path.split("/")[0] ?? "";
  const { cases } = parse(text, { schema: "core" }) as { readonly cases: readonly Written[] };
  return cases.map((one) => ({
    name: `${path.replace("/golden", "")}: ${one.about}`,
    guideline,
    isAdopted: one.adopted ?? true,
    unitValues: one.unitValues ?? {},
    course: courseOf(uuidV8("golden", "person"), one.course.map(entryOf)),
    moments: momentsOf(one),
  }));
}
