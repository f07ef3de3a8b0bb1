import { type Course, isoFromDay } from "@helhet/course";
import type { Program } from "../compile/program.ts";
import type { Agreement } from "../follow/agreements.ts";
import { beginFollowing } from "../follow/following.ts";

/** What is agreed for a person under one id, and where it stands. */
export interface Agreed {
  readonly tailoring: string;
  /** The entry that agrees it now. */
  readonly entry: string;
  readonly element: string;
  readonly status: "to-come" | "now" | "over";
  readonly from: string;
  /** The last day on which it holds or held; null while it is open. */
  readonly until: string | null;
  /** When it is to be looked at again; null where it is over, or no date was said. */
  readonly reviewOn: string | null;
  /** The entries in which it was looked at, in order; the last may have ended it. */
  readonly reviews: readonly string[];
  /** What ended it before its time. */
  readonly endedBy: string | null;
}

function reviewOn({ entry, reviews }: Agreement): string | null {
  const last = reviews.at(-1)?.entry;
  if (last === undefined) return entry.data.reviewOn;
  return last.kind === "tailoring-reviewed" ? (last.data.nextReviewOn ?? null) : null;
}

function agreed(agreement: Agreement, today: number): Agreed {
  const { entry, validFrom, lastDay, reviews, endedBy } = agreement;
  const status = lastDay < today ? "over" : validFrom > today ? "to-come" : "now";
  return {
    tailoring: entry.data.tailoring,
    entry: entry.id,
    element: entry.data.element,
    status,
    from: isoFromDay(validFrom),
    until: lastDay === Number.POSITIVE_INFINITY ? null : isoFromDay(lastDay),
    reviewOn: status === "over" ? null : reviewOn(agreement),
    reviews: reviews.map((one) => one.entry.id),
    endedBy: endedBy?.entry.id ?? null,
  };
}

/** All that was ever agreed for a person and not taken back, as it stands at an instant (epoch ms), in order of recording. */
export function agreedFor(program: Program, course: Course, at: number): readonly Agreed[] {
  const { agreements, today } = beginFollowing(program, course, at);
  return [...agreements.values()]
    .flat()
    .toSorted((one, other) => one.entry.seq - other.entry.seq)
    .map((one) => agreed(one, today));
}
