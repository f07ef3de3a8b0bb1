import type { Category } from "@helhet/course";
import { codesIn, labelOf, wordsOf } from "./coded.ts";
import { type Fact, facts, type Mapping, takenBack, unmapped } from "./fact.ts";
import type { Body, Concept } from "./resources.ts";
import { orderOf, whenIn } from "./when.ts";

type Condition = Body<"Condition">;
type Status = "active" | "remission" | "resolved" | "refuted";

/** Only what means the same here. `inactive` may be either of two, and is neither. */
const statuses: Readonly<Record<string, Status>> = {
  active: "active",
  recurrence: "active",
  relapse: "active",
  remission: "remission",
  resolved: "resolved",
};
const notEstablished = ["unconfirmed", "provisional", "differential"];

/** A diagnosis with its code as it stands in the source; one that is over gives its beginning and its end. */
export const condition: Mapping<"Condition"> = ({ body }) => {
  const [verification] = codesIn(body.verificationStatus, "condition-ver-status");
  if (verification === "entered-in-error") return takenBack;
  if (notEstablished.includes(verification ?? "")) return unmapped("a diagnosis that is not established is none");
  const coded = codedOf(body.code);
  if (coded === null) return unmapped("it has no code");
  const status = verification === "refuted" ? "refuted" : statusOf(body);
  if (status === null) return unmapped("its clinical status is not said, or may mean several");
  const from = whenIn(body.recordedDate) ?? onsetOf(body);
  if (from === undefined) return unmapped("it says no day");
  const category = categoryOf(body.code);
  const fact = (slot: string, on: typeof from, as: Status): Fact => ({
    slot,
    kind: "condition",
    on,
    data: { ...coded, status: as, ...onsetField(body) },
    ...(category === null ? {} : { category }),
  });
  const over = status === "resolved" || status === "remission" ? abatementOf(body) : undefined;
  if (over === undefined) return facts([fact("told", from, status)]);
  return facts([fact("told", orderOf(from) > orderOf(over) ? over : from, "active"), fact("over", over, status)]);
};

function statusOf(body: Condition): Status | null {
  const [code = ""] = codesIn(body.clinicalStatus, "condition-clinical");
  return Object.hasOwn(statuses, code) ? (statuses[code] ?? null) : null;
}

function onsetOf(body: Condition) {
  return whenIn(body.onsetDateTime ?? body.onsetPeriod?.start);
}

function abatementOf(body: Condition) {
  return whenIn(body.abatementDateTime ?? body.abatementPeriod?.end ?? body.abatementPeriod?.start);
}

function onsetField(body: Condition): { readonly onset?: string } {
  const onset = onsetOf(body);
  if (onset === undefined || "from" in onset) return {};
  if ("instant" in onset) return { onset: (body.onsetDateTime ?? body.onsetPeriod?.start ?? "").slice(0, 10) };
  return { onset: "date" in onset ? onset.date : onset.partial };
}

const icd10 = ["sid/icd-10", "sid/icd-10-cm", "2.16.578.1.12.4.1.1.7110", "1.2.208.176.2.4.12"];
const preferredSystems = [...icd10, "http://snomed.info/sct"];

/** The code that is kept: ICD-10 before SNOMED CT before any other; the words are the source's. */
function codedOf(concept: Concept | undefined) {
  const codings = (concept?.coding ?? []).filter(({ system, code }) => isShort(system) && isShort(code));
  const rank = (system = ""): number => {
    const found = preferredSystems.findIndex((one) => system.endsWith(one));
    return found === -1 ? preferredSystems.length : found;
  };
  const [chosen] = codings.toSorted((a, b) => rank(a.system) - rank(b.system));
  if (chosen?.system === undefined || chosen.code === undefined) return null;
  const code = chosen.code.trim();
  return { system: chosen.system.trim(), code, text: wordsOf(concept) ?? code };
}

/** A code or system is kept whole or not at all. */
function isShort(text: string | undefined): boolean {
  return labelOf(text) === text?.trim();
}

/** Danish municipal codes for trouble with alcohol or drugs. Source: KL, kl-term 2.3.0, FFB 20240530. */
const substanceFfb = [
  "0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f",
  "ab4413f0-fa81-41c0-ad8c-21782c12a0fa",
  "c8f4475a-8de3-4920-ad0c-eea78c49a68d",
];

/** ICD-10 F10–F19 (Danish SKS has D before) is about substances; of every other code the kind's own category holds. */
function categoryOf(concept: Concept | undefined): Category | null {
  const isSubstance = icd10.some((system) => codesIn(concept, system).some((code) => /^D?F1\d/i.test(code)));
  const isFfb = codesIn(concept, "1.2.208.176.2.22").some((code) => substanceFfb.includes(code));
  return isSubstance || isFfb ? "substance-use" : null;
}
