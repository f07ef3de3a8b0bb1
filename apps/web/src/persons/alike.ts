import type { AnswerOf } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";

/** Somebody the reader may see already. */
export type Seen = AnswerOf<"findPersons">["persons"][number];

/**
 * Whether somebody of this age today may be born in the year of `born` (`YYYY…`): an age leaves two years open. What is
 * not known rules nobody out.
 */
export function mayBeBornIn(age: number | null, born: string, today: string): boolean {
  if (age === null || born === "") return true;
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return years === age || years === age + 1;
}

/** Those of that name and year of birth among whom the reader may see, and nobody else. Asked in a body, never in an address. */
export async function findAlike(
  { given, family, born }: { readonly given: string; readonly family: string; readonly born: string },
  today: string,
): Promise<readonly Seen[]> {
  const { persons } = await ask("findPersons", { body: { text: `${given} ${family}`.trim().slice(0, 100) } });
  return persons.filter(({ age }) => mayBeBornIn(age, born, today));
}
