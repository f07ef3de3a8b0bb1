import type { Draft, Result } from "@helhet/course";
import type { NationalNumber } from "@helhet/people";
import type { Principal } from "./principal.ts";
import type { Refusal } from "./refusal.ts";

/** A new person, or one known elsewhere by the same whole national number. */
export interface Registration {
  /** The id the person gets if nobody has the number. */
  readonly person: string;
  /** Null: without a number, or anonymous; never merged with anybody. */
  readonly nationalNumber: NationalNumber | null;
  /** A made-up person; kept for good. */
  readonly test: boolean;
  /** The first entries; one of them makes a care relation to a unit of the writer's. */
  readonly drafts: readonly Draft[];
}

/** Who the registration concerns: the new person, or the one that had the number. Says nothing of their course. */
export interface Registered {
  readonly person: string;
  readonly version: number;
}

/** A person as listed among those one is related to. Only what the viewer may read. */
export interface PersonCard {
  readonly person: string;
  readonly test: boolean;
  readonly given: string | null;
  readonly family: string | null;
  readonly spokenName: string | null;
  /** Partial date. */
  readonly born: string | null;
  readonly protectedAddress: boolean;
  readonly hasNationalNumber: boolean;
  readonly unit: string | null;
  readonly careLevel: string | null;
  /** First day of the running enrolment. */
  readonly enrolledFrom: string | null;
  readonly version: number;
}

/** Persons: registered, listed and found, always through the gate. */
export interface Persons {
  /** Registers, or joins the course of one known elsewhere by whole number and shows nothing of it. */
  register(as: Principal, idempotencyKey: string, registration: Registration): Promise<Result<Registered, Refusal>>;
  /** Those one has a care relation to through the unit (null: through any). */
  listed(as: Principal, unit: string | null): Promise<readonly PersonCard[]>;
  /** Those of them whom one may read, in one question; the others are left out. */
  cards(as: Principal, persons: readonly string[]): Promise<readonly PersonCard[]>;
  card(as: Principal, person: string): Promise<Result<PersonCard, Refusal>>;
  /** Among those one is related to, by the beginnings of names in any order. Logged as a search. */
  findByName(as: Principal, text: string): Promise<readonly PersonCard[]>;
  findByNumber(as: Principal, number: NationalNumber): Promise<readonly PersonCard[]>;
  /**
   * Whose number it is, for the importer alone: what it reads anew goes to the course it joined before. Null where nobody has
   * it, where it is a number that may collide, and for everybody else who asks.
   */
  holderOf(as: Principal, number: NationalNumber): Promise<string | null>;
  /** The number itself, for somebody related; null for persons without one. Logged. */
  nationalNumberOf(as: Principal, person: string): Promise<Result<string | null, Refusal>>;
}
