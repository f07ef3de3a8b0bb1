import { cruise, type ICruiseResult } from "dependency-cruiser";
import config from "../.dependency-cruiser.mjs";

/** What the arrows tool saw: which modules, how many imports, and a line for each forbidden import with its reason. */
export type ArrowsSeen = {
  readonly modules: ReadonlySet<string>;
  readonly imports: number;
  readonly forbidden: readonly string[];
};

/** Follows every import in these folders of `baseDir` and judges it by .dependency-cruiser.mjs. */
export async function forbiddenImports(baseDir: string, folders: readonly string[]): Promise<ArrowsSeen> {
  const { options, ...ruleSet } = config;
  const { output } = await cruise([...folders], { ...options, baseDir, ruleSet, validate: true });
  const { modules, summary } = output as ICruiseResult;
  const forbidden = summary.violations.map(({ rule, from, to, cycle }) => {
    const comment = config.forbidden.find(({ name }) => name === rule.name)?.comment ?? "";
    return `${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(" → ") ?? to}\n    ${comment}`;
  });
  return {
    modules: new Set(modules.map(({ source }) => source)),
    imports: summary.totalDependenciesCruised ?? 0,
    forbidden,
  };
}
