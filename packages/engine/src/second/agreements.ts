import type { DataOf, EntryOf } from "@helhet/course";
import type { DayText } from "./day-text.ts";
import { dayBefore } from "./moment.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import type { Followed, World } from "./world.ts";

type Form = "exemption" | "substitution" | "addition" | "interval-change";
type AgreementEntry = EntryOf<"exemption"> | EntryOf<"substitution"> | EntryOf<"addition"> | EntryOf<"interval-change">;

/** Something agreed for this person. */
export interface Agreement {
  readonly said: Said;
  readonly entry: AgreementEntry;
  readonly from: DayText;
  /** The last day on which it holds; null while none is known. */
  readonly last: DayText | null;
  /** What ended it before that, if anything. */
  readonly ender: Said | null;
}

const forms: readonly string[] = ["exemption", "substitution", "addition", "interval-change"] satisfies Form[];

function isAgreement(said: Said): boolean {
  return forms.includes(said.entry.kind);
}

function endsIt(said: Said, tailoring: string): boolean {
  const { entry } = said;
  if (entry.kind === "tailoring-ended") return entry.data.tailoring === tailoring;
  if (entry.kind !== "tailoring-reviewed") return false;
  return entry.data.tailoring === tailoring && entry.data.outcome === "ends";
}

function agreementOf(world: World, said: Said): Agreement {
  const entry = said.entry as AgreementEntry;
  const data: DataOf<"exemption" | "substitution" | "addition" | "interval-change"> = entry.data;
  const ender = world.said.find((one) => endsIt(one, data.tailoring) && isAtOrAfter(one, said)) ?? null;
  const written = data.validTo ?? null;
  const cut = ender === null ? null : dayBefore(ender.day);
  const last = written === null ? cut : cut === null || written < cut ? written : cut;
  return { said, entry, from: data.validFrom, last, ender };
}

const read = new WeakMap<World, readonly Agreement[]>();

/** All that is agreed, by the order of the record; what is written again under one id replaces what stood there. */
export function agreementsOf(world: World): readonly Agreement[] {
  const known = read.get(world);
  if (known !== undefined) return known;
  const byId = new Map<string, Said>();
  for (const said of world.said) {
    if (isAgreement(said)) byId.set((said.entry as AgreementEntry).data.tailoring, said);
  }
  const agreements = [...byId.values()].map((said) => agreementOf(world, said));
  read.set(world, agreements);
  return agreements;
}

/** Whether it holds on a day. */
export function holdsOn({ from, last }: Agreement, day: DayText): boolean {
  return from <= day && (last === null || day <= last);
}

/** Whether an exemption or a substitution sets the element aside on a day. Nothing sets law aside. */
export function isExempt({ world, stretch, element }: Followed, day: DayText): boolean {
  if (element.force === "must" || !element.mayBeTailored) return false;
  const name = `${stretch.guideline.id}/${element.id}`;
  return agreementsOf(world).some(
    (one) =>
      (one.entry.kind === "exemption" || one.entry.kind === "substitution") &&
      one.entry.data.element === name &&
      holdsOn(one, day),
  );
}

/** Another interval agreed for an element: how many days, and from when it holds. */
export interface OtherInterval {
  readonly days: number;
  readonly agreement: Agreement;
}

/** The intervals agreed for an element, the one decided last first. */
export function otherIntervals({ world, stretch, element }: Followed): readonly OtherInterval[] {
  const name = `${stretch.guideline.id}/${element.id}`;
  return agreementsOf(world)
    .flatMap((agreement) => {
      const { entry } = agreement;
      const isOfIt = entry.kind === "interval-change" && entry.data.element === name;
      return isOfIt ? [{ days: entry.data.everyDays, agreement }] : [];
    })
    .sort((one, other) => world.said.indexOf(other.agreement.said) - world.said.indexOf(one.agreement.said));
}
