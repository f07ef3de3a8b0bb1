import type { Result } from "@helhet/course";
import type { Practising } from "./principal.ts";
import type { Refusal } from "./refusal.ts";

/** Whose calendar: a person's, as one organisation has planned it, or a staff member's own. */
export type CalendarOf = { readonly person: string; readonly controller: string } | { readonly practitioner: string };

export type CalendarLanguage = "nb" | "da" | "en";

/** A feed as it is listed. Its secret is shown once, when it is made, and never kept. */
export interface CalendarFeed {
  readonly id: string;
  readonly of: CalendarOf;
  readonly language: CalendarLanguage;
  readonly createdBy: string;
  /** Instant, ISO. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** One time in a calendar: when, and whether it is called off. */
export interface CalendarTime {
  readonly session: string;
  /** Epoch ms. */
  readonly at: number;
  readonly minutes: number | null;
  readonly isCancelled: boolean;
}

/** What a secret opens. */
export interface OpenCalendar {
  readonly feed: string;
  readonly of: CalendarOf;
  readonly language: CalendarLanguage;
  readonly times: readonly CalendarTime[];
}

/** Calendar feeds, and what a calendar program may read with a secret: instants, never what, where or who else. */
export interface Calendars {
  /** `hash` is the SHA-256 of the secret, hex. `not-found` where the asker has no relation to the person through that organisation. */
  create(
    as: Practising,
    feed: Pick<CalendarFeed, "id" | "of" | "language"> & { readonly hash: string },
  ): Promise<Result<CalendarFeed, Refusal>>;
  /** A person's feeds that the asker's organisations made, or one's own (`person` null), the newest first. */
  list(as: Practising, person: string | null): Promise<readonly CalendarFeed[]>;
  /** True where there was such a feed that the asker may revoke, also when it was revoked before. */
  revoke(as: Practising, id: string): Promise<boolean>;
  /** Null for an unknown or revoked secret. Times of the days `from` to `to`, `YYYY-MM-DD`, both inclusive. */
  open(hash: string, from: string, to: string): Promise<OpenCalendar | null>;
}
