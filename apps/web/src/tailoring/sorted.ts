import type { ShownAgreement } from "@helhet/contract";

/** What is agreed for a person, as the page shows it: what must be looked at first. */
export interface Sorted {
  readonly toReview: readonly ShownAgreement[];
  readonly now: readonly ShownAgreement[];
  readonly toCome: readonly ShownAgreement[];
  readonly was: readonly ShownAgreement[];
}

/** Whether its review is due on a day (`YYYY-MM-DD`) or has passed; what has no date waits for one. */
export function isToReview({ status, reviewOn }: ShownAgreement, today: string): boolean {
  return status === "now" && (reviewOn === null || reviewOn <= today);
}

const byReview = (one: ShownAgreement, other: ShownAgreement): number =>
  (one.reviewOn ?? "").localeCompare(other.reviewOn ?? "") || one.from.localeCompare(other.from);

/** Sorts agreements by where they stand on a day. */
export function sorted(agreements: readonly ShownAgreement[], today: string): Sorted {
  const ofStatus = (...statuses: readonly ShownAgreement["status"][]) =>
    agreements.filter(({ status }) => statuses.includes(status));
  const now = ofStatus("now").toSorted(byReview);
  return {
    toReview: now.filter((one) => isToReview(one, today)),
    now: now.filter((one) => !isToReview(one, today)),
    toCome: ofStatus("to-come").toSorted(byReview),
    was: ofStatus("over", "withdrawn").toSorted((one, other) => (other.until ?? "").localeCompare(one.until ?? "")),
  };
}
