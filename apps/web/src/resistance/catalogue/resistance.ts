/** What is said of what does not fit, nb, da and en side by side. */
export const resistance = {
  title: { nb: "Noe passer ikke", da: "Noget passer ikke", en: "Something does not fit" },
  means: {
    nb: "Et tegn på hvordan opplegget passer. Tas opp i neste evaluering.",
    da: "Et tegn på, hvordan forløbet passer. Tages op i næste evaluering.",
    en: "A sign of how things fit. Taken up in the next evaluation.",
  },
  person: { nb: "Personen sier", da: "Personen siger", en: "The person says" },
  staff: { nb: "De ansatte ser", da: "Personalet ser", en: "Staff see" },
  notSaid: {
    nb: "Personens egne ord er ikke skrevet ned.",
    da: "Personens egne ord er ikke skrevet ned.",
    en: "The person’s own words are not written down.",
  },
  record: { nb: "Noe passer ikke", da: "Noget passer ikke", en: "Something does not fit" },
  about: { nb: "Hva det gjelder", da: "Hvad det drejer sig om", en: "What it is about" },
  other: { nb: "Noe annet, med egne ord", da: "Noget andet, med egne ord", en: "Something else, in words" },
  otherWords: {
    nb: "Hva det gjelder, med egne ord",
    da: "Hvad det drejer sig om, med egne ord",
    en: "What it is about, in words",
  },
  choose: { nb: "Velg", da: "Vælg", en: "Choose" },
  since: {
    title: {
      nb: (when: string) => `Siden evalueringen ${when}`,
      da: (when: string) => `Siden evalueringen ${when}`,
      en: (when: string) => `Since the evaluation ${when}`,
    },
    first: { nb: "Så langt i oppholdet", da: "Indtil nu i forløbet", en: "So far" },
    nothing: {
      nb: "Ingen har skrevet at noe ikke passer, og ingen økter er ført som ikke møtt.",
      da: "Ingen har skrevet, at noget ikke passer, og ingen aktiviteter er registreret som ikke mødt.",
      en: "Nobody has written that something does not fit, and no session is marked as missed.",
    },
    missed: {
      nb: (title: string, missed: number, of: number) => `${title}: ikke møtt ${missed} av ${of}`,
      da: (title: string, missed: number, of: number) => `${title}: ikke mødt ${missed} af ${of}`,
      en: (title: string, missed: number, of: number) => `${title}: missed ${missed} of ${of}`,
    },
    session: { nb: "Avtale", da: "Aftale", en: "Appointment" },
    means: {
      nb: "Dette er fakta til samtalen, ikke en vurdering.",
      da: "Dette er fakta til samtalen, ikke en vurdering.",
      en: "These are facts for the talk, not a judgement.",
    },
  },
} as const;
