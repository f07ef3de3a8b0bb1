import type { GuidelineFile } from "../load-guidelines.ts";

const acts = `acts:
  - id: evaluation
    title: { nb: Evaluering, da: Evaluering, en: Evaluation }
    kind: evaluation
    answeredBy: { kind: evaluation }
  - id: next-of-kin
    title: { nb: Tilbud, da: Tilbud, en: Offer }
    kind: offer
    preset: { topic: next-of-kin, answer: offered }
    answeredBy: { kind: offer, where: { topic: next-of-kin } }
    link: offer
`;

const sources = `sources:
  page:
    publisher: Somebody
    title: A page
    edition: "2019"
    section: "1"
    confidence: R
    status: in-force
notExecutable:
  - row: "1.1"
    title: { nb: Rad, da: Række, en: Row }
    why: { nb: Ingen tid, da: Ingen tid, en: No time }
`;

const guideline = `id: small
edition: "1"
title: { nb: Liten, da: Lille, en: Small }
summary: { nb: Kort, da: Kort, en: Short }
publisher: Somebody
country: NO
status: in-force
adoption: required
scope: { opens: { kind: enrolment-started }, closes: { kind: enrolment-ended }, link: enrolment }
unitValues:
  - { name: pace, title: { nb: Takt, da: Takt, en: Pace }, unit: days }
phases:
  - id: start
    title: { nb: Start, da: Start, en: Start }
    narrative: { nb: Nå, da: Nu, en: Now }
    entry: { nb: Inn, da: Ind, en: In }
    exit: { nb: Ut, da: Ud, en: Out }
    carriedBy: { nb: Vi, da: Vi, en: We }
    support: { nb: Hjelp, da: Hjælp, en: Help }
    begins: { exists: { kind: enrolment-started } }
    ends: { exists: { kind: plan-version } }
elements:
  - id: first
    kind: obligation
    act: evaluation
    phase: start
    force: should
    role: clinician
    title: { nb: Første, da: Første, en: First }
    rule: { nb: "Innen {limit}.", da: "Inden {limit}.", en: "Within {limit}." }
    when: { latest: { kind: referral-received }, field: clarified, is: "no" }
    anchor: { first: { kind: enrolment-started, where: { careLevel: [outpatient] } } }
    within: { days: 21 }
    source: page
    stops: any
`;

/** A folder with one small guideline that loads. */
export const smallFolder: readonly GuidelineFile[] = [
  { path: "acts.yaml", text: acts },
  { path: "small/guideline.yaml", text: guideline },
  { path: "small/sources.yaml", text: sources },
];

/** The same folder with one piece of text exchanged. Throws where the text is not there exactly once. */
export function withMistake(path: string, right: string, wrong: string): readonly GuidelineFile[] {
  return smallFolder.map((file) => {
    if (file.path !== path) return file;
    if (file.text.split(right).length !== 2) throw new RangeError(`'${right}' does not stand once in ${path}.`);
    return { path, text: file.text.replace(right, wrong) };
  });
}
