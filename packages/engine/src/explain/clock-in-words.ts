import type { Element, StopReason, Text } from "../guideline.ts";
import type { Language } from "./say.ts";

/** What each reason is called where it is said when a clock may stand still. */
const reasons: Readonly<Record<StopReason, Text>> = {
  "chosen-wait": { nb: "personen velger å vente", da: "personen vælger at vente", en: "the person chooses to wait" },
  "other-provider-chosen": {
    nb: "personen velger et annet tilbud",
    da: "personen vælger et andet tilbud",
    en: "the person chooses another service",
  },
  "admitted-elsewhere": {
    nb: "personen er innlagt et annet sted",
    da: "personen er indlagt et andet sted",
    en: "the person is admitted elsewhere",
  },
  prison: { nb: "personen er i fengsel", da: "personen er i fængsel", en: "the person is in prison" },
  "not-reachable": {
    nb: "personen ikke er å få tak i",
    da: "personen ikke er til at få fat i",
    en: "the person cannot be reached",
  },
  other: { nb: "det er en annen grunn", da: "der er en anden grund", en: "there is another reason" },
};
const never: Text = { nb: "Ingenting stanser tiden.", da: "Intet standser tiden.", en: "Nothing stops the clock." };
const any: Text = {
  nb: "Kan stanses, når grunnen skrives ned.",
  da: "Kan standses, når grunden skrives ned.",
  en: "May be stopped, when the reason is written down.",
};
const only: Readonly<Record<Language, (when: string) => string>> = {
  nb: (when) => `Stanser bare når ${when}.`,
  da: (when) => `Standser kun, når ${when}.`,
  en: (when) => `Stops only when ${when}.`,
};
const or: Text = { nb: ", eller når ", da: ", eller når ", en: ", or when " };

/** What may stop the clock of an element, as a sentence. */
export function clockStopsInWords(stops: Element["stops"], language: Language): string {
  if (stops === null) return any[language];
  if (stops.length === 0) return never[language];
  return only[language](stops.map((reason) => reasons[reason][language]).join(or[language]));
}
