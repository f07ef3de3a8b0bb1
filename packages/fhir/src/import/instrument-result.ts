import { codesIn } from "./coded.ts";
import { type Fact, facts, type Mapped, type Mapping, takenBack, unmapped } from "./fact.ts";
import { type Instrument, instruments, snomedTotals } from "./instruments.ts";
import { pointed } from "./reference.ts";
import type { Body, Concept, QuestionItem, Reference } from "./resources.ts";
import { whenIn } from "./when.ts";

const standing = ["final", "amended", "corrected", "completed"];
const notFinished = "a result that is not final is none yet";

/** The total of an instrument that the house knows by its code; every other observation is left out. */
export const observation: Mapping<"Observation"> = ({ body }) => {
  if (body.status === "entered-in-error") return takenBack;
  const instrument = instrumentOf(body.code);
  if (instrument === undefined) return unmapped("no kind of entry is known for its code");
  if (!standing.includes(body.status)) return unmapped(notFinished);
  const on = whenIn(body.effectiveDateTime ?? body.effectiveInstant ?? body.effectivePeriod?.start);
  const score = body.valueQuantity?.value ?? body.valueInteger;
  return resultOf(instrument, on, score, answererOf(body.performer ?? []));
};

/** The total in the answers to an instrument that the house knows; item wording is never kept, and no total is worked out here. */
export const questionnaireResponse: Mapping<"QuestionnaireResponse"> = ({ body }) => {
  if (body.status === "entered-in-error") return takenBack;
  const instrument = instruments.find(({ panel }) => isPanel(body.questionnaire, panel));
  if (instrument === undefined) return unmapped("the house knows no instrument by the name of its questionnaire");
  if (!standing.includes(body.status)) return unmapped(notFinished);
  const score = totalIn(body, instrument.total);
  return resultOf(instrument, whenIn(body.authored), score, answererOf(body.source === undefined ? [] : [body.source]));
};

type Answerer = Extract<Fact, { kind: "instrument-result" }>["data"]["answeredBy"];

function resultOf(
  instrument: Instrument,
  on: Fact["on"] | undefined,
  score: number | undefined,
  by: Answerer | null,
): Mapped {
  if (score === undefined) return unmapped("it holds no total");
  if (score < 0 || score > instrument.most) return unmapped("its total is outside the instrument’s own range");
  if (on === undefined || on === null) return unmapped("it says no day");
  const answeredBy = by ?? (instrument.reported ? "person" : null);
  if (answeredBy === null) return unmapped("who answered is not said");
  return facts([
    { slot: "result", kind: "instrument-result", on, data: { instrument: instrument.name, score, answeredBy } },
  ]);
}

function instrumentOf(concept: Concept | undefined): Instrument | undefined {
  const loinc = codesIn(concept, "http://loinc.org");
  const snomed = codesIn(concept, "http://snomed.info/sct").map((code) => snomedTotals[code]);
  return instruments.find(({ total, name }) => loinc.includes(total) || snomed.includes(name));
}

function answererOf(references: readonly Reference[]): Answerer | null {
  const types = references
    .map(({ reference }) => pointed(reference))
    .flatMap((to) => (to.to === "resource" ? typeIn(to.key) : []));
  if (types.includes("Patient")) return "person";
  if (types.includes("RelatedPerson")) return "next-of-kin";
  return types.some((type) => type === "Practitioner" || type === "PractitionerRole") ? "clinician" : null;
}

function typeIn(key: string): string {
  return key.slice(0, key.indexOf("/"));
}

/** `http://loinc.org/q/44249-1`, `…/Questionnaire/44249-1`, with or without a version behind `|`. */
function isPanel(questionnaire: string | undefined, panel: string): boolean {
  const canonical = (questionnaire ?? "").split("|")[0] ?? "";
  return canonical.endsWith(`/${panel}`);
}

/** Depth beyond which nobody nests questions. */
const deepest = 20;

function totalIn({ item = [] }: Body<"QuestionnaireResponse">, code: string): number | undefined {
  const found = itemsIn(item, 0).find(({ linkId }) => linkId === code || linkId.endsWith(`/${code}`));
  const [answer] = found?.answer ?? [];
  return answer?.valueDecimal ?? answer?.valueInteger;
}

function itemsIn(items: readonly QuestionItem[], depth: number): readonly QuestionItem[] {
  if (depth > deepest) return [];
  return items.flatMap((one) => [one, ...itemsIn(one.item ?? [], depth + 1)]);
}
