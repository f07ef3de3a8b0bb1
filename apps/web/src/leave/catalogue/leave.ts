import { inWords, inWordsFirst } from "../../language/small-numbers.ts";

/** What is said of leave, nb, da and en side by side. */
export const leave = {
  title: { nb: "Permisjon", da: "Orlov", en: "Leave" },
  loading: { nb: "Henter permisjonene …", da: "Henter orlov …", en: "Fetching leave …" },
  failed: {
    nb: "Permisjonene kunne ikke hentes",
    da: "Orloven kunne ikke hentes",
    en: "Leave could not be fetched",
  },
  headline: {
    nb: (out: number, late: number) =>
      `${out === 0 ? "Ingen er ute på permisjon" : out === 1 ? "Én er ute på permisjon" : `${inWordsFirst("nb", out)} er ute på permisjon`}${late === 0 ? "" : `, ${late === 1 ? "én skulle vært tilbake" : `${inWords("nb", late)} skulle vært tilbake`}`}`,
    da: (out: number, late: number) =>
      `${out === 0 ? "Ingen er ude på orlov" : out === 1 ? "Én er ude på orlov" : `${inWordsFirst("da", out)} er ude på orlov`}${late === 0 ? "" : `, ${late === 1 ? "én skulle have været tilbage" : `${inWords("da", late)} skulle have været tilbage`}`}`,
    en: (out: number, late: number) =>
      `${out === 0 ? "Nobody is out on leave" : out === 1 ? "One person is out on leave" : `${inWordsFirst("en", out)} people are out on leave`}${late === 0 ? "" : `, ${inWords("en", late)} should be back`}`,
  },
  lead: {
    nb: (asked: number) =>
      asked === 0
        ? "Ingen venter på svar."
        : asked === 1
          ? "Én venter på svar."
          : `${inWordsFirst("nb", asked)} venter på svar.`,
    da: (asked: number) =>
      asked === 0
        ? "Ingen venter på svar."
        : asked === 1
          ? "Én venter på svar."
          : `${inWordsFirst("da", asked)} venter på svar.`,
    en: (asked: number) =>
      asked === 0
        ? "Nobody is waiting for an answer."
        : asked === 1
          ? "One is waiting for an answer."
          : `${inWordsFirst("en", asked)} are waiting for an answer.`,
  },
  groups: {
    late: { nb: "Skulle vært tilbake", da: "Skulle have været tilbage", en: "Should be back" },
    out: { nb: "Ute nå", da: "Ude nu", en: "Out now" },
    asked: { nb: "Venter på svar", da: "Venter på svar", en: "Waiting for an answer" },
    planned: { nb: "Planlagt", da: "Planlagt", en: "Planned" },
    ended: { nb: "Siste to uker", da: "De seneste to uger", en: "The last two weeks" },
  },
  empty: {
    nb: "Ingen har bedt om permisjon. Be om det fra personens side.",
    da: "Ingen har bedt om orlov. Bed om det fra personens side.",
    en: "Nobody has asked for leave. Ask from the person’s page.",
  },
  states: {
    asked: { nb: "Venter på svar", da: "Venter på svar", en: "Waiting for an answer" },
    granted: { nb: "Innvilget", da: "Bevilget", en: "Granted" },
    "granted-otherwise": {
      nb: "Innvilget på en annen måte",
      da: "Bevilget på en anden måde",
      en: "Granted in another way",
    },
    refused: { nb: "Ikke innvilget", da: "Ikke bevilget", en: "Not granted" },
    lapsed: { nb: "Tiden gikk, ingen dro", da: "Tiden gik, ingen tog af sted", en: "The time passed unused" },
    out: { nb: "Ute", da: "Ude", en: "Out" },
    "not-back": { nb: "Ikke tilbake", da: "Ikke tilbage", en: "Not back" },
    back: { nb: "Tilbake i tide", da: "Tilbage til tiden", en: "Back on time" },
    "back-late": { nb: "Tilbake, senere enn avtalt", da: "Tilbage, senere end aftalt", en: "Back, later than agreed" },
    "not-returned": { nb: "Kom ikke tilbake", da: "Kom ikke tilbage", en: "Did not come back" },
    "not-used": { nb: "Ble ikke brukt", da: "Blev ikke brugt", en: "Was not used" },
  },
  late: {
    nb: (minutes: number) =>
      minutes < 120 ? `${minutes} min etter avtalt tid` : `${Math.floor(minutes / 60)} timer etter avtalt tid`,
    da: (minutes: number) =>
      minutes < 120 ? `${minutes} min efter aftalt tid` : `${Math.floor(minutes / 60)} timer efter aftalt tid`,
    en: (minutes: number) =>
      minutes < 120
        ? `${minutes} min after the agreed time`
        : `${Math.floor(minutes / 60)} hours after the agreed time`,
  },
  span: {
    nb: (from: string, to: string) => `${from} – ${to}`,
    da: (from: string, to: string) => `${from} – ${to}`,
    en: (from: string, to: string) => `${from} – ${to}`,
  },
  askFor: { nb: "Be om permisjon", da: "Bed om orlov", en: "Ask for leave" },
  none: { nb: "Ingen permisjon er avtalt.", da: "Ingen orlov er aftalt.", en: "No leave has been agreed." },
  goOut: { nb: "Ut nå", da: "Ud nu", en: "Out now" },
  comeBack: { nb: "Tilbake nå", da: "Tilbage nu", en: "Back now" },
  didNotReturn: { nb: "Kom ikke tilbake", da: "Kom ikke tilbage", en: "Did not come back" },
  notUsed: { nb: "Blir ikke brukt", da: "Bliver ikke brugt", en: "Will not be used" },
  talk: { nb: "Snakk om hvordan det gikk", da: "Tal om, hvordan det gik", en: "Talk about how it went" },
  decide: { nb: "Avgjør", da: "Afgør", en: "Decide" },
  decidedHow: {
    nb: (name: string) => `${name} avgjorde:`,
    da: (name: string) => `${name} afgjorde:`,
    en: (name: string) => `${name} decided:`,
  },
  agreed: { nb: "Avtalt for tiden ute", da: "Aftalt for tiden ude", en: "Agreed for the time away" },
  decidedBy: {
    nb: (names: string) => `Avgjøres av ${names}`,
    da: (names: string) => `Afgøres af ${names}`,
    en: (names: string) => `Decided by ${names}`,
  },
  or: { nb: "eller", da: "eller", en: "or" },
  said: {
    asked: {
      nb: (name: string) => `Permisjon er ønsket for ${name}.`,
      da: (name: string) => `Orlov er ønsket for ${name}.`,
      en: (name: string) => `Leave has been asked for on behalf of ${name}.`,
    },
    decided: {
      nb: (name: string) => `Permisjonen til ${name} er avgjort.`,
      da: (name: string) => `Orloven til ${name} er afgjort.`,
      en: (name: string) => `The leave of ${name} is decided.`,
    },
    out: {
      nb: (name: string, clock: string) => `${name} gikk ut på permisjon ${clock}.`,
      da: (name: string, clock: string) => `${name} gik ud på orlov ${clock}.`,
      en: (name: string, clock: string) => `${name} went out on leave at ${clock}.`,
    },
    back: {
      nb: (name: string, clock: string) => `${name} er tilbake ${clock}.`,
      da: (name: string, clock: string) => `${name} er tilbage ${clock}.`,
      en: (name: string, clock: string) => `${name} is back at ${clock}.`,
    },
    ended: {
      nb: (name: string) => `Permisjonen til ${name} er avsluttet.`,
      da: (name: string) => `Orloven til ${name} er afsluttet.`,
      en: (name: string) => `The leave of ${name} has ended.`,
    },
  },
  form: {
    when: { nb: "Når", da: "Hvornår", en: "When" },
    presets: {
      today: {
        nb: (clock: string) => `I dag til kl. ${clock}`,
        da: (clock: string) => `I dag til kl. ${clock}`,
        en: (clock: string) => `Today until ${clock}`,
      },
      tomorrow: { nb: "I morgen 10–20", da: "I morgen 10–20", en: "Tomorrow 10–20" },
      weekend: { nb: "Lørdag 10 – søndag 20", da: "Lørdag 10 – søndag 20", en: "Saturday 10 – Sunday 20" },
      own: { nb: "Annen tid", da: "Anden tid", en: "Another time" },
    },
    from: { nb: "Fra", da: "Fra", en: "From" },
    to: { nb: "Til", da: "Til", en: "To" },
    who: { nb: "Hvem ber", da: "Hvem beder", en: "Who asks" },
    askedBy: {
      person: { nb: "Personen selv", da: "Personen selv", en: "The person" },
      staff: { nb: "En ansatt", da: "En medarbejder", en: "Staff" },
      "next-of-kin": { nb: "Pårørende", da: "Pårørende", en: "Next of kin" },
    },
    words: { nb: "Hva den skal brukes til", da: "Hvad den skal bruges til", en: "What it is for" },
    place: { nb: "Sted (valgfritt)", da: "Sted (valgfrit)", en: "Place (optional)" },
    send: { nb: "Send ønsket", da: "Send ønsket", en: "Send the request" },
    answer: { nb: "Svar", da: "Svar", en: "Answer" },
    answers: {
      granted: { nb: "Innvilget", da: "Bevilget", en: "Granted" },
      "granted-otherwise": {
        nb: "Innvilget på en annen måte",
        da: "Bevilget på en anden måde",
        en: "Granted in another way",
      },
      refused: { nb: "Ikke innvilget", da: "Ikke bevilget", en: "Not granted" },
    },
    reason: { nb: "Begrunnelse", da: "Begrundelse", en: "Reason" },
    reasonDespite: {
      nb: "Begrunnelse, også for det som står over",
      da: "Begrundelse, også for det, der står ovenfor",
      en: "Reason, also for what is said above",
    },
    agreements: {
      nb: "Avtalt for tiden ute (valgfritt)",
      da: "Aftalt for tiden ude (valgfrit)",
      en: "Agreed for the time away (optional)",
    },
    missing: { nb: "Må fylles ut.", da: "Skal udfyldes.", en: "Must be filled in." },
    order: {
      nb: "Slutten må være etter starten.",
      da: "Slutningen skal være efter starten.",
      en: "The end must be after the start.",
    },
    save: { nb: "Lagre avgjørelsen", da: "Gem afgørelsen", en: "Save the decision" },
  },
  findings: {
    title: {
      nb: "Dette bør den som avgjør, se",
      da: "Dette bør den, der afgør, se",
      en: "Whoever decides should see this",
    },
    fine: { nb: "Innenfor enhetens ramme.", da: "Inden for enhedens ramme.", en: "Within the unit’s frame." },
    means: {
      nb: "Det hindrer ingen i å innvilge. Begrunnelsen skal si hvorfor.",
      da: "Det hindrer ingen i at bevilge. Begrundelsen skal sige hvorfor.",
      en: "It does not stop anybody from granting it. The reason must say why.",
    },
    "too-early": {
      nb: (is: number, frame: number) => `Starter etter ${is} døgn i enheten. Rammen er tidligst etter ${frame}.`,
      da: (is: number, frame: number) => `Begynder efter ${is} døgn i enheden. Rammen er tidligst efter ${frame}.`,
      en: (is: number, frame: number) =>
        `Begins after ${is} days in the unit. The frame is after ${frame} at the earliest.`,
    },
    "too-long": {
      nb: (is: number, frame: number) => `Varer ${is} timer. Rammen er høyst ${frame}.`,
      da: (is: number, frame: number) => `Varer ${is} timer. Rammen er højst ${frame}.`,
      en: (is: number, frame: number) => `Lasts ${is} hours. The frame is ${frame} at most.`,
    },
    "short-notice": {
      nb: (is: number, frame: number) => `Meldt ${is} timer før. Rammen er minst ${frame}.`,
      da: (is: number, frame: number) => `Meldt ${is} timer før. Rammen er mindst ${frame}.`,
      en: (is: number, frame: number) => `Asked ${is} hours before. The frame is ${frame} at least.`,
    },
    agreement: {
      nb: (words: string) => `En avtale med personen sier noe om dette: «${words}»`,
      da: (words: string) => `En aftale med personen siger noget om dette: »${words}«`,
      en: (words: string) => `An agreement with the person says something about this: “${words}”`,
    },
    overlap: {
      nb: (words: string) => `Faller sammen med en annen permisjon: «${words}»`,
      da: (words: string) => `Falder sammen med en anden orlov: »${words}«`,
      en: (words: string) => `Overlaps with another leave: “${words}”`,
    },
    programme: {
      nb: (day: string) => `Enhetens program fra ${day}`,
      da: (day: string) => `Enhedens program fra ${day}`,
      en: (day: string) => `The unit’s programme from ${day}`,
    },
    entry: { nb: "Vis", da: "Vis", en: "Show" },
  },
} as const;
