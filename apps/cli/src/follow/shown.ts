import type { CourseRole } from "@helhet/course";
import {
  type ElementKind,
  type Force,
  type Item,
  linesOf,
  type Source,
  type Standing,
  type State,
} from "@helhet/engine";
import { type Telling, whyOf } from "./why.ts";

/** One expectation as `helhet follow` writes it. Every field is described in docs/reference/cli.md. */
export interface FollowedItem {
  readonly key: string;
  readonly act: string;
  /** The key of the worklist line it belongs to; null when it is no work for a list now. */
  readonly line: string | null;
  readonly guideline: string;
  readonly edition: string;
  readonly element: string;
  readonly phase: string | null;
  readonly kind: ElementKind;
  readonly force: Force;
  readonly state: State;
  readonly anchor: { readonly entry: string; readonly day: string } | null;
  readonly dueAt: string | null;
  readonly metAt: string | null;
  readonly changesAt: string | null;
  readonly role: CourseRole;
  readonly reasons: readonly { readonly section: string; readonly text: string; readonly entry: string | null }[];
  readonly source: Source;
}

/** What `helhet follow` writes of one person. */
export interface FollowedCourse {
  readonly at: string;
  readonly person: string;
  readonly items: readonly FollowedItem[];
}

/** A standing as it is written, its reasons as sentences for staff. */
export function shown(standing: Standing, telling: Telling): FollowedCourse {
  const lineOf = new Map(linesOf(standing).flatMap((line) => line.items.map((item) => [item.key, line.key] as const)));
  return {
    at: standing.at,
    person: standing.person,
    items: standing.items.map((item) => shownItem(item, lineOf.get(item.key) ?? null, telling)),
  };
}

function shownItem(item: Item, line: string | null, telling: Telling): FollowedItem {
  const { sections } = whyOf(item, telling);
  return {
    key: item.key,
    act: item.act,
    line,
    guideline: item.guideline,
    edition: item.edition,
    element: item.element,
    phase: item.phase,
    kind: item.kind,
    force: item.force,
    state: item.state,
    anchor: item.anchor,
    dueAt: item.dueAt,
    metAt: item.metAt,
    changesAt: item.changesAt(),
    role: item.role,
    reasons: sections.flatMap(({ section, sentences }) =>
      sentences.map(({ text, entry }) => ({ section, text, entry })),
    ),
    source: item.source,
  };
}
