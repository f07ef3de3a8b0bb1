import { type Kind, kindDefinition } from "@helhet/course";

/** What is wrong in a form, where: the path inside the entry, for instance `data.by`. */
export interface FieldProblem {
  readonly path: string;
  readonly what: "missing" | "not-valid";
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly minimum?: number | bigint;
}

function isAbsent(data: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = data;
  for (const part of path) at = (at as Record<PropertyKey, unknown> | undefined)?.[part];
  return at === undefined || at === "";
}

/** What goes on is looked at again: the form asks when, also where old entries did not say. */
function lacksNextReview(kind: Kind, data: Readonly<Record<string, unknown>>): boolean {
  return kind === "tailoring-reviewed" && data["outcome"] === "continues" && data["nextReviewOn"] === undefined;
}

/** Reads the data with the kind's own schema, as the server will. Empty: nothing is wrong. */
export function checkData(kind: Kind, data: Readonly<Record<string, unknown>>): readonly FieldProblem[] {
  const read = kindDefinition(kind)?.data.safeParse(data);
  if (read === undefined) return [];
  if (read.success) return lacksNextReview(kind, data) ? [{ path: "data.nextReviewOn", what: "missing" }] : [];
  return read.error.issues.map(({ path, code }: Issue) => ({
    path: ["data", ...path].join("."),
    what: isAbsent(data, path) || code === "too_small" ? "missing" : "not-valid",
  }));
}
