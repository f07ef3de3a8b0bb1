import type { Text } from "../../guideline.ts";

interface Denial {
  readonly staff: Text;
  readonly person: Text;
}

/**
 * What rules ask to be not so, as it stands after "if", by the keys of questions: the natural word order of each language, which
 * no form of words around the affirmed clause gives. What has none here is denied in the form of `conditionWords.not`.
 */
export const denials: Readonly<Record<string, Denial>> = {
  pregnant: {
    staff: { nb: "personen ikke er gravid", da: "personen ikke er gravid", en: "the person is not pregnant" },
    person: { nb: "du ikke er gravid", da: "du ikke er gravid", en: "you are not pregnant" },
  },
  elapsed: {
    staff: {
      nb: "det ikke har gått {number} måneder siden {kind}",
      da: "der ikke er gået {number} måneder siden {kind}",
      en: "{number} months have not passed since {kind}",
    },
    person: {
      nb: "det ikke har gått {number} måneder siden {kind}",
      da: "der ikke er gået {number} måneder siden {kind}",
      en: "{number} months have not passed since {kind}",
    },
  },
  "treatment-requested.help.anonymous-drug-treatment": {
    staff: {
      nb: "personen ikke ba om anonym behandling",
      da: "personen ikke søgte anonym behandling",
      en: "the person did not ask for anonymous treatment",
    },
    person: {
      nb: "du ikke ba om anonym behandling",
      da: "du ikke søgte anonym behandling",
      en: "you did not ask for anonymous treatment",
    },
  },
  "offer.answer.declined.check-ups": {
    staff: {
      nb: "personen ikke har takket nei til kontroller etter behandlingen",
      da: "personen ikke har takket nej til eftersyn efter behandlingen",
      en: "the person has not declined check-ups after treatment",
    },
    person: {
      nb: "du ikke har takket nei til kontroller etter behandlingen",
      da: "du ikke har takket nej til eftersyn efter behandlingen",
      en: "you have not declined check-ups after treatment",
    },
  },
  "offer.answer.declined.follow-up-talks": {
    staff: {
      nb: "personen ikke har takket nei til samtalene etterpå",
      da: "personen ikke har takket nej til opfølgning",
      en: "the person has not declined the talks afterwards",
    },
    person: {
      nb: "du ikke har takket nei til samtalene etterpå",
      da: "du ikke har takket nej til opfølgning",
      en: "you have not declined the talks afterwards",
    },
  },
  "offer.answer.declined": {
    staff: {
      nb: "personen ikke har takket nei til tilbudet",
      da: "personen ikke har takket nej til tilbuddet",
      en: "the person has not declined the offer",
    },
    person: {
      nb: "du ikke har takket nei til tilbudet",
      da: "du ikke har takket nej til tilbuddet",
      en: "you have not declined the offer",
    },
  },
  "register-choice.takesPart": {
    staff: {
      nb: "personen ikke har reservert seg mot registeret",
      da: "personen ikke har valgt registeret fra",
      en: "the person has not opted out of the register",
    },
    person: {
      nb: "du ikke har reservert deg mot registeret",
      da: "du ikke har valgt registeret fra",
      en: "you have not opted out of the register",
    },
  },
  "pregnancy.status": {
    staff: {
      nb: "svangerskapet ikke er over",
      da: "graviditeten ikke er slut",
      en: "the pregnancy is not over",
    },
    person: {
      nb: "svangerskapet ikke er over",
      da: "graviditeten ikke er slut",
      en: "the pregnancy is not over",
    },
  },
  "referral-received.clarified": {
    staff: {
      nb: "tilstanden ikke var avklart ved henvisningen",
      da: "tilstanden ikke var afklaret ved henvisningen",
      en: "the condition was not clarified at referral",
    },
    person: {
      nb: "tilstanden ikke var avklart ved henvisningen",
      da: "tilstanden ikke var afklaret ved henvisningen",
      en: "the condition was not clarified at referral",
    },
  },
  "clinical-decision.3": {
    staff: {
      nb: "det ikke er tatt mer enn to kliniske beslutninger",
      da: "der ikke er truffet mere end to kliniske beslutninger",
      en: "no more than two clinical decisions have been made",
    },
    person: {
      nb: "det ikke er tatt mer enn to kliniske beslutninger",
      da: "der ikke er truffet mere end to kliniske beslutninger",
      en: "no more than two clinical decisions have been made",
    },
  },
  "pathway-ended.reason": {
    staff: {
      nb: "personen ikke er overført til et annet sted",
      da: "personen ikke er overført til et andet sted",
      en: "the person was not transferred elsewhere",
    },
    person: {
      nb: "du ikke er overført til et annet sted",
      da: "du ikke er overført til et andet sted",
      en: "you were not transferred elsewhere",
    },
  },
};
