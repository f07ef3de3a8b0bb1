import { type Entry, type EntryOf, isoFromDay, whenOf, zoneClock } from "@helhet/course";

type Tailoring = EntryOf<"exemption"> | EntryOf<"substitution"> | EntryOf<"addition"> | EntryOf<"interval-change">;

const forms: ReadonlySet<string> = new Set(["exemption", "substitution", "addition", "interval-change"]);
/** What leave is called in the languages in which agreements are written. */
const leaveWords = /permisjon|\bperm\b|orlov|udgang|\bleave\b/i;

/** The agreements with the person that speak of leave and hold on some day from `from` to `to` (`YYYY-MM-DD`, inclusive). */
export function agreementsAboutLeave(
  inEffect: readonly Entry[],
  from: string,
  to: string,
): readonly (Entry & Tailoring)[] {
  const newest = new Map<string, Entry & Tailoring>();
  for (const entry of inEffect) if (isTailoring(entry)) newest.set(entry.data.tailoring, entry);
  return [...newest.values()].filter((one) => speaksOfLeave(one) && holds(one, inEffect, from, to));
}

function isTailoring(entry: Entry): entry is Entry & Tailoring {
  return forms.has(entry.kind);
}

function speaksOfLeave({ data }: Tailoring): boolean {
  const more = [
    "alternative" in data ? data.alternative : undefined,
    "instead" in data ? data.instead : undefined,
    "title" in data ? data.title : undefined,
    data.personsWords,
  ];
  const isAbout = /(^|\/)leave(-|$)/.test(data.element);
  return isAbout || [data.words, ...more].some((text) => text !== undefined && leaveWords.test(text));
}

function holds({ data }: Tailoring, inEffect: readonly Entry[], from: string, to: string): boolean {
  const isEnded = inEffect.some((one) => endsIt(one, data.tailoring) && dayOf(one) <= from);
  return !isEnded && data.validFrom <= to && (data.validTo ?? "9999-12-31") >= from;
}

function endsIt(one: Entry, tailoring: string): boolean {
  if (one.kind === "tailoring-ended") return one.data.tailoring === tailoring;
  return one.kind === "tailoring-reviewed" && one.data.tailoring === tailoring && one.data.outcome === "ends";
}

function dayOf({ effective, zone }: Entry): string {
  return isoFromDay(whenOf(effective, zoneClock(zone)).day);
}
