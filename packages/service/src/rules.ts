import type { Act, Guideline, Loaded, Text } from "@helhet/engine";
import type { Directory, UnitDecisions } from "@helhet/record";
import { type RuleBook, ruleBook } from "./rule-book.ts";

/** What is expected of everybody here: the loaded guidelines, and what the units have adopted and set. */
export interface Rules {
  readonly guidelines: readonly Guideline[];
  readonly acts: ReadonlyMap<string, Act>;
  /** As they were loaded. */
  readonly loaded: Loaded;
  /** The rules as they stand now. */
  current(): RuleBook;
  /** Reads again what units have adopted and set; compiles anew where something has changed. */
  refresh(): Promise<void>;
}

/** The rules of the loaded guidelines and the directory's decisions. */
export async function rulesOf(loaded: Loaded, directory: Directory): Promise<Rules> {
  const read = async (): Promise<UnitDecisions> => {
    const [adoptions, unitValues, layers] = await Promise.all([
      directory.adoptions(),
      directory.unitValues(),
      directory.layers(),
    ]);
    return { adoptions, unitValues, layers };
  };
  let book = ruleBook(loaded, await read());
  return {
    guidelines: loaded.guidelines,
    loaded,
    acts: new Map(loaded.acts.map((act) => [act.id, act])),
    current: () => book,
    async refresh() {
      const next = await read();
      const { adoptions, unitValues, layers } = book;
      const isSame = JSON.stringify(next) === JSON.stringify({ adoptions, unitValues, layers });
      if (!isSame) book = ruleBook(loaded, next);
    },
  };
}

/** A guideline's title, or its id in every language where it is not loaded. */
export function titleOf(rules: Rules, guideline: string, edition: string): Text {
  const found = rules.guidelines.find((one) => one.id === guideline && one.edition === edition);
  return found?.title ?? { nb: guideline, da: guideline, en: guideline };
}
