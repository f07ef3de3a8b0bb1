import { type Day, isoFromDay } from "@helhet/course";
import type { Programme, UnitDraft } from "@helhet/programme";
import { danishCentre, idOf, townService, ward } from "./houses.ts";
import { danishProgramme } from "./programmes/danish-day.ts";
import { townProgramme } from "./programmes/town.ts";
import { wardProgramme } from "./programmes/ward-week.ts";
import { type StaffKey, writer } from "./staff.ts";

/** What a made-up unit has written in its own book, and who of it. */
export interface UnitBookSeed {
  readonly unit: string;
  readonly author: string;
  readonly drafts: readonly UnitDraft[];
}

interface Knows {
  readonly who: StaffKey;
  readonly competence: string;
  /** Days before today since which they have it. */
  readonly since: number;
  /** Days after today until which it counts; absent: it goes on. */
  readonly until?: number;
  readonly words?: string;
}

const knows: readonly (Knows & { readonly at: string })[] = [
  { at: ward.id, who: "runa", competence: "relationship-building", since: 780 },
  { at: ward.id, who: "runa", competence: "cognitive-behavioural", since: 780, words: "Videreutdanning" },
  { at: ward.id, who: "mona", competence: "relationship-building", since: 780 },
  { at: ward.id, who: "mona", competence: "trauma-informed", since: 300, until: 65, words: "Fornyes med kurs" },
  { at: ward.id, who: "mona", competence: "motivational-interviewing", since: 700 },
  { at: ward.id, who: "henrik", competence: "psychoeducation", since: 600 },
  { at: ward.id, who: "henrik", competence: "motivational-interviewing", since: 600 },
  { at: ward.id, who: "henrik", competence: "relapse-prevention", since: 700, until: -20, words: "Kurset er gått ut" },
  { at: ward.id, who: "tor", competence: "relationship-building", since: 780 },
  { at: ward.id, who: "tor", competence: "motivational-interviewing", since: 200 },
  { at: ward.id, who: "anja", competence: "relationship-building", since: 500 },
  { at: ward.id, who: "jonas", competence: "psychoeducation", since: 120 },
  { at: townService.id, who: "liv", competence: "relationship-building", since: 780 },
  { at: townService.id, who: "liv", competence: "motivational-interviewing", since: 700 },
  { at: townService.id, who: "liv", competence: "relapse-prevention", since: 400 },
  { at: townService.id, who: "amund", competence: "relationship-building", since: 700 },
  { at: danishCentre.id, who: "mette", competence: "cognitive-behavioural", since: 700 },
  { at: danishCentre.id, who: "mette", competence: "motivational-interviewing", since: 700 },
  { at: danishCentre.id, who: "mette", competence: "psychoeducation", since: 300 },
  { at: danishCentre.id, who: "soren", competence: "motivational-interviewing", since: 500 },
];

/** The books of the made-up units: a programme in force since `began` (`YYYY-MM-DD`), and who has which competence when. */
export function unitBooksFrom(began: string, today: Day): readonly UnitBookSeed[] {
  const book = (unit: string, leader: StaffKey, programme: Programme, reason: string): UnitBookSeed => {
    const data = { programme, from: began, reason, restores: null };
    const published: UnitDraft = { id: idOf(`programme/${unit}`), kind: "programme-published", data };
    const held = knows.filter(({ at }) => at === unit).map((one) => competenceHeld(one, today));
    return { unit, author: writer(leader).practitioner, drafts: [published, ...held] };
  };
  return [
    book(ward.id, "marit", wardProgramme, "Vi skriver ned hvordan dagene er hos oss."),
    book(townService.id, "nina", townProgramme, "Vi sier hva behandling er hos oss."),
    book(danishCentre.id, "birgitte", danishProgramme, "Vi skriver ned, hvordan ugen er hos os."),
  ];
}

function competenceHeld(
  { at, who, competence, since, until, words }: Knows & { readonly at: string },
  today: Day,
): UnitDraft {
  const to = until === undefined ? null : isoFromDay(today + until);
  const { practitioner } = writer(who);
  const data = { practitioner, competence, from: isoFromDay(today - since), to };
  return {
    id: idOf(`competence/${at}/${who}/${competence}`),
    kind: "competence-held",
    data: words === undefined ? data : { ...data, words },
  };
}
