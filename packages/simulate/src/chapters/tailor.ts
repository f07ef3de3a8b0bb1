import { type DataOf, type Day, isoFromDay } from "@helhet/course";
import type { Pen } from "../pen.ts";
import { clinicianOf, type Stay } from "./stay.ts";

/** What is agreed for this person alone: from when, until when, looked at again when. */
export interface Agreement {
  /** `guideline/element`. */
  readonly element: string;
  readonly reason: DataOf<"exemption">["reason"];
  readonly words: string;
  readonly personsWords: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly reviewOn: Day;
}

function factsOf(pen: Pen, stay: Stay, { element, reason, words, personsWords, from, to, reviewOn }: Agreement) {
  return {
    tailoring: pen.newId(),
    element,
    reason,
    words,
    decidedBy: clinicianOf(stay).practitioner,
    agreed: "yes",
    personsWords,
    validFrom: isoFromDay(from),
    ...(to === null ? {} : { validTo: isoFromDay(to) }),
    reviewOn: isoFromDay(reviewOn),
  } as const;
}

/** An exemption with its alternative, where there is one. Returns the tailoring's id. */
export function exempt(pen: Pen, stay: Stay, agreement: Agreement, alternative?: string): string {
  const facts = factsOf(pen, stay, agreement);
  const instead = alternative === undefined ? {} : { alternative };
  pen.write("exemption", agreement.from, { ...facts, ...instead }, clinicianOf(stay));
  return facts.tailoring;
}

/** Something else in place of what the guideline asks. */
export function substitute(pen: Pen, stay: Stay, agreement: Agreement, instead: string): string {
  const facts = factsOf(pen, stay, agreement);
  pen.write("substitution", agreement.from, { ...facts, instead }, clinicianOf(stay));
  return facts.tailoring;
}

/** Another interval than the guideline's. */
export function changeInterval(pen: Pen, stay: Stay, agreement: Agreement, everyDays: number): string {
  const facts = factsOf(pen, stay, agreement);
  pen.write("interval-change", agreement.from, { ...facts, everyDays }, clinicianOf(stay));
  return facts.tailoring;
}

/** Something asked of this person alone. */
export function add(
  pen: Pen,
  stay: Stay,
  agreement: Agreement,
  what: { readonly act: string; readonly title: string; readonly everyDays?: number; readonly dueOn?: string },
): string {
  const facts = factsOf(pen, stay, agreement);
  pen.write("addition", agreement.from, { ...facts, ...what }, clinicianOf(stay));
  return facts.tailoring;
}

/** The agreement was looked at again, and goes on or ends. */
export function review(pen: Pen, stay: Stay, day: Day, tailoring: string, nextReviewOn: Day | null): void {
  const by = clinicianOf(stay);
  const goesOn = { outcome: "continues", words: "Fungerer. Vi lar det stå." } as const;
  const ends = { outcome: "ends", words: "Ikke lenger nødvendig, sier begge." } as const;
  const next = nextReviewOn === null ? ends : { ...goesOn, nextReviewOn: isoFromDay(nextReviewOn) };
  pen.write("tailoring-reviewed", day, { tailoring, ...next }, by);
  if (nextReviewOn === null) pen.write("tailoring-ended", day, { tailoring }, by);
}
