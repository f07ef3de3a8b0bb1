import {
  checkGuideline,
  coverageOf,
  type Difference,
  differencesIn,
  type Followed,
  followGolden,
  type GoldenCase,
  goldenCasesIn,
  type Loaded,
  problemLine,
} from "@helhet/engine";
import type { Terminal } from "../command.ts";
import { type ExitCode, exitCodes, refused } from "../complaint.ts";
import { readOptions } from "../options.ts";
import { coverageLines, gapsIn, shownOf } from "./coverage-table.ts";
import { type GuidelineFolder, loadedFolder, readGuidelineFolder } from "./read-folder.ts";

const words = { state: "", sentence: "to say ", parts: "to hold " } as const;

/** The folder's golden courses. Complains of those that cannot be read, and where there are none. */
function goldenCases({ files, name, pathOf }: GuidelineFolder): readonly GoldenCase[] {
  const golden = files.filter(({ path }) => path.startsWith(`${name}/golden/`));
  const unread = checkGuideline(files, name).filter(
    ({ file, what }) => file.startsWith(`${name}/golden/`) && what !== "no-golden-course",
  );
  if (unread.length > 0) {
    const told = unread.map((one) => `\n  ${problemLine({ ...one, file: pathOf(one.file) })}`).join("");
    throw refused(`The golden courses cannot be read:${told}`);
  }
  const cases = golden.flatMap(goldenCasesIn);
  if (cases.length > 0) return cases;
  throw refused("There is no golden course.", {
    where: pathOf(`${name}/golden`),
    mend: "Write golden/first.yaml: docs/write-a-guideline.md.",
  });
}

function differenceLines(place: string, { at, element, what, expected, found }: Difference): readonly string[] {
  return [
    `${place}  ${at} ${element}`,
    `    expected ${words[what]}${expected}`,
    `    got      ${found === "" ? "nothing" : found}`,
  ];
}

async function follow(
  cases: readonly GoldenCase[],
  loaded: Loaded,
  folder: GuidelineFolder,
  terminal: Terminal,
): Promise<{ readonly followed: readonly Followed[]; readonly failing: number }> {
  const followed = cases.map((golden) => ({ golden, found: followGolden(golden, loaded) }));
  let failing = 0;
  for (const { golden, found } of followed) {
    const differences = differencesIn(found);
    if (differences.length === 0) continue;
    failing += 1;
    await terminal.say(`not as expected: ${golden.about}`);
    for (const one of differences)
      for (const line of differenceLines(`  ${folder.pathOf(golden.file)}:${one.line}`, one)) await terminal.say(line);
    await terminal.say("");
  }
  return { followed, failing };
}

/** `helhet guideline test DIR`: follows the golden courses of one folder, and says which states of which elements none shows. */
export async function testFolder(asked: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const folder = await readGuidelineFolder(readOptions(asked, {}, 1).words, "test");
  const loaded = loadedFolder(folder);
  const cases = goldenCases(folder);
  const { followed, failing } = await follow(cases, loaded, folder, terminal);
  const coverage = loaded.guidelines.flatMap((guideline) => coverageOf(guideline, followed));
  for (const line of coverageLines(coverage)) await terminal.say(line);
  const gaps = gapsIn(coverage);
  for (const line of gaps) await terminal.say(line);
  if (gaps.length > 0) await terminal.say("");
  const { shown, reachable } = shownOf(coverage);
  await terminal.say(`${cases.length} courses, ${failing} not as expected; ${shown} of ${reachable} states shown`);
  return failing + gaps.length === 0 ? exitCodes.done : exitCodes.refused;
}
