import type { ShownItem } from "@helhet/contract";
import { type Audience, explain, type Reason, type Sentence } from "@helhet/engine";
import type { Language } from "@helhet/words";

export type { Audience, Sentence };

type Part = "happened" | "rule" | "arithmetic" | "missing" | "changes";
/** A why in plain sentences, part by part; a part with nothing to say is empty. */
export type SaidReason = Readonly<Record<Part, readonly Sentence[]>>;
type ShownReason = ShownItem["reasons"];
type ShownStep = ShownReason["happened"][number];

/** From where dates are read: the year that need not be said, and the unit's clock. */
interface Reading {
  readonly today: string;
  readonly zone: string;
}

function said(reason: ShownReason, language: Language, audience: Audience, reading: Reading): SaidReason {
  // The contract carries steps as codes with values; the engine's own closed set is what the server built them from.
  const { sections } = explain(reason as Reason, language, audience, reading);
  const of = (part: Part): readonly Sentence[] => sections.find(({ section }) => section === part)?.sentences ?? [];
  return {
    happened: of("happened"),
    rule: of("rule"),
    arithmetic: of("arithmetic"),
    missing: of("missing"),
    changes: of("changes"),
  };
}

type PartText = { readonly nb: string; readonly da: string; readonly en: string };

/**
 * The whole why in the chosen language, for staff or in the person's wording. Missing contents of an act are many and
 * short: `sayParts` says them in one sentence.
 */
export function sayReason(
  reason: ShownReason,
  language: Language,
  audience: Audience,
  reading: Reading,
  sayParts: (parts: readonly string[]) => string,
): SaidReason {
  const isPart = ({ code }: ShownStep): boolean => code === "part-missing";
  const whole = said(
    { ...reason, missing: reason.missing.filter((step) => !isPart(step)) },
    language,
    audience,
    reading,
  );
  const parts = reason.missing.filter(isPart).map(({ values }) => (values["part"] as PartText)[language]);
  if (parts.length === 0) return whole;
  return { ...whole, missing: [...whole.missing, { text: sayParts(parts), entry: null }] };
}
