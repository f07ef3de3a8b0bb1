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

/** Reads the data with the kind's own schema, as the server will. Empty: nothing is wrong. */
export function checkData(kind: Kind, data: Readonly<Record<string, unknown>>): readonly FieldProblem[] {
  const read = kindDefinition(kind)?.data.safeParse(data);
  if (read === undefined || read.success) return [];
  return read.error.issues.map(({ path, code }: Issue) => ({
    path: ["data", ...path].join("."),
    what: isAbsent(data, path) || code === "too_small" ? "missing" : "not-valid",
  }));
}
