import type { Category, Entry } from "@helhet/course";
import { afterDay, type Stretch, when } from "./relations-of.ts";

/** The person opens what one controller writes, in some categories, to one recipient, for a time. */
export interface Consent extends Stretch {
  readonly consent: string;
  /** Whose entries it opens: the organisation that wrote it down. */
  readonly controller: string;
  readonly recipient: string;
  readonly categories: readonly Category[];
}

/** Consents of entries in effect. A consent revoked on a day without a clock time is gone from that day's beginning. */
export function consentsOf(standing: readonly Entry[]): readonly Consent[] {
  const revoked = new Map<string, number>();
  for (const one of standing)
    if (one.kind === "consent-revoked")
      revoked.set(
        one.data.consent,
        Math.min(when(one).from, revoked.get(one.data.consent) ?? Number.POSITIVE_INFINITY),
      );
  return standing.flatMap((one): Consent[] => {
    if (one.kind !== "consent") return [];
    const { consent, recipientController: recipient, categories, until } = one.data;
    const periodEnd = "from" in one.effective ? when(one).to : Number.POSITIVE_INFINITY;
    const to = Math.min(afterDay(one, until), periodEnd, revoked.get(consent) ?? Number.POSITIVE_INFINITY);
    return [{ consent, controller: one.controller, recipient, categories, from: when(one).from, to }];
  });
}
