import type { CourseRole } from "@helhet/course";
import type { Confidence, ElementKind, Force, Status } from "@helhet/engine";

/** What a rendered guideline says beside its own texts: the same keys in nb, da and en. */
export interface PageWords {
  readonly edition: (edition: string) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly adoption: Readonly<Record<"none" | "required", string>>;
  readonly valid: (from: string | null, to: string | null) => string;
  readonly phases: string;
  readonly entry: string;
  readonly exit: string;
  readonly carriedBy: string;
  readonly support: string;
  readonly noElements: string;
  readonly wholeCourse: string;
  readonly limit: string;
  readonly noLimit: string;
  readonly stops: string;
  readonly whenBroken: string;
  /** To whom an element applies; the clause stands after "when". */
  readonly appliesIf: (that: string) => string;
  /** A length of time where a condition holds, and where none of those before it did. */
  readonly inCase: (length: string, that: string) => string;
  readonly otherwise: (length: string) => string;
  readonly sameDay: string;
  readonly fromField: string;
  readonly dayOf: (kind: string) => string;
  readonly individual: string;
  readonly unitSets: (title: string) => string;
  /** Between two lengths of time in a rule. */
  readonly or: string;
  readonly someTime: string;
  readonly start: string;
  readonly parts: string;
  readonly source: string;
  readonly sources: string;
  readonly readOn: (page: string) => string;
  readonly notExecutable: string;
  readonly unread: string;
  readonly unitValues: string;
  readonly forces: Readonly<Record<Force, string>>;
  readonly kinds: Readonly<Record<ElementKind, string>>;
  readonly roles: Readonly<Record<CourseRole, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
}
