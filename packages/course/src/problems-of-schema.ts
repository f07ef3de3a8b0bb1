import type { z } from "zod";
import type { Problem, ProblemCode } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const messages = {
  missing: "A required value is missing.",
  "unknown-field": "A field is written that does not belong here.",
  "not-valid": "The value is not valid.",
} as const satisfies Partial<Record<ProblemCode, string>>;

const formats: Readonly<Record<string, string>> = {
  date: "Write a day that exists, as YYYY-MM-DD.",
  datetime: "Write an instant in UTC with seconds, as YYYY-MM-DDTHH:MM:SSZ.",
  uuid: "Write a UUID.",
};

/** What is written at a path; undefined where nothing is. */
function valueAt(json: unknown, path: Path): unknown {
  let value = json;
  for (const key of path) {
    value = typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return value;
}

/** How to mend what an issue is about. The messages of our own checks are mends already. */
function mendOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `Give a value of type ${issue.expected}.`;
    case "invalid_value":
      return `Use one of: ${issue.values.map(String).join(", ")}.`;
    case "invalid_format":
      return formats[issue.format] ?? issue.message;
    case "too_small":
      return `Give at least ${issue.minimum}${issue.origin === "string" ? " character(s)" : ""}.`;
    case "too_big":
      return `Give at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}.`;
    case "unrecognized_keys":
      return "Use only the fields that docs/reference/kinds.md names.";
    default:
      return issue.message;
  }
}

function codeOf(issue: Issue, value: unknown): keyof typeof messages {
  if (issue.code === "unrecognized_keys") return "unknown-field";
  return value === undefined ? "missing" : "not-valid";
}

/** Of a union's forms the one that was meant: all that is written in it is known, and nothing is missing. */
function meantForm(issue: Issue, json: unknown, path: Path): readonly Issue[] | undefined {
  if (issue.code !== "invalid_union") return undefined;
  return issue.errors.find((form) =>
    form.every((one) => codeOf(one, valueAt(json, [...path, ...one.path])) === "not-valid"),
  );
}

/**
 * The problems of a value that a schema refused. Nothing that was written is repeated, field names included:
 * a mistaken field may be somebody's name.
 */
export function problemsOf(issues: readonly Issue[], json: unknown, parent: Path = []): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = [...parent, ...issue.path];
    const form = meantForm(issue, json, path);
    if (form !== undefined) return problemsOf(form, json, path);
    const what = codeOf(issue, valueAt(json, path));
    return [{ path: path.map(String).join("."), what, message: messages[what], mend: mendOf(issue) }];
  });
}
