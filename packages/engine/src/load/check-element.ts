import type { Element } from "../guideline.ts";
import { fieldsOf, fieldType } from "./kind-field.ts";
import { didYouMean } from "./nearest-word.ts";
import { childAt, report, type Spot } from "./spot.ts";

type Loose = Omit<Element, "categories">;

/** What must hold between the keys of an element: when it is broken, what is said and the likely fix. */
interface Rule {
  readonly key: string;
  readonly isBroken: (element: Loose) => boolean;
  readonly message: string;
  readonly fix: string;
}

const rules: readonly Rule[] = [
  {
    key: "every",
    isBroken: ({ kind, every }) => (kind === "recurring") !== (every !== null),
    message: "'every' belongs to a recurring element, and only there.",
    fix: "Write 'kind: recurring', or take 'every' away.",
  },
  {
    key: "windowsFrom",
    isBroken: ({ every, windowsFrom }) => every !== "grid" && windowsFrom !== "anchor-day",
    message: "'windowsFrom' belongs to the windows of a grid.",
    fix: "Write 'every: grid', or take 'windowsFrom' away.",
  },
  {
    key: "within",
    isBroken: ({ kind, limits }) => kind === "recurring" && limits.length === 0,
    message: "A recurring element needs an interval.",
    fix: "Add 'within:'.",
  },
  {
    key: "within",
    isBroken: ({ kind, limits }) => kind === "recurring" && limits.some(({ limit }) => limit.unit === "day-of"),
    message: "'dayOf' names a day, and a recurring element needs a length of time.",
    fix: "Write for instance { days: 42 }.",
  },
  {
    key: "guard",
    isBroken: ({ kind, guard }) => (kind === "guard") !== (guard !== null),
    message: "'guard' belongs to a guard, and only there.",
    fix: "Write 'kind: guard', or take 'guard' away.",
  },
  {
    key: "guard",
    isBroken: ({ guard }) => guard !== null && (guard.before === null) === (guard.while === null),
    message: "A guard needs either 'before' or 'while'.",
    fix: "Keep one of the two.",
  },
  {
    key: "anchor",
    isBroken: ({ kind, anchor }) => kind === "response" && anchor.take !== "each",
    message: "A response answers each of something.",
    fix: "Write 'anchor: { each: … }'.",
  },
  {
    key: "reofferOn",
    isBroken: ({ kind, reofferOn }) => kind !== "offer" && reofferOn !== null,
    message: "'reofferOn' belongs to an offer.",
    fix: "Write 'kind: offer', or take 'reofferOn' away.",
  },
  {
    key: "until",
    isBroken: ({ kind, until }) => kind !== "recurring" && until !== null,
    message: "'until' belongs to a recurring element.",
    fix: "Use 'when' to say when it no longer applies.",
  },
  {
    key: "mayBeTailored",
    isBroken: ({ force, mayBeTailored }) => force === "must" && mayBeTailored,
    message: "Law cannot be set aside by agreement.",
    fix: "Write 'mayBeTailored: false', or another force.",
  },
  {
    key: "rule",
    isBroken: ({ rule, limits }) => rule.nb.includes("{limit}") && limits.length === 0,
    message: "The rule speaks of {limit}, but the element has none.",
    fix: "Add 'within:', or say it without {limit}.",
  },
];

/** A date field must stand in every kind of entry that time is counted from. */
function checkDateField(at: Spot, { anchor, limits }: Loose): void {
  for (const { limit } of limits) {
    const field = limit.unit === "date-field" ? limit.field : limit.unit === "day-of" ? limit.expected : null;
    if (field === null) continue;
    const without = anchor.query?.kinds.find((kind) => fieldType(kind, field) === null);
    if (anchor.query === null)
      report(at, "does-not-belong", "A date field needs an anchor with an entry.", "Write 'anchor: { each: … }'.");
    else if (without !== undefined) {
      report(at, "unknown-field", `'${without}' has no field '${field}'.`, didYouMean(field, fieldsOf(without)));
    }
  }
}

/** Reports every way in which the keys of an element do not fit together. */
export function checkElement(at: Spot, element: Loose): void {
  checkDateField(childAt(at, "within") ?? at, element);
  for (const { key, isBroken, message, fix } of rules) {
    if (isBroken(element)) report(childAt(at, key) ?? at, "does-not-belong", message, fix);
  }
}
