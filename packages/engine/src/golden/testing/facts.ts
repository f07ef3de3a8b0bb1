const isRule = (line: string | undefined): boolean => /^\|[-: |]+\|$/.test(line ?? "");
const plain = (text: string): string => text.replaceAll(/[*`]/g, "").trim();
const firstCell = (line: string): string => plain(line.replace(/^\|/, "").split("|")[0] ?? "");

/** The number of a section, as `1.2` or `B.`; its whole heading where it has none; null for what stands before the first. */
function sectionOf(line: string): string | null {
  const heading = /^##+ (.*)$/.exec(line)?.[1];
  return heading === undefined ? null : (/^(?:[A-Z]\.)?[\d.]+|^[A-Z]\.(?:\d+)?/.exec(heading)?.[0] ?? plain(heading));
}

/**
 * What a page of facts holds, each as *file, section, beginning*: every row of a table by its first cell, every paragraph and
 * every point of a list by its first line. What stands before the first section of a page that has sections, and code, is about the page and no fact.
 */
export function factsIn(file: string, page: string): readonly string[] {
  const lines = page.replaceAll(/```[\s\S]*?```/g, "").split("\n");
  const facts: string[] = [];
  let section = page.includes("\n## ") ? null : "";
  lines.forEach((line, at) => {
    section = sectionOf(line) ?? section;
    if (section === null || line.startsWith("#") || ["", "---"].includes(line.trim())) return;
    const before = lines[at - 1] ?? "";
    const begins = line.startsWith("|")
      ? !isRule(line) && !isRule(lines[at + 1])
      : /^(?:[*-]|\d+\.) /.test(line) || before.trim() === "" || /^[#|]/.test(before);
    const said = line.startsWith("|") ? firstCell(line) : plain(line.replace(/^[*-] /, ""));
    if (begins) facts.push([file, section, said].filter((part) => part !== "").join(" "));
  });
  return facts;
}

/** Whether one of the claims is the fact's file, its section, or how it begins, up to the end of a word. */
export function isClaimed(fact: string, claims: readonly string[]): boolean {
  return claims.some((claim) => fact.startsWith(claim) && !/^[\p{L}\d]|^\.\d/u.test(fact.slice(claim.length)));
}
