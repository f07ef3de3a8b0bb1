import type { FormField, Kind } from "@helhet/course";
import { useKindWords } from "../kinds/kind-words.ts";
import { useWords } from "../language/words.tsx";
import type { FieldProblem } from "./check-data.ts";
import type { KnownOfPerson } from "./use-known.ts";

/** What every field of a form is given. */
export interface FieldProps {
  readonly kind: Kind;
  readonly field: FormField;
  readonly value: unknown;
  /** Dotted, from `data`: also the field's id on the page. */
  readonly path: string;
  readonly problems: readonly FieldProblem[];
  readonly known: KnownOfPerson;
  readonly onChange: (value: unknown) => void;
}

/** What a field is called; whether it may stay empty is said. */
export function useLabel({ kind, field }: FieldProps): string {
  const words = useKindWords();
  const { record } = useWords();
  const name = words.field(kind, field.name) ?? record.unknownField;
  return field.optional ? `${name} (${record.optional})` : name;
}

/** What is wrong in a field, in words. */
export function useError({ path, problems }: FieldProps): string | undefined {
  const { record } = useWords();
  const problem = problems.find((one) => one.path === path);
  if (problem === undefined) return undefined;
  return problem.what === "missing" ? record.missing : record.notValid;
}
