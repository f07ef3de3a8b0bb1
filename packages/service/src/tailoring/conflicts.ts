import type { Course, Draft, Entry } from "@helhet/course";
import { asWritten, type Program, type TailoringConflict, type Text, tailoringConflicts } from "@helhet/engine";
import type { CourseForStanding } from "@helhet/record";
import type { House } from "../house.ts";
import { type TitleOf, titleOr, titlesFor } from "./titles.ts";

/** A conflict as somebody reads it: what it is about by title, and the forms and titles of what it lies between. */
export type ShownConflict = {
  readonly is: TailoringConflict["is"];
  readonly element: string;
  readonly title: Text;
  /** What it lies between, in the order in which it was decided. */
  readonly between: readonly { readonly entry: string; readonly form: string; readonly says: string | null }[];
  /** The days on which both hold; null where there is no such stretch, or no end of it. */
  readonly from: string | null;
  readonly until: string | null;
  /** What does not let it hold; null for the other conflicts. */
  readonly law: { readonly title: string; readonly section: string; readonly url: string | null } | null;
};

/** What an agreement says instead of the standard, in its own words; null where it says nothing. */
export function saysInstead({ data }: Entry): string | null {
  const said = data as { readonly instead?: string; readonly alternative?: string; readonly title?: string };
  return said.instead ?? said.alternative ?? said.title ?? null;
}

/** Where an entry was written. */
export function unitOfEntry({ author }: Pick<Entry, "author">): string | null {
  return author.type === "practitioner" ? author.unit : null;
}

function shown(conflict: TailoringConflict, course: Course, titleOf: TitleOf): ShownConflict {
  const entries = course.entries.filter(({ id }) => (conflict.entries as readonly string[]).includes(id));
  const source = conflict.is === "protected" ? conflict.source : null;
  const isPair = conflict.is === "contradiction";
  return {
    is: conflict.is,
    element: conflict.element,
    title: titleOr(titleOf, conflict.element, unitOfEntry(entries[0] as Entry)),
    between: entries.map((one) => ({ entry: one.id, form: one.kind, says: saysInstead(one) })),
    from: isPair ? conflict.from : null,
    until: isPair ? conflict.until : null,
    law: source && { title: source.title, section: source.section, url: source.url },
  };
}

/** The conflicts of a course that rest only on what may be read, titled. */
export async function shownConflicts(
  house: House,
  course: Course,
  conflicts: readonly TailoringConflict[],
  mayRead: (entry: string) => boolean,
): Promise<readonly ShownConflict[]> {
  const open = conflicts.filter(({ entries }) => entries.every(mayRead));
  if (open.length === 0) return [];
  const titleOf = await titlesFor(
    house,
    course.entries.flatMap((one) => unitOfEntry(one) ?? []),
  );
  return open.map((one) => shown(one, course, titleOf));
}

const tailoringKinds: readonly string[] = ["exemption", "substitution", "addition", "interval-change"];

/** The conflicts in which these drafts would stand, if they were written at an instant (epoch ms). */
export async function conflictsOf(
  house: House,
  program: Program,
  read: CourseForStanding,
  drafts: readonly Draft[],
  at: number,
): Promise<readonly ShownConflict[]> {
  if (!drafts.some(({ kind }) => tailoringKinds.includes(kind))) return [];
  const course = asWritten(read.course, drafts, at);
  const own = new Set(drafts.map(({ id }) => id));
  const about = tailoringConflicts(program, course, at).filter(({ entries }) => entries.some((one) => own.has(one)));
  return shownConflicts(house, course, about, (entry) => own.has(entry) || read.readable.has(entry));
}
