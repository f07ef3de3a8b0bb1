import { inWords, inWordsFirst } from "../../language/small-numbers.ts";

/** What is said of what is agreed for one person, nb, da and en side by side. */
export const tailoring = {
  form: {
    title: { nb: "Tilpass for denne personen", da: "Tilpas til denne person", en: "Tailor to this person" },
    tailor: { nb: "Tilpass", da: "Tilpas", en: "Tailor" },
    tailorOf: {
      nb: (title: string) => `Tilpass: ${title}`,
      da: (title: string) => `Tilpas: ${title}`,
      en: (title: string) => `Tailor: ${title}`,
    },
    again: { nb: "Forleng eller endre", da: "Forlæng eller ændr", en: "Extend or change" },
    about: { nb: "Hva gjelder det?", da: "Hvad drejer det sig om?", en: "What is it about?" },
    how: { nb: "Hvordan tilpasses det?", da: "Hvordan tilpasses det?", en: "How is it tailored?" },
    decide: { nb: "Lagre tilpasningen", da: "Gem tilpasningen", en: "Save the tailoring" },
    savePreference: { nb: "Lagre ønsket", da: "Gem ønsket", en: "Save the wish" },
    decidedOn: { nb: "Bestemt dag", da: "Besluttet dag", en: "Day of the decision" },
    reviewUsual: {
      nb: (days: number) => `Her er det vanlig å se på det igjen etter ${days} dager.`,
      da: (days: number) => `Her er det sædvanligt at se på det igen efter ${days} dage.`,
      en: (days: number) => `Here it is usual to look at it again after ${days} days.`,
    },
    unitItems: { nb: "Enhetens eget", da: "Enhedens eget", en: "The unit's own" },
    guidelineItems: { nb: "Fra retningslinjene", da: "Fra retningslinjerne", en: "From the guidelines" },
  },
  kinds: {
    exemption: { nb: "Fritak", da: "Fritagelse", en: "Exemption" },
    substitution: { nb: "Noe annet i stedet", da: "Noget andet i stedet", en: "Something else instead" },
    addition: { nb: "Noe i tillegg", da: "Noget ekstra", en: "Something extra" },
    "interval-change": { nb: "Annet intervall", da: "Andet interval", en: "Another interval" },
    preference: { nb: "Personens ønske", da: "Personens ønske", en: "The person's wish" },
  },
  kindHelp: {
    exemption: {
      nb: "Gjelder ikke for personen en tid. Si gjerne hva som er i stedet.",
      da: "Gælder ikke for personen i en tid. Sig gerne, hvad der er i stedet.",
      en: "Does not apply to the person for a time. Say what is instead, if anything.",
    },
    substitution: {
      nb: "Noe annet trer inn for det en tid.",
      da: "Noget andet træder i stedet i en tid.",
      en: "Something else stands in for it for a time.",
    },
    addition: {
      nb: "Ventes av denne personen alene, for eksempel en en-til-en-periode.",
      da: "Ventes af denne person alene, for eksempel en en-til-en-periode.",
      en: "Asked of this person alone, such as a one-to-one period.",
    },
    "interval-change": {
      nb: "Oftere eller sjeldnere enn standarden.",
      da: "Oftere eller sjældnere end standarden.",
      en: "More or less often than the standard.",
    },
    preference: {
      nb: "Skrives ned uten at noe endres. Ingen avgjørelse.",
      da: "Skrives ned, uden at noget ændres. Ingen afgørelse.",
      en: "Written down without changing anything. No decision.",
    },
  },
  authority: {
    said: {
      nb: (roles: string) => `Programmet sier at dette avgjøres av: ${roles}.`,
      da: (roles: string) => `Programmet siger, at dette afgøres af: ${roles}.`,
      en: (roles: string) => `The programme says this is decided by: ${roles}.`,
    },
    notSaid: {
      nb: "Programmet sier ikke hvem som avgjør dette. Alle som kan avgjøre, kan det.",
      da: "Programmet siger ikke, hvem der afgør dette. Alle, der kan afgøre, kan det.",
      en: "The programme does not say who decides this. Anyone who may decide can.",
    },
    others: {
      nb: (names: string) => `Dette avgjøres her av ${names}.`,
      da: (names: string) => `Dette afgøres her af ${names}.`,
      en: (names: string) => `This is decided here by ${names}.`,
    },
    nobody: {
      nb: "Ingen som arbeider her i dag, kan avgjøre dette.",
      da: "Ingen, der arbejder her i dag, kan afgøre dette.",
      en: "Nobody who works here today may decide this.",
    },
    notYou: {
      nb: "Du kan ikke avgjøre dette",
      da: "Du kan ikke afgøre dette",
      en: "You may not decide this",
    },
    ask: { nb: "Be om en avgjørelse", da: "Bed om en afgørelse", en: "Ask for a decision" },
  },
  conflict: {
    title: { nb: "Dette går ikke sammen", da: "Dette går ikke sammen", en: "This does not go together" },
    pair: {
      nb: (title: string, one: string, other: string, when: string) =>
        `${title}: ${one} og ${other} gjelder samtidig ${when}.`,
      da: (title: string, one: string, other: string, when: string) =>
        `${title}: ${one} og ${other} gælder samtidig ${when}.`,
      en: (title: string, one: string, other: string, when: string) =>
        `${title}: ${one} and ${other} hold at once ${when}.`,
    },
    from: {
      nb: (from: string) => `fra ${from}`,
      da: (from: string) => `fra ${from}`,
      en: (from: string) => `from ${from}`,
    },
    fromTo: {
      nb: (from: string, to: string) => `fra ${from} til ${to}`,
      da: (from: string, to: string) => `fra ${from} til ${to}`,
      en: (from: string, to: string) => `from ${from} to ${to}`,
    },
    noAlternative: {
      nb: (title: string) => `${title}: fritatt, og ingenting er i stedet.`,
      da: (title: string) => `${title}: fritaget, og intet er i stedet.`,
      en: (title: string) => `${title}: exempt, with nothing in its place.`,
    },
    protected: {
      nb: (title: string, law: string) => `${title}: har ingen virkning. ${law} kan ikke avtales bort.`,
      da: (title: string, law: string) => `${title}: har ingen virkning. ${law} kan ikke aftales væk.`,
      en: (title: string, law: string) => `${title}: has no effect. ${law} cannot be set aside by agreement.`,
    },
  },
  card: {
    title: { nb: "Tilpasset", da: "Tilpasset", en: "Tailored" },
    differences: { nb: "Forskjell fra standard", da: "Forskel fra standard", en: "Difference from the standard" },
    add: { nb: "Ny tilpasning", da: "Ny tilpasning", en: "New tailoring" },
    none: {
      nb: "Ingenting er tilpasset nå. Standarden gjelder.",
      da: "Intet er tilpasset nu. Standarden gælder.",
      en: "Nothing is tailored now. The standard applies.",
    },
    toReview: { nb: "Skal vurderes nå", da: "Skal vurderes nu", en: "To be reviewed now" },
    now: { nb: "Gjelder nå", da: "Gælder nu", en: "Applies now" },
    toCome: { nb: "Begynner senere", da: "Begynder senere", en: "Begins later" },
    was: {
      nb: (n: number) => `Har vært (${n})`,
      da: (n: number) => `Har været (${n})`,
      en: (n: number) => `Has been (${n})`,
    },
    instead: {
      nb: (what: string) => `i stedet: ${what}`,
      da: (what: string) => `i stedet: ${what}`,
      en: (what: string) => `instead: ${what}`,
    },
    every: {
      nb: (days: number) => `hver ${days}. dag`,
      da: (days: number) => `hver ${days}. dag`,
      en: (days: number) => `every ${days} days`,
    },
    until: {
      nb: (day: string) => `til ${day}`,
      da: (day: string) => `til ${day}`,
      en: (day: string) => `until ${day}`,
    },
    from: { nb: (day: string) => `fra ${day}`, da: (day: string) => `fra ${day}`, en: (day: string) => `from ${day}` },
    open: { nb: "uten sluttdato", da: "uden slutdato", en: "no end date" },
    review: {
      nb: (day: string) => `vurderes ${day}`,
      da: (day: string) => `vurderes ${day}`,
      en: (day: string) => `review ${day}`,
    },
    overdue: {
      nb: (day: string) => `Skulle vært vurdert ${day}`,
      da: (day: string) => `Skulle have været vurderet ${day}`,
      en: (day: string) => `Should have been reviewed ${day}`,
    },
    today: { nb: "Vurderes i dag", da: "Vurderes i dag", en: "Review today" },
    undated: { nb: "Ingen dato for ny vurdering", da: "Ingen dato for ny vurdering", en: "No date for review" },
    why: { nb: "Hvorfor", da: "Hvorfor", en: "Why" },
    because: {
      nb: (what: string) => `på grunn av ${what}`,
      da: (what: string) => `på grund af ${what}`,
      en: (what: string) => `because of ${what}`,
    },
    decidedBy: { nb: "Bestemt av", da: "Besluttet af", en: "Decided by" },
    agrees: {
      yes: { nb: "Personen er enig", da: "Personen er enig", en: "The person agrees" },
      no: { nb: "Personen er ikke enig", da: "Personen er ikke enig", en: "The person does not agree" },
      "not-known": {
        nb: "Ikke spurt om personen er enig",
        da: "Ikke spurgt, om personen er enig",
        en: "Not asked whether the person agrees",
      },
    },
    history: { nb: "Slik har det vært", da: "Sådan har det været", en: "How it has been" },
    step: {
      agreed: { nb: "Avtalt", da: "Aftalt", en: "Agreed" },
      "agreed-again": { nb: "Forlenget eller endret", da: "Forlænget eller ændret", en: "Extended or changed" },
      continues: { nb: "Vurdert: fortsetter", da: "Vurderet: fortsætter", en: "Reviewed: goes on" },
      ends: { nb: "Vurdert: avsluttet", da: "Vurderet: afsluttet", en: "Reviewed: ended" },
      ended: { nb: "Avsluttet", da: "Afsluttet", en: "Ended" },
      withdrawn: { nb: "Trukket tilbake", da: "Trukket tilbage", en: "Withdrawn" },
    },
    reviewIt: { nb: "Vurder", da: "Vurder", en: "Review" },
    extend: { nb: "Forleng", da: "Forlæng", en: "Extend" },
    end: { nb: "Avslutt nå", da: "Afslut nu", en: "End now" },
    withdraw: { nb: "Trekk tilbake", da: "Træk tilbage", en: "Withdraw" },
    show: { nb: "Vis mer", da: "Vis mere", en: "Show more" },
    loading: {
      nb: "Henter det som er tilpasset …",
      da: "Henter det, der er tilpasset …",
      en: "Fetching what is tailored …",
    },
    failed: {
      nb: "Det som er tilpasset, kunne ikke hentes nå",
      da: "Det, der er tilpasset, kunne ikke hentes nu",
      en: "What is tailored could not be fetched now",
    },
    void: { nb: "Har ingen virkning", da: "Har ingen virkning", en: "Has no effect" },
  },
  page: {
    title: {
      nb: (name: string) => `Forskjell fra standard: ${name}`,
      da: (name: string) => `Forskel fra standard: ${name}`,
      en: (name: string) => `Difference from the standard: ${name}`,
    },
    back: { nb: "Tilbake til personen", da: "Tilbage til personen", en: "Back to the person" },
    print: { nb: "Skriv ut", da: "Udskriv", en: "Print" },
    wording: { nb: "Ordene er for", da: "Ordene er for", en: "The words are for" },
    staff: { nb: "Ansatte", da: "Medarbejdere", en: "Staff" },
    person: { nb: "Personen selv", da: "Personen selv", en: "The person" },
    lead: {
      none: { nb: "Alt følger standarden.", da: "Alt følger standarden.", en: "Everything follows the standard." },
      some: {
        nb: (own: number, layers: number) =>
          `${own === 0 ? "Ingenting er tilpasset" : own === 1 ? "Én ting er tilpasset" : `${inWordsFirst("nb", own)} ting er tilpasset`} for personen nå${layers === 0 ? "." : `, og enheten gjør ${layers === 1 ? "én ting" : `${inWords("nb", layers)} ting`} på sin egen måte.`}`,
        da: (own: number, layers: number) =>
          `${own === 0 ? "Intet er tilpasset" : own === 1 ? "Én ting er tilpasset" : `${inWordsFirst("da", own)} ting er tilpasset`} til personen nu${layers === 0 ? "." : `, og enheden gør ${layers === 1 ? "én ting" : `${inWords("da", layers)} ting`} på sin egen måde.`}`,
        en: (own: number, layers: number) =>
          `${own === 0 ? "Nothing is tailored" : own === 1 ? "One thing is tailored" : `${inWordsFirst("en", own)} things are tailored`} to the person now${layers === 0 ? "." : `, and the unit does ${layers === 1 ? "one thing" : `${inWords("en", layers)} things`} in its own way.`}`,
      },
    },
    unit: { nb: "Enhetens egne regler", da: "Enhedens egne regler", en: "The unit's own rules" },
    own: { nb: "Avtalt for denne personen", da: "Aftalt for denne person", en: "Agreed for this person" },
    columns: {
      what: { nb: "Hva", da: "Hvad", en: "What" },
      standard: { nb: "Standard", da: "Standard", en: "Standard" },
      tailored: { nb: "Tilpasset", da: "Tilpasset", en: "Tailored" },
      why: { nb: "Hvorfor", da: "Hvorfor", en: "Why" },
      who: { nb: "Hvem", da: "Hvem", en: "By whom" },
      agreed: { nb: "Enig?", da: "Enig?", en: "Agreed?" },
      until: { nb: "Til", da: "Til", en: "Until" },
      review: { nb: "Vurderes", da: "Vurderes", en: "Review" },
    },
    asForAll: { nb: "Som for alle", da: "Som for alle", en: "As for everybody" },
    unitSets: { nb: "Enhetens egen frist", da: "Enhedens egen frist", en: "The unit's own limit" },
    daily: { nb: "hver dag", da: "hver dag", en: "daily" },
    weeks: {
      odd: { nb: "oddetallsuker", da: "ulige uger", en: "odd weeks" },
      even: { nb: "partallsuker", da: "lige uger", en: "even weeks" },
    },
    notAsked: { nb: "Ventes ikke", da: "Ventes ikke", en: "Not asked" },
    layerChange: {
      added: { nb: "Kommer i tillegg", da: "Kommer oveni", en: "Comes in addition" },
      tightened: { nb: "Kortere frist", da: "Kortere frist", en: "A shorter limit" },
      relaxed: { nb: "Lengre frist", da: "Længere frist", en: "A longer limit" },
      silenced: { nb: "Satt til side her", da: "Sat til side her", en: "Set aside here" },
      exempt: { nb: "Fritatt", da: "Fritaget", en: "Exempt" },
      replaced: { nb: "Byttet ut", da: "Byttet ud", en: "Replaced" },
    },
    hidden: {
      nb: "Noe i forløpet er ikke åpent for deg. Det kan være tilpasset mer enn det som står her.",
      da: "Noget i forløbet er ikke åbent for dig. Mere kan være tilpasset end det, der står her.",
      en: "Something in the course is not open to you. More may be tailored than what is shown here.",
    },
    printedOn: {
      nb: (day: string) => `Slik det er ${day}.`,
      da: (day: string) => `Sådan er det ${day}.`,
      en: (day: string) => `As it is on ${day}.`,
    },
    open: { nb: "Åpent", da: "Åbent", en: "Open" },
  },
  own: {
    title: {
      nb: "Slik har vi tilpasset det for deg",
      da: "Sådan har vi tilpasset det for dig",
      en: "How we have fitted it to you",
    },
    none: {
      nb: "Ingenting er avtalt for deg alene nå. Da gjelder det samme for deg som for alle her.",
      da: "Intet er aftalt for dig alene nu. Så gælder det samme for dig som for alle her.",
      en: "Nothing is agreed for you alone now. The same applies to you as to everybody here.",
    },
    exemption: {
      nb: (what: string) => `Du trenger ikke være med på: ${what}`,
      da: (what: string) => `Du behøver ikke være med til: ${what}`,
      en: (what: string) => `You do not have to take part in: ${what}`,
    },
    substitution: {
      nb: (what: string) => `Du gjør noe annet i stedet for: ${what}`,
      da: (what: string) => `Du gør noget andet i stedet for: ${what}`,
      en: (what: string) => `You do something else in place of: ${what}`,
    },
    addition: {
      nb: (what: string) => `Dette er bare for deg: ${what}`,
      da: (what: string) => `Dette er kun for dig: ${what}`,
      en: (what: string) => `This is for you alone: ${what}`,
    },
    "interval-change": {
      nb: (what: string) => `Du har en annen rytme for: ${what}`,
      da: (what: string) => `Du har en anden rytme for: ${what}`,
      en: (what: string) => `You have another rhythm for: ${what}`,
    },
    instead: {
      nb: (what: string) => `I stedet: ${what}`,
      da: (what: string) => `I stedet: ${what}`,
      en: (what: string) => `Instead: ${what}`,
    },
    every: {
      nb: (days: number) => `Hver ${days}. dag`,
      da: (days: number) => `Hver ${days}. dag`,
      en: (days: number) => `Every ${days} days`,
    },
    standard: {
      nb: (what: string) => `For alle ellers: ${what}`,
      da: (what: string) => `For alle andre: ${what}`,
      en: (what: string) => `For everybody else: ${what}`,
    },
    because: { nb: "Dette skrev vi", da: "Dette skrev vi", en: "This is what we wrote" },
    yourWords: { nb: "Dine ord", da: "Dine ord", en: "Your words" },
    who: {
      nb: (name: string) => `${name} bestemte dette.`,
      da: (name: string) => `${name} besluttede dette.`,
      en: (name: string) => `${name} decided this.`,
    },
    agreed: {
      yes: { nb: "Du var enig.", da: "Du var enig.", en: "You agreed." },
      no: {
        nb: "Du var ikke enig. Du kan be om at vi ser på det igjen.",
        da: "Du var ikke enig. Du kan bede om, at vi ser på det igen.",
        en: "You did not agree. You can ask us to look at it again.",
      },
      "not-known": {
        nb: "Vi har ikke skrevet ned hva du mener.",
        da: "Vi har ikke skrevet ned, hvad du mener.",
        en: "We have not written down what you think.",
      },
    },
    until: {
      nb: (day: string) => `Det varer til og med ${day}.`,
      da: (day: string) => `Det varer til og med ${day}.`,
      en: (day: string) => `It lasts until ${day}.`,
    },
    from: {
      nb: (day: string) => `Det begynner ${day}.`,
      da: (day: string) => `Det begynder ${day}.`,
      en: (day: string) => `It begins ${day}.`,
    },
    review: {
      nb: (day: string) => `Vi ser på det igjen ${day}.`,
      da: (day: string) => `Vi ser på det igen ${day}.`,
      en: (day: string) => `We look at it again ${day}.`,
    },
    late: {
      nb: (day: string) => `Vi skulle sett på det igjen ${day}. Det har vi ikke gjort ennå.`,
      da: (day: string) => `Vi skulle have set på det igen ${day}. Det har vi ikke gjort endnu.`,
      en: (day: string) => `We should have looked at it again ${day}. We have not done so yet.`,
    },
    unitTitle: { nb: "Slik gjør vi det her", da: "Sådan gør vi her", en: "How we do it here" },
    deviations: {
      nb: "Dette ble ikke gjort i tide",
      da: "Dette blev ikke gjort i tide",
      en: "This was not done in time",
    },
    deviationWhy: {
      nb: "Grunnen, slik vi sa det til deg",
      da: "Grunden, som vi sagde den til dig",
      en: "The reason, as we told you",
    },
    moves: {
      nb: "Vi følger nye regler for deg",
      da: "Vi følger nye regler for dig",
      en: "We follow newer rules for you",
    },
    moved: {
      nb: (title: string, edition: string, day: string) => `Fra ${day} følger vi ${title}, utgave ${edition}.`,
      da: (title: string, edition: string, day: string) => `Fra ${day} følger vi ${title}, udgave ${edition}.`,
      en: (title: string, edition: string, day: string) => `From ${day} we follow ${title}, edition ${edition}.`,
    },
    hidden: {
      nb: "Noe kan mangle på dette arket. Spør oss, så sier vi hvem som kan vise deg resten.",
      da: "Noget kan mangle på dette ark. Spørg os, så siger vi, hvem der kan vise dig resten.",
      en: "Something may be missing from this sheet. Ask us, and we will tell you who can show you the rest.",
    },
  },
} as const;
