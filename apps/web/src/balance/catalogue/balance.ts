import { inWords, inWordsFirst } from "../../language/small-numbers.ts";

const count = (n: number): string => (n === 0 ? "none" : inWords("en", n));
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of the unit's balance. */
export const balance = {
  pageTitle: { nb: "Balanse · Helhet", da: "Balance · Helhet", en: "Balance · Helhet" },
  loading: { nb: "Henter tallene …", da: "Henter tallene …", en: "Fetching the figures …" },
  failed: { nb: "Tallene kunne ikke hentes", da: "Tallene kunne ikke hentes", en: "The figures could not be fetched" },
  notYours: {
    nb: "Tallene er for dem som arbeider med mennesker i enheten.",
    da: "Tallene er for dem, der arbejder med mennesker i enheden.",
    en: "The figures are for those who work with people in the unit.",
  },
  headline: {
    out: {
      nb: (out: number, within: number) =>
        `${inWordsFirst("nb", out)} skiller seg ut, ${inWords("nb", within)} er innenfor`,
      da: (out: number, within: number) =>
        `${inWordsFirst("da", out)} skiller sig ud, ${inWords("da", within)} er indenfor`,
      en: (out: number, within: number) =>
        `${begun(count(out))} ${out === 1 ? "differs" : "differ"}, ${count(within)} within`,
    },
    within: {
      nb: (n: number) =>
        n === 1 ? "Den ene er innenfor eget område" : `Alle ${inWords("nb", n)} er innenfor eget område`,
      da: (n: number) =>
        n === 1 ? "Den ene er inden for eget område" : `Alle ${inWords("da", n)} er inden for eget område`,
      en: (n: number) => (n === 1 ? "The one is within its own range" : `All ${count(n)} are within their own range`),
    },
    tooFew: { nb: "For få til å si noe", da: "For få til at sige noget", en: "Too few to say anything" },
    nothing: {
      nb: "Ingenting å vise for måneden",
      da: "Intet at vise for måneden",
      en: "Nothing to show for the month",
    },
  },
  against: {
    nb: (measure: string, month: string, months: number) =>
      months === 0 ? `${measure} · ${month}` : `${measure} · ${month} mot de ${months} månedene før`,
    da: (measure: string, month: string, months: number) =>
      months === 0 ? `${measure} · ${month}` : `${measure} · ${month} mod de ${months} måneder før`,
    en: (measure: string, month: string, months: number) =>
      months === 0 ? `${measure} · ${month}` : `${measure} · ${month} against the ${months} months before`,
  },
  filters: {
    label: { nb: "Hva som vises", da: "Hvad der vises", en: "What is shown" },
    month: { nb: "Måned", da: "Måned", en: "Month" },
    soFar: {
      nb: (month: string) => `${month} så langt`,
      da: (month: string) => `${month} indtil nu`,
      en: (month: string) => `${month} so far`,
    },
    measure: { nb: "Hva som telles", da: "Hvad der tælles", en: "What is counted" },
    reason: { nb: "Grunn", da: "Grund", en: "Reason" },
    anyReason: { nb: "Alle grunner", da: "Alle grunde", en: "Any reason" },
    print: { nb: "Skriv ut", da: "Udskriv", en: "Print" },
    export: { nb: "Last ned som CSV", da: "Hent som CSV", en: "Download as CSV" },
    exportMeans: {
      nb: "Personer etter element og grunn i tolv måneder. Tall under fem er tatt ut, og tall som kunne røpe dem.",
      da: "Personer efter element og grund i tolv måneder. Tal under fem er taget ud, og tal, der kunne røbe dem.",
      en: "People by element and reason in twelve months. Numbers below five are left out, and numbers that could give them away.",
    },
  },
  measures: {
    exemption: {
      nb: "Fritak, andel av personene",
      da: "Fritagelser, andel af personerne",
      en: "Exemptions, share of people",
    },
    substitution: {
      nb: "Noe annet i stedet, andel av personene",
      da: "Noget andet i stedet, andel af personerne",
      en: "Something else instead, share of people",
    },
    "interval-change": {
      nb: "Annet intervall, andel av personene",
      da: "Andet interval, andel af personerne",
      en: "Another interval, share of people",
    },
    "broken-deadline": {
      nb: "Frister brutt, andel av fristene",
      da: "Frister overskredet, andel af fristerne",
      en: "Deadlines missed, share of the deadlines",
    },
    "unexplained-deadline": {
      nb: "Frister brutt uten begrunnelse, andel av fristene",
      da: "Frister overskredet uden begrundelse, andel af fristerne",
      en: "Deadlines missed without a reason, share of the deadlines",
    },
  },
  road: {
    title: { nb: "Veien mellom grøftene", da: "Vejen mellem grøfterne", en: "The road between the ditches" },
    range: { nb: "eget område", da: "eget område", en: "own range" },
    mean: { nb: "eget snitt", da: "eget gennemsnit", en: "own mean" },
    now: { nb: "nå", da: "nu", en: "now" },
    differs: { nb: "skiller seg ut", da: "skiller sig ud", en: "differs" },
    element: { nb: "Element", da: "Element", en: "Element" },
    share: { nb: "Andel", da: "Andel", en: "Share" },
    count: { nb: "Antall", da: "Antal", en: "Number" },
    state: { nb: "Mot egen historie", da: "Mod egen historie", en: "Against own history" },
    ofMany: {
      nb: (events: number, of: number) => `${events} av ${of}`,
      da: (events: number, of: number) => `${events} af ${of}`,
      en: (events: number, of: number) => `${events} of ${of}`,
    },
    between: {
      nb: (lower: string, upper: string) => `${lower} til ${upper}`,
      da: (lower: string, upper: string) => `${lower} til ${upper}`,
      en: (lower: string, upper: string) => `${lower} to ${upper}`,
    },
    showMonths: {
      nb: (title: string) => `Vis ${title} måned for måned`,
      da: (title: string) => `Vis ${title} måned for måned`,
      en: (title: string) => `Show ${title} month by month`,
    },
    none: { nb: "ikke sagt", da: "ikke sagt", en: "not said" },
  },
  verdicts: {
    within: { nb: "Innenfor", da: "Indenfor", en: "Within" },
    over: { nb: "Over eget område", da: "Over eget område", en: "Over own range" },
    under: { nb: "Under eget område", da: "Under eget område", en: "Under own range" },
    "too-few-to-say": { nb: "For få til å si noe", da: "For få til at sige noget", en: "Too few to say" },
    "too-few-people": { nb: "For få, vises ikke", da: "For få, vises ikke", en: "Too few, not shown" },
  },
  method: {
    people: {
      nb: (people: number, days: number) =>
        `Andel av de ${people} som var her i måneden (${days} døgn til sammen) og hadde det minst én dag. Ett langt fritak teller i hver måned det varer.`,
      da: (people: number, days: number) =>
        `Andel af de ${people}, der var her i måneden (${days} døgn tilsammen) og havde det mindst én dag. En lang fritagelse tæller i hver måned, den varer.`,
      en: (people: number, days: number) =>
        `Share of the ${people} who were here in the month (${days} days in all) and had it on at least one day. One long exemption counts in each month it lasts.`,
    },
    deadlines: {
      nb: "Andel av fristene som falt i måneden, slik de står i dag.",
      da: "Andel af fristerne, der faldt i måneden, sådan som de står i dag.",
      en: "Share of the deadlines that fell in the month, as they are today.",
    },
    scale: {
      nb: (top: string) => `Tegningen går fra 0 til ${top}.`,
      da: (top: string) => `Tegningen går fra 0 til ${top}.`,
      en: (top: string) => `The drawing runs from 0 to ${top}.`,
    },
    limits: {
      nb: "Grenser: enhetens eget snitt ± 3 standardavvik av en binomisk andel. Ingen grenser under 12 måneder eller 20 hendelser. En andel av færre enn fem vises ikke. Tallene gjelder enheten: ingen rangeres.",
      da: "Grænser: enhedens eget gennemsnit ± 3 standardafvigelser af en binomial andel. Ingen grænser under 12 måneder eller 20 hændelser. En andel af færre end fem vises ikke. Tallene gælder enheden: ingen rangeres.",
      en: "Limits: the unit's own mean ± 3 standard deviations of a binomial share. No limits under 12 months or 20 events. A share of fewer than five is not shown. The figures are of the unit: nobody is ranked.",
    },
  },
  ditches: {
    rigid: { nb: "For stivt", da: "For stift", en: "Too rigid" },
    loose: { nb: "For løst", da: "For løst", en: "Too loose" },
    rigidMeans: {
      nb: "Regelen først, mennesket etterpå",
      da: "Reglen først, mennesket bagefter",
      en: "The rule first, the person after",
    },
    looseMeans: {
      nb: "Det er lettest å la det gli",
      da: "Det er lettest at lade det glide",
      en: "Letting it slide is easiest",
    },
    none: {
      nb: "Ingenting peker hit denne måneden.",
      da: "Intet peger hertil denne måned.",
      en: "Nothing points here this month.",
    },
    means: { nb: "Betyr:", da: "Betyder:", en: "Means:" },
    meansNot: { nb: "Betyr ikke:", da: "Betyder ikke:", en: "Does not mean:" },
    reflect: { nb: "Åpne refleksjon", da: "Åbn refleksion", en: "Open a reflection" },
    reflectOn: {
      nb: (title: string) => `Åpne refleksjon: ${title}`,
      da: (title: string) => `Åbn refleksion: ${title}`,
      en: (title: string) => `Open a reflection: ${title}`,
    },
    oldest: {
      nb: (days: number) => `Den eldste er ${days} ${days === 1 ? "dag" : "dager"} over.`,
      da: (days: number) => `Den ældste er ${days} ${days === 1 ? "dag" : "dage"} over.`,
      en: (days: number) => `The oldest is ${days} ${days === 1 ? "day" : "days"} over.`,
    },
    never: {
      nb: (of: number) => `Ingen av ${of} i hele historien.`,
      da: (of: number) => `Ingen af ${of} i hele historien.`,
      en: (of: number) => `None of ${of} in the whole history.`,
    },
    range: {
      nb: (share: string, lower: string, upper: string) => `${share}. Eget område er ${lower} til ${upper}.`,
      da: (share: string, lower: string, upper: string) => `${share}. Eget område er ${lower} til ${upper}.`,
      en: (share: string, lower: string, upper: string) => `${share}. Its own range is ${lower} to ${upper}.`,
    },
  },
  chart: {
    title: {
      nb: (title: string) => `${title}, måned for måned`,
      da: (title: string) => `${title}, måned for måned`,
      en: (title: string) => `${title}, month by month`,
    },
    table: { nb: "Vis som tabell", da: "Vis som tabel", en: "Show as a table" },
    month: { nb: "Måned", da: "Måned", en: "Month" },
    limits: { nb: "Eget område", da: "Eget område", en: "Own range" },
    means: {
      nb: "noe er annerledes denne måneden.",
      da: "noget er anderledes denne måned.",
      en: "something is different this month.",
    },
    meansNot: {
      nb: "at noen har gjort feil.",
      da: "at nogen har gjort noget forkert.",
      en: "that somebody has done something wrong.",
    },
    said: {
      nb: (months: number, last: string) => `${months} måneder. Sist: ${last}.`,
      da: (months: number, last: string) => `${months} måneder. Sidst: ${last}.`,
      en: (months: number, last: string) => `${months} months. Last: ${last}.`,
    },
    noLimits: {
      nb: "For få til å si noe: under 12 måneder eller 20 hendelser.",
      da: "For få til at sige noget: under 12 måneder eller 20 hændelser.",
      en: "Too few to say: under 12 months or 20 events.",
    },
  },
  reasons: {
    title: { nb: "Etter grunn", da: "Efter grund", en: "By reason" },
    now: { nb: "Nå", da: "Nu", en: "Now" },
    before: { nb: "Snitt før", da: "Gennemsnit før", en: "Mean before" },
    none: { nb: "Ingen avtaler i måneden.", da: "Ingen aftaler i måneden.", en: "Nothing agreed in the month." },
    means: {
      nb: "Avtaler som gjaldt i måneden, og hvor mange det pleide å være.",
      da: "Aftaler, der gjaldt i måneden, og hvor mange der plejede at være.",
      en: "What was agreed and held in the month, and how many there used to be.",
    },
    onlyTailoring: {
      nb: "Frister har ingen grunnkode. Begrunnelsen står hos personen.",
      da: "Frister har ingen grundkode. Begrundelsen står hos personen.",
      en: "Deadlines have no reason code. The reason is kept with the person.",
    },
  },
  yours: {
    title: { nb: "Dine egne tall", da: "Dine egne tal", en: "Your own figures" },
    onlyYou: {
      nb: "Bare du ser dem. Lederen og kollegene dine gjør det ikke.",
      da: "Kun du ser dem. Din leder og dine kolleger gør det ikke.",
      en: "Only you see them. Your leader and your colleagues do not.",
    },
    none: {
      nb: "Du har ikke bestemt noe slikt i disse månedene.",
      da: "Du har ikke besluttet noget sådant i disse måneder.",
      en: "You have decided nothing of this kind in these months.",
    },
    decided: { nb: "Bestemt", da: "Besluttet", en: "Decided" },
    without: { nb: "Uten alternativ", da: "Uden alternativ", en: "No alternative" },
    late: { nb: "Forbi ny vurdering", da: "Forbi ny vurdering", en: "Past review" },
    what: { nb: "Hva det gjelder", da: "Hvad det gælder", en: "What it is about" },
  },
  forms: {
    exemption: { nb: "fritak", da: "fritagelse", en: "exemption" },
    substitution: { nb: "noe annet i stedet", da: "noget andet i stedet", en: "something else instead" },
    "interval-change": { nb: "annet intervall", da: "andet interval", en: "another interval" },
  },
  looks: {
    title: { nb: "Hvem har sett på tallene", da: "Hvem har set på tallene", en: "Who has looked at the figures" },
  },
} as const;
