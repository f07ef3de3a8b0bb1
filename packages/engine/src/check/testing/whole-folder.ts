import type { GuidelineFile } from "../../load/load-guidelines.ts";
import { smallFolder } from "../../load/testing/small-folder.ts";

const golden = `cases:
  - about: an evaluation within 21 days
    unitValues: { pace: 28 }
    course:
      - { on: 2026-02-20, referral-received: {} }
      - { on: 2026-03-02 09:30, enrolment-started: { careLevel: outpatient } }
    expect:
      2026-03-03: { first: open due 2026-03-23 }
      "2026-03-24 08:00": { first: overdue }
`;

const rows = `rows:
  - { id: "1.1", title: Something without a time }
`;

/** A folder with one small guideline that is ready to be used, golden courses and rows included. */
export const wholeFolder: readonly GuidelineFile[] = [
  ...smallFolder,
  { path: "rows.yaml", text: rows },
  { path: "small/golden/first.yaml", text: golden },
];

/** The same folder with one piece of text exchanged. Throws where the text is not there exactly once. */
export function withFault(path: string, right: string, wrong: string): readonly GuidelineFile[] {
  return wholeFolder.map((file) => {
    if (file.path !== path) return file;
    if (file.text.split(right).length !== 2) throw new RangeError(`'${right}' does not stand once in ${path}.`);
    return { path, text: file.text.replace(right, wrong) };
  });
}
