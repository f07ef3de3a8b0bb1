import type { StaffRole } from "@helhet/people";
import type { Decidable } from "@helhet/programme";
import type { Refusal as RecordRefusal } from "@helhet/record";

/** Why a use case was refused: what the record refuses, and what the law does. Closed; every surface maps all of them. */
export type Refusal = RecordRefusal | LawRefusal | DeciderRefusal | TooManyRefusal;

/** It has been tried too often; nothing was looked at. */
export interface TooManyRefusal {
  readonly kind: "too-many";
  readonly retryAfterSeconds: number;
}

/** The unit has said who decides this, and whoever writes or is named as having decided is none of them. */
export interface DeciderRefusal {
  readonly kind: "not-decider";
  readonly decides: {
    readonly what: Decidable;
    readonly roles: readonly StaffRole[];
    /** Who may decide it in the unit today, by name. */
    readonly people: readonly { readonly practitioner: string; readonly name: string; readonly role: StaffRole }[];
  };
}

/** An agreement tried to relax what the law demands. */
export interface LawRefusal {
  readonly kind: "law";
  readonly law: {
    /** `guideline/element`. */
    readonly element: string;
    readonly publisher: string;
    readonly title: string;
    readonly section: string;
    readonly url: string | null;
  };
}

/** The caller's role lacks what is needed; `need` is a word of ours, never something that was sent. */
export function mayNot(need: string): { readonly ok: false; readonly refusal: RecordRefusal } {
  return { ok: false, refusal: { kind: "may-not", need } };
}

/** The record's refusal in the words of who asked: paths of problems are those of the ask. */
export function withPaths(refusal: RecordRefusal, pathOf: (path: string) => string): RecordRefusal {
  if (refusal.kind !== "invalid") return refusal;
  return { ...refusal, problems: refusal.problems.map((one) => ({ ...one, path: pathOf(one.path) })) };
}

/** One field is wrong: where it stands, what it is, and how to mend it. */
export function invalid(
  path: string,
  message: string,
  mend: string,
): { readonly ok: false; readonly refusal: RecordRefusal } {
  return { ok: false, refusal: { kind: "invalid", problems: [{ path, what: "not-valid", message, mend }] } };
}
