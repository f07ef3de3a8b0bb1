/** What a schema found wrong, with the bounds that it knows; nothing of it is what was sent but its place. */
export interface MendableIssue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly values?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly origin?: unknown;
}

/** What is wrong and how to mend it, in words. Neither repeats what was sent. */
export interface Mend {
  readonly message: string;
  readonly mend: string;
}

/** The words for one issue of a route's schema. */
export function mendOf(issue: MendableIssue): Mend {
  return (words[issue.code ?? ""] ?? unknown)(issue);
}

const unknown = (): Mend => ({
  message: "The value is not one that can stand here.",
  mend: "See /openapi.json for what can stand here.",
});

const words: Readonly<Record<string, (issue: MendableIssue) => Mend>> = {
  key: () => ({
    message: "The key that makes a retry the same write is missing or of another form.",
    mend: "Send 8 to 200 of A–Z a–z 0–9 _ - as idempotency-key.",
  }),
  invalid_type: ({ expected }) => ({
    message: "The value is missing or of another type.",
    mend: `Send ${types[String(expected)] ?? "a value of the type that /openapi.json gives"}.`,
  }),
  invalid_format: ({ format }) => ({
    message: "The value has not the form that is wanted.",
    mend: `Write it as ${formats[String(format)] ?? "/openapi.json gives it"}.`,
  }),
  invalid_value: ({ values }) => ({
    message: "The value is none of those that can stand here.",
    mend: `Send ${Array.isArray(values) && values.length <= 20 ? `one of: ${values.join(", ")}` : "one that /openapi.json gives"}.`,
  }),
  invalid_union: () => ({
    message: "The value is none of those that can stand here.",
    mend: "Send one of the forms that /openapi.json gives.",
  }),
  too_small: ({ minimum, origin }) => ({
    message: "The value is too small or too short.",
    mend: `Send at least ${String(minimum)}${ofWhat(origin)}.`,
  }),
  too_big: ({ maximum, origin }) => ({
    message: "The value is too large or too long.",
    mend: `Send at most ${String(maximum)}${ofWhat(origin)}.`,
  }),
  unrecognized_keys: () => ({
    message: "There is a field that is not known here.",
    mend: "Leave away what /openapi.json does not name.",
  }),
};

const types: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const formats: Readonly<Record<string, string>> = {
  uuid: "a UUID",
  date: "a day: 2026-03-01",
  datetime: "an instant in UTC: 2026-03-01T09:30:00Z",
  regex: "/openapi.json gives it",
  time: "a clock time: 09:30",
};

function ofWhat(origin: unknown): string {
  if (origin === "string") return " signs";
  return origin === "array" || origin === "set" ? " of them" : "";
}
