import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds amiss, each with where it stands. Legacy mode spares a window a page: there are no frames to look into. */
export async function amiss(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .withTags(standard);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
