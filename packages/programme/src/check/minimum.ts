import type { Text } from "@helhet/engine";
import { decidables, type MinimumFactor, minimumFactors, type Programme } from "../programme.ts";
import type { Finding } from "./finding.ts";

/** The minimum factors of treatment, as our sources have them (requirements C2). */
export const minimumFactorTitles: Readonly<Record<MinimumFactor, Text>> = {
  "plan-with-person": {
    nb: "En plan som er laget sammen med personen",
    da: "En plan, der er lavet sammen med personen",
    en: "A plan made with the person",
  },
  "work-and-who": {
    nb: "Hvordan arbeidet er organisert, og hvem som er med",
    da: "Hvordan arbejdet er tilrettelagt, og hvem der er med",
    en: "How the work is organised, and who is involved",
  },
  "goals-together": {
    nb: "Mål som personen setter sammen med behandleren",
    da: "Mål, som personen sætter sammen med behandleren",
    en: "Goals that the person sets with the clinician",
  },
  "goals-evaluated": {
    nb: "Målene evalueres hele veien",
    da: "Målene evalueres hele vejen",
    en: "The goals are evaluated continuously",
  },
  "assessment-first": {
    nb: "Kartleggingen er grunnlaget",
    da: "Udredningen er grundlaget",
    en: "Assessment is the basis",
  },
};

const write = {
  nb: "Skriv med enhetens egne ord hvordan det gjøres her.",
  da: "Skriv med enhedens egne ord, hvordan det gøres her.",
  en: "Write in the unit's own words how it is done here.",
} as const;

/** The unit's own definition of treatment, checked against the minimum factors: what it does not speak of. */
export function minimumMissing({ treatment, minimum }: Pick<Programme, "treatment" | "minimum">): readonly Finding[] {
  const says = (title: Text): Text => ({
    nb: `Mangler: ${title.nb}.`,
    da: `Mangler: ${title.da}.`,
    en: `Missing: ${title.en}.`,
  });
  const lacks = (path: string, title: Text): Finding => {
    return { path, severity: "look-at", code: "minimum-missing", says: says(title), mend: write };
  };
  const own = { nb: "Hva behandling er her", da: "Hvad behandling er her", en: "What treatment is here" };
  return [
    ...(treatment === undefined ? [lacks("treatment", own)] : []),
    ...minimumFactors
      .filter((factor) => minimum[factor] === undefined)
      .map((factor) => lacks(`minimum.${factor}`, minimumFactorTitles[factor])),
  ];
}

const decidableWords: Readonly<Record<(typeof decidables)[number], Text>> = {
  exemption: { nb: "fritak", da: "fritagelse", en: "exemptions" },
  substitution: { nb: "erstatning", da: "erstatning", en: "substitutions" },
  addition: { nb: "tillegg", da: "tillæg", en: "additions" },
  "interval-change": { nb: "endret tid", da: "ændret tid", en: "changed intervals" },
  leave: { nb: "permisjon", da: "orlov", en: "leave" },
  group: { nb: "plass i gruppe", da: "plads i gruppe", en: "places in groups" },
};

/** What the unit has not said who decides. */
export function nobodyDecides({ decides }: Pick<Programme, "decides">): readonly Finding[] {
  return decidables
    .filter((what) => !decides.some((one) => one.what === what))
    .map((what) => ({
      path: "decides",
      severity: "look-at",
      code: "nobody-decides",
      says: {
        nb: `Det er ikke sagt hvem som bestemmer om ${decidableWords[what].nb}.`,
        da: `Det er ikke sagt, hvem der bestemmer om ${decidableWords[what].da}.`,
        en: `It is not said who decides on ${decidableWords[what].en}.`,
      },
      mend: {
        nb: "Velg hvilke roller som bestemmer.",
        da: "Vælg, hvilke roller der bestemmer.",
        en: "Choose which roles decide.",
      },
    }));
}
