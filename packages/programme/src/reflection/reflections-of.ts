import { type UnitDataOf, type UnitEntry, type UnitEntryOf, unitEntriesOf } from "../book/unit-entry.ts";

/** A reflection as its entries make it. Instants are ISO, days `YYYY-MM-DD`. */
export interface Reflection {
  readonly reflection: string;
  readonly opened: UnitDataOf<"reflection-opened"> & { readonly at: string };
  /** What holds of what was agreed; null while nothing is. */
  readonly agreed: (Omit<UnitDataOf<"reflection-agreed">, "reflection"> & { readonly at: string }) | null;
  readonly followUps: readonly { readonly words: string; readonly at: string }[];
  /** The day it is to be looked at again; null before anything is agreed, and when it is done. */
  readonly lookAgainOn: string | null;
  readonly state: "open" | "agreed" | "done";
}

/** The reflections of a unit's book, the newest first. What names one that was never opened is passed over. */
export function reflectionsOf(entries: readonly UnitEntry[]): readonly Reflection[] {
  const agreements = unitEntriesOf(entries, "reflection-agreed");
  const followUps = unitEntriesOf(entries, "reflection-followed-up");
  const opened = new Map(unitEntriesOf(entries, "reflection-opened").map((one) => [one.data.reflection, one]));
  return [...opened.values()]
    .toReversed()
    .map((one) => reflectionOf(one, about(agreements, one), about(followUps, one)));
}

type About = UnitEntryOf<"reflection-agreed"> | UnitEntryOf<"reflection-followed-up">;
type Opened = UnitEntryOf<"reflection-opened">;

function about<E extends About>(entries: readonly E[], { data, seq }: Opened): readonly E[] {
  return entries.filter((one) => one.data.reflection === data.reflection && one.seq > seq);
}

function reflectionOf(
  { data, recorded }: Opened,
  agreements: readonly UnitEntryOf<"reflection-agreed">[],
  followUps: readonly UnitEntryOf<"reflection-followed-up">[],
): Reflection {
  const agreement = agreements.at(-1);
  const since = followUps.filter(({ seq }) => agreement !== undefined && seq > agreement.seq).at(-1);
  const lookAgainOn = since === undefined ? (agreement?.data.lookAgainOn ?? null) : since.data.lookAgainOn;
  return {
    reflection: data.reflection,
    opened: { ...data, at: recorded },
    agreed: agreement === undefined ? null : agreedOf(agreement),
    followUps: followUps.map((one) => ({ words: one.data.words, at: one.recorded })),
    lookAgainOn,
    state: agreement === undefined ? "open" : lookAgainOn === null ? "done" : "agreed",
  };
}

function agreedOf({ data: { agreed, who, lookAgainOn }, recorded }: UnitEntryOf<"reflection-agreed">) {
  return { agreed, who, lookAgainOn, at: recorded };
}
