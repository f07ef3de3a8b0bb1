import type { Text } from "../../guideline.ts";
import type { WhyNotCode } from "../../why-not/answer.ts";

/** Why an element asks for nothing, and what would make it. `{that}` is a clause: "the person is pregnant", or when something begins. */
export const whyNotWords: Readonly<Record<WhyNotCode, Text>> = {
  "other-country": {
    nb: "Dette gjelder i et annet land.",
    da: "Dette gælder i et andet land.",
    en: "This holds in another country.",
  },
  "not-adopted": {
    nb: "Enheten har ikke innført utgaven {edition}.",
    da: "Enheden har ikke indført udgaven {edition}.",
    en: "The unit has not adopted the edition {edition}.",
  },
  "adopted-later": {
    nb: "Enheten innførte utgaven {edition} fra {from}. Dette begynte før det, {began}.",
    da: "Enheden indførte udgaven {edition} fra {from}. Dette begyndte før det, {began}.",
    en: "The unit adopted the edition {edition} from {from}. This began before that, on {began}.",
  },
  "adopted-until": {
    nb: "Enheten fulgte utgaven {edition} til og med {to}. Dette begynte etter det, {began}.",
    da: "Enheden fulgte udgaven {edition} til og med {to}. Dette begyndte efter det, {began}.",
    en: "The unit followed the edition {edition} until {to}. This began after that, on {began}.",
  },
  "another-edition": {
    nb: "Enheten følger utgaven {other}, ikke utgaven {edition}.",
    da: "Enheden følger udgaven {other}, ikke udgaven {edition}.",
    en: "The unit follows the edition {other}, not the edition {edition}.",
  },
  "law-not-valid": {
    nb: "Loven gjaldt ikke da dette begynte, {began}.",
    da: "Loven gjaldt ikke, da dette begyndte, {began}.",
    en: "The law did not hold when this began, on {began}.",
  },
  silenced: {
    nb: "{author} har bestemt at dette ikke gjelder her, fra {from}.",
    da: "{author} har besluttet, at dette ikke gælder her, fra {from}.",
    en: "{author} has decided that this does not apply here, from {from}.",
  },
  "not-begun": {
    nb: "Retningslinjen er ikke begynt. Den begynner {that}.",
    da: "Retningslinjen er ikke begyndt. Den begynder, {that}.",
    en: "The guideline has not begun. It begins {that}.",
  },
  "no-occasion": {
    nb: "Det som utløser dette, er ikke ført.",
    da: "Det, der udløser dette, er ikke skrevet ind.",
    en: "What gives rise to this has not been recorded.",
  },
  "condition-not-true": {
    nb: "Vilkåret i regelen er ikke oppfylt.",
    da: "Betingelsen i reglen er ikke opfyldt.",
    en: "The condition in the rule is not met.",
  },
  "already-answered": { nb: "Dette er i orden.", da: "Det er i orden.", en: "This is met." },
  declined: { nb: "Spørsmålet er besvart.", da: "Spørgsmålet er besvaret.", en: "The question has been answered." },
  "clock-stands": { nb: "Tiden står stille her.", da: "Tiden står stille her.", en: "The clock stands still here." },
  "agreed-otherwise": {
    nb: "Noe annet er avtalt.",
    da: "Noget andet er aftalt.",
    en: "Something else has been agreed.",
  },
  "nothing-more-asked": {
    nb: "Det ventes ikke mer her.",
    da: "Der ventes ikke mere her.",
    en: "Nothing more is expected here.",
  },
  "waits-for-other": {
    nb: "Dette venter på noe annet først.",
    da: "Dette venter på noget andet først.",
    en: "This waits for something else first.",
  },
  "if-adopted": {
    nb: "Det gjelder det som begynner etter at enheten har innført utgaven {edition}.",
    da: "Det gælder det, der begynder, efter at enheden har indført udgaven {edition}.",
    en: "It holds for what begins after the unit has adopted the edition {edition}.",
  },
  "if-begun": { nb: "Det begynner {that}.", da: "Det begynder, {that}.", en: "It begins {that}." },
  "would-apply-if": {
    nb: "Det gjelder hvis {that}.",
    da: "Det gælder, hvis {that}.",
    en: "It applies if {that}.",
  },
};
