import { type Day, dayFromIso, type EntryOf } from "@helhet/course";
import type { OwnLookups } from "../compile/program.ts";
import { type Fact, isAtOrAfter } from "../facts/fact.ts";
import { type Facts, find } from "../facts/read-course.ts";
import type { Tailored } from "../standing.ts";

type TailoringEntry = EntryOf<"exemption"> | EntryOf<"substitution"> | EntryOf<"addition"> | EntryOf<"interval-change">;
type ChangeEntry = EntryOf<"tailoring-reviewed"> | EntryOf<"tailoring-ended">;

/** What was agreed for this person, with the days on which it holds. */
export interface Agreement {
  readonly form: Tailored["form"];
  readonly fact: Fact;
  readonly entry: TailoringEntry;
  readonly validFrom: Day;
  /** The last day it holds, inclusive; infinite while open. */
  readonly lastDay: Day;
  /** Looked at again, in order; the last one may have ended it. */
  readonly reviews: readonly Fact[];
  /** What ended it before its time. */
  readonly endedBy: Fact | null;
}

/** All agreements of a course, by the element each names. */
export type Agreements = ReadonlyMap<string, readonly Agreement[]>;

const none: Agreements = new Map();

function endsIt({ entry }: Fact): boolean {
  return entry.kind === "tailoring-ended" || (entry.kind === "tailoring-reviewed" && entry.data.outcome === "ends");
}

function agreementOf(fact: Fact, changes: readonly Fact[]): Agreement {
  const entry = fact.entry as TailoringEntry;
  const about = changes.filter((change) => {
    const { tailoring } = (change.entry as ChangeEntry).data;
    return tailoring === entry.data.tailoring && isAtOrAfter(change, fact);
  });
  const endedBy = about.find(endsIt) ?? null;
  const reviews = endedBy === null ? about : about.slice(0, about.indexOf(endedBy) + 1);
  const { validTo } = entry.data;
  const agreedLast = validTo === undefined ? Number.POSITIVE_INFINITY : dayFromIso(validTo);
  return {
    form: entry.kind,
    fact,
    entry,
    validFrom: dayFromIso(entry.data.validFrom),
    lastDay: endedBy === null ? agreedLast : Math.min(agreedLast, endedBy.day - 1),
    reviews,
    endedBy,
  };
}

/** One written again under the same id replaces the earlier one, and takes its own place in the order. */
function newest(agreed: readonly Fact[]): Iterable<Fact> {
  const byId = new Map<string, Fact>();
  for (const fact of agreed) {
    const { tailoring } = (fact.entry as TailoringEntry).data;
    byId.delete(tailoring);
    byId.set(tailoring, fact);
  }
  return byId.values();
}

/** Reads what was agreed for the person. An agreement ended on a day holds until the day before. */
export function agreementsOf(facts: Facts, own: OwnLookups): Agreements {
  const agreed = find(facts, own.tailoring);
  if (agreed.length === 0) return none;
  const changes = find(facts, own.tailoringChanges);
  const byElement = new Map<string, Agreement[]>();
  for (const fact of newest(agreed)) {
    const agreement = agreementOf(fact, changes);
    const before = byElement.get(agreement.entry.data.element);
    if (before === undefined) byElement.set(agreement.entry.data.element, [agreement]);
    else before.push(agreement);
  }
  return byElement;
}

/** The unit that wrote it; null where its author belongs to none. */
export function unitOf({ fact }: Agreement): string | null {
  const { author } = fact.entry;
  return author.type === "practitioner" ? author.unit : null;
}

/** Whether it lifts the demand while it holds: an exemption, or something else put in its place. */
export function liftsDemand({ form }: Agreement): boolean {
  return form === "exemption" || form === "substitution";
}

/** As the standing shows it. */
export function tailoredOf({ form, fact, entry }: Agreement): Tailored {
  const alternative =
    entry.kind === "exemption" ? entry.data.alternative : entry.kind === "substitution" ? entry.data.instead : null;
  return {
    form,
    entry: fact.entry.id,
    validFrom: entry.data.validFrom,
    validTo: entry.data.validTo ?? null,
    reviewOn: entry.data.reviewOn,
    alternative: alternative ?? null,
  };
}
