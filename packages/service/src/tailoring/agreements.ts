import { type Entry, type EntryOf, happeningsOf } from "@helhet/course";
import { type Agreed, agreedFor, forbidding, type Limit, type Program, type Text } from "@helhet/engine";
import type { CourseForStanding } from "@helhet/record";
import { saysInstead, unitOfEntry } from "./conflicts.ts";
import { standardOf, type UsualOf, type UsualWeek } from "./standard.ts";
import { type TitleOf, titleOr } from "./titles.ts";

type Form = EntryOf<"exemption"> | EntryOf<"substitution"> | EntryOf<"addition"> | EntryOf<"interval-change">;

/** One thing written about an agreement, in order: agreed, extended, reviewed, ended, taken back. */
export interface ShownStep {
  readonly entry: string;
  readonly is: "agreed" | "agreed-again" | "continues" | "ends" | "ended" | "withdrawn";
  /** Instant, ISO. */
  readonly recorded: string;
  /** The practitioner who wrote it; null for others. */
  readonly by: string | null;
  readonly words: string | null;
  readonly until: string | null;
  readonly reviewOn: string | null;
}

/** What is or was agreed for a person, and all that came of it. */
export interface ShownAgreement {
  readonly tailoring: string;
  readonly entry: string;
  readonly form: Form["kind"];
  readonly element: string;
  readonly title: Text;
  /** What the standard says, where it is dated. */
  readonly standard: readonly Limit[];
  /** How it usually goes in the unit, where it is the unit's own. */
  readonly usual: UsualWeek | null;
  readonly everyDays: number | null;
  readonly dueOn: string | null;
  readonly instead: string | null;
  readonly reason: Form["data"]["reason"];
  readonly words: string;
  readonly decidedBy: string;
  readonly unit: string | null;
  readonly agreed: Form["data"]["agreed"];
  readonly personsWords: string | null;
  readonly status: Agreed["status"] | "withdrawn";
  readonly from: string;
  readonly until: string | null;
  readonly reviewOn: string | null;
  /** The law does not let it hold. */
  readonly isVoid: boolean;
  readonly steps: readonly ShownStep[];
}

const formKinds: readonly string[] = ["exemption", "substitution", "addition", "interval-change"];

function isForm(entry: Entry): entry is Entry & Form {
  return formKinds.includes(entry.kind);
}

function tailoringOf({ data }: Entry): string | null {
  return "tailoring" in data && typeof data.tailoring === "string" ? data.tailoring : null;
}

function stepOf(entry: Entry, isFirst: boolean): Omit<ShownStep, "entry" | "recorded" | "by"> {
  if (isForm(entry)) {
    const { words, validTo, reviewOn } = entry.data;
    return { is: isFirst ? "agreed" : "agreed-again", words, until: validTo ?? null, reviewOn };
  }
  if (entry.kind === "tailoring-reviewed")
    return {
      is: entry.data.outcome,
      words: entry.data.words,
      until: null,
      reviewOn: entry.data.outcome === "continues" ? (entry.data.nextReviewOn ?? null) : null,
    };
  const words = entry.kind === "tailoring-ended" ? (entry.data.words ?? null) : null;
  return { is: "ended", words, until: null, reviewOn: null };
}

interface Told {
  /** Every entry behind it, corrections and withdrawals with it. */
  readonly ids: readonly string[];
  readonly all: readonly Entry[];
  readonly withdrawn: readonly { readonly entry: Entry; readonly by: Entry }[];
}

/** Everything written about agreements, by their id, as it stands now; what was taken back apart. */
function toldOf(entries: readonly Entry[]): ReadonlyMap<string, Told> {
  const byId = new Map<string, { ids: string[]; all: Entry[]; withdrawn: { entry: Entry; by: Entry }[] }>();
  for (const { entry, withdrawal, versions } of happeningsOf(entries).toSorted((a, b) => a.entry.seq - b.entry.seq)) {
    const id = tailoringOf(entry);
    if (id === null) continue;
    const told = byId.get(id) ?? { ids: [], all: [], withdrawn: [] };
    byId.set(id, told);
    told.ids.push(...versions.map((one) => one.id), ...(withdrawal === null ? [] : [withdrawal.id]));
    if (withdrawal === null) told.all.push(entry);
    else told.withdrawn.push({ entry, by: withdrawal });
  }
  return byId;
}

function stepsOf({ all, withdrawn }: Told): readonly ShownStep[] {
  const by = ({ author }: Entry): string | null => (author.type === "practitioner" ? author.id : null);
  const first = [...all, ...withdrawn.map(({ entry }) => entry)].toSorted((a, b) => a.seq - b.seq).find(isForm);
  const written = [...all, ...withdrawn.map(({ entry }) => entry)].map((entry) => ({
    entry: entry.id,
    recorded: entry.recorded,
    by: by(entry),
    ...stepOf(entry, entry === first),
  }));
  const taken = withdrawn.map(({ by: back }) => ({
    entry: back.id,
    is: "withdrawn" as const,
    recorded: back.recorded,
    by: by(back),
    words: back.amends?.reason ?? null,
    until: null,
    reviewOn: null,
  }));
  return [...written, ...taken].toSorted((a, b) => a.recorded.localeCompare(b.recorded));
}

/** What of one form is the same whether it holds or was taken back. */
function shownForm(entry: Entry & Form, titleOf: TitleOf, usualOf: UsualOf) {
  const { data } = entry;
  const unit = unitOfEntry(entry);
  return {
    usual: entry.kind === "addition" ? null : usualOf(data.element, unit),
    tailoring: data.tailoring,
    entry: entry.id,
    form: entry.kind,
    element: data.element,
    title: titleOr(titleOf, data.element, unit),
    everyDays: "everyDays" in data ? (data.everyDays ?? null) : null,
    dueOn: "dueOn" in data ? (data.dueOn ?? null) : null,
    instead: saysInstead(entry),
    reason: data.reason,
    words: data.words,
    decidedBy: data.decidedBy,
    unit,
    agreed: data.agreed,
    personsWords: data.personsWords ?? null,
  };
}

/**
 * All that was ever agreed for a person, those taken back last. One that rests on anything the reader may not read is left
 * out whole: half of it would say something else.
 */
export function agreementsSeen(
  program: Program,
  { course, readable }: CourseForStanding,
  at: number,
  { titleOf, usualOf, today }: { readonly titleOf: TitleOf; readonly usualOf: UsualOf; readonly today: string },
): { readonly agreements: readonly ShownAgreement[]; readonly hasHidden: boolean } {
  const told = toldOf(course.entries);
  const entries = new Map(course.entries.map((one) => [one.id, one]));
  const agreed = agreedFor(program, course, at);
  const live = new Set(agreed.map(({ tailoring }) => tailoring));
  const isOpen = (id: string): boolean => told.get(id)?.ids.every((one) => readable.has(one)) ?? false;
  const standing = agreed.flatMap((one): ShownAgreement[] => {
    const entry = entries.get(one.entry);
    if (entry === undefined || !isForm(entry) || !isOpen(one.tailoring)) return [];
    const elements = elementsNamed(program, one.element);
    return [
      {
        ...shownForm(entry, titleOf, usualOf),
        standard:
          entry.kind === "addition" ? [] : standardOf(program, one.element, { unit: unitOfEntry(entry), today }),
        status: one.status,
        from: one.from,
        until: one.until,
        reviewOn: one.reviewOn,
        isVoid: forbidding(entry, elements) !== null,
        steps: stepsOf(told.get(one.tailoring) ?? { ids: [], all: [], withdrawn: [] }),
      },
    ];
  });
  const back = [...told].flatMap(([id, one]): ShownAgreement[] => {
    const entry = one.withdrawn.map((taken) => taken.entry).findLast(isForm);
    if (live.has(id) || entry === undefined || !isOpen(id)) return [];
    const { validFrom, validTo } = entry.data;
    const ended = { status: "withdrawn", reviewOn: null, isVoid: false } as const;
    return [
      {
        ...shownForm(entry, titleOf, usualOf),
        standard: [],
        ...ended,
        from: validFrom,
        until: validTo ?? null,
        steps: stepsOf(one),
      },
    ];
  });
  const hasHidden = [...told.keys()].some((id) => !isOpen(id));
  return { agreements: [...standing, ...back], hasHidden };
}

function elementsNamed({ guidelines }: Program, name: string) {
  const [of, part] = name.split("/");
  return guidelines
    .filter(({ guideline }) => guideline.id === of)
    .flatMap(({ guideline }) => guideline.elements.filter(({ id }) => id === part));
}
