import { type Day, dateOf, dayOf, isoFromDay } from "@helhet/course";
import type { Portrait } from "../chapters/person.ts";
import type { Random } from "../random.ts";
import { familyNames, givenNames } from "../synthetic-name.ts";

type Substance = Portrait["substance"];

const mainSubstances: readonly Substance[] = [
  { substance: "alcohol", name: "Øl og brennevin", route: "oral", main: true },
  { substance: "alcohol", name: "Vin, daglig", route: "oral", main: true },
  { substance: "opioids", name: "Heroin", route: "injected", main: true },
  { substance: "opioids", name: "Morfinpreparater", route: "oral", main: true },
  { substance: "stimulants", name: "Amfetamin", route: "injected", main: true },
  { substance: "cannabis", route: "smoked", main: true },
  { substance: "sedatives", name: "Benzodiazepiner", route: "oral", main: true },
  { substance: "cocaine", route: "sniffed", main: true },
  { substance: "ghb", route: "oral", main: true },
];
const otherSubstances: readonly Substance[] = [
  { substance: "nicotine", route: "smoked", main: false },
  { substance: "cannabis", route: "smoked", main: false },
  { substance: "sedatives", name: "Sovetabletter", route: "oral", main: false },
  { substance: "gambling", main: false },
];
const goals = [
  "Jeg vil hente gutten min på skolen på torsdager, og være klar i hodet når jeg gjør det.",
  "Sove uten å drikke først.",
  "Få orden på leiligheten før jeg flytter hjem.",
  "Jobbe på verkstedet igjen, først to dager i uka.",
  "Spise middag hos mor uten å måtte lyve.",
  "Klare en lørdag alene.",
  "Betale det jeg skylder Jon.",
  "Være våken når jentene er her.",
  "Gå på kino uten å lete etter utgangen.",
  "Ikke våkne kald.",
  "Ha to å ringe til når det er natt.",
  "Kjøre bil igjen til våren.",
  "Fiske med far før isen går.",
  "Slippe å telle dager.",
  "Bo et sted der døra kan låses.",
  "Begynne på kurset etter jul.",
];
const strengths = [
  "Møter opp, fisker, ber om hjelp.",
  "Lager mat til alle når det butter.",
  "Sier fra når noe er urettferdig.",
  "God med hunder og motorer.",
  "Holder ut. Har gjort det før.",
  "Tegner. Legger merke til ting.",
  "Snill mot de nye.",
];
const works = [
  "Uten arbeid",
  "Arbeidsavklaringspenger",
  "Deltidsjobb på lager",
  "Uføretrygd",
  "Lærling, sykmeldt",
  "Tømrer, sykmeldt",
];
const kinRelations = ["mor", "far", "søster", "bror", "samboer", "voksen datter", "venn"];
const contacts: readonly Portrait["contact"][] = [
  { channel: "sms", use: "preferred", words: "SMS går bra. Ikke ring før kl. 10." },
  { channel: "phone", use: "preferred", words: "Ring gjerne, men ikke fra skjult nummer." },
  { channel: "sms", use: "preferred", words: "Skriv kort. Jeg svarer når jeg er våken." },
  { channel: "letter", use: "never", words: "Ikke send brev. Andre åpner posten." },
  { channel: "visit", use: "allowed", words: "Kom innom på formiddagen." },
];
const housing = ["own-home", "rented", "rented", "with-others", "supported", "shelter"] as const;

/** The name with a number in the cast: every one of the first 1,800 is different. */
function nameOf(index: number): { given: string; family: string } {
  const given = givenNames[index % givenNames.length] ?? "Ask";
  const turn = Math.floor(index / givenNames.length);
  const family = familyNames[(index + turn * 7) % familyNames.length] ?? "Fjellvik";
  return { given, family };
}

/** A made-up person with a number in the cast; `known` sets what the story needs. */
export function portraitOf(random: Random, index: number, today: Day, known: Partial<Portrait> = {}): Portrait {
  const age = random.whole(20, 61);
  const born = isoFromDay(dayOf(dateOf(today).year - age, random.whole(1, 12), random.whole(1, 28)));
  const kin = {
    relation: random.pick(kinRelations),
    mayBeContacted: random.pick(["yes", "yes", "no", "not-known"] as const),
  } as const;
  return {
    ...nameOf(index),
    born,
    sex: random.chance(0.36) ? "female" : "male",
    substance: random.pick(mainSubstances),
    also: random.some(otherSubstances, random.whole(0, 2)),
    kin: random.chance(0.85) ? kin : null,
    contact: random.pick(contacts),
    housing: random.pick(housing),
    work: random.pick(works),
    hasChildren: random.chance(0.3),
    goals: random.some(goals, random.whole(1, 3)),
    strengths: random.pick(strengths),
    ...known,
  };
}
