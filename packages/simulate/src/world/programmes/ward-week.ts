import type { Programme, Service, TimetableItem, Weekday } from "@helhet/programme";
import { type StaffKey, writer } from "../staff.ts";

const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const by = (...keys: readonly StaffKey[]): string[] => keys.map((key) => writer(key).practitioner);

type Common = Pick<TimetableItem, "key" | "title" | "activity"> & { readonly place: string };

/** What everybody in the house takes part in. */
function common(one: Common, days: readonly Weekday[], at: string, minutes: number, leaders: string[]): TimetableItem {
  return { ...one, days: [...days], at, minutes, weeks: "every", leaders, everyone: true, format: "ward" };
}

type OfService = Pick<TimetableItem, "key" | "title"> & { readonly place: string; readonly service: string };

/** A group that one has a place in. */
function group(
  one: OfService,
  days: readonly Weekday[],
  at: string,
  minutes: number,
  leaders: string[],
): TimetableItem {
  return { ...one, days: [...days], at, minutes, weeks: "every", leaders, everyone: false, format: "group" };
}

/** The week of the made-up ward. Hours are the ward's own, and no source's. */
export const wardWeek: readonly TimetableItem[] = [
  common(
    { key: "breakfast", title: "Frokost", activity: "common-activity", place: "Kjøkkenet" },
    everyDay,
    "08:15",
    45,
    by("tor", "anja", "jonas"),
  ),
  common(
    { key: "joint-meeting", title: "Fellesmøte", activity: "joint-meeting", place: "Stua" },
    weekdays,
    "09:15",
    30,
    by("tor", "anja"),
  ),
  common(
    { key: "exercise", title: "Trim", activity: "exercise", place: "Ute" },
    ["mon", "wed", "fri"],
    "10:00",
    60,
    by("jonas"),
  ),
  group(
    { key: "coping-group", title: "Mestringsgruppe", place: "Grupperommet", service: "coping-group" },
    ["tue", "thu"],
    "10:00",
    90,
    by("runa", "tor"),
  ),
  common(
    { key: "kitchen-duty", title: "Kjøkkentjeneste", activity: "shared-chore", place: "Kjøkkenet" },
    everyDay,
    "15:30",
    45,
    by("anja"),
  ),
  group(
    { key: "womens-group", title: "Kvinnegruppe", place: "Grupperommet", service: "womens-group" },
    ["wed"],
    "13:00",
    75,
    by("mona"),
  ),
  common(
    { key: "teaching", title: "Undervisning", activity: "teaching", place: "Stua" },
    ["tue"],
    "13:00",
    60,
    by("henrik"),
  ),
  common(
    { key: "information-meeting", title: "Informasjonsmøte", activity: "information-meeting", place: "Stua" },
    ["thu"],
    "13:00",
    30,
    by("runa"),
  ),
  common(
    { key: "evening-gathering", title: "Kveldssamling", activity: "common-activity", place: "Stua" },
    everyDay,
    "20:30",
    30,
    by("jonas", "tor"),
  ),
];

const mixed = { for: [], gender: "mixed" } as const satisfies Partial<Service> & { readonly for: readonly string[] };
type Offer = Omit<Service, "for" | "gender"> & Partial<Pick<Service, "for" | "gender">>;
const offer = (one: Offer): Service => ({ ...mixed, for: [], ...one });

const services: readonly Service[] = [
  offer({
    key: "talks",
    title: "Samtaler med behandler",
    format: "individual",
    intensity: "En til to ganger i uken",
    duration: "Så lenge oppholdet varer",
    place: "Behandlerens kontor",
    needs: ["relationship-building", "cognitive-behavioural"],
    methods: ["cbt", "mi"],
  }),
  offer({
    key: "coping-group",
    title: "Mestringsgruppe",
    words: "Øvelser på sug, søvn og det som kommer brått på. Ingen må fortelle mer enn de vil.",
    format: "group",
    intensity: "To ganger i uken",
    duration: "Åtte uker",
    place: "Grupperommet",
    needs: ["cognitive-behavioural", "relapse-prevention"],
    methods: ["cbt", "relapse-prevention"],
    capacity: 8,
  }),
  offer({
    key: "womens-group",
    title: "Kvinnegruppe",
    words: "For kvinner i huset. Ledes alltid av en kvinne.",
    format: "group",
    intensity: "En gang i uken",
    place: "Grupperommet",
    needs: ["relationship-building", "trauma-informed"],
    for: [],
    methods: ["mi"],
    gender: "women",
    capacity: 6,
  }),
  offer({
    key: "one-to-one-day",
    title: "En-til-en-dag",
    words: "En dag sammen med en fra miljøet når fellesskapet blir for mye.",
    format: "one-to-one",
    needs: ["relationship-building"],
    methods: [],
  }),
  offer({
    key: "family-talk",
    title: "Familiesamtale",
    format: "family",
    intensity: "Etter ønske",
    needs: ["relationship-building", "psychoeducation"],
    methods: ["psychoeducation"],
  }),
];

/** What the made-up ward has decided of how it works, in the ward's own words. */
export const wardProgramme: Programme = {
  title: "Programmet på Fjordbo",
  treatment:
    "Behandling her er et opphold med faste rammer for alle, og en plan som den enkelte er med på å lage. Rammene gir ro. Det som ikke passer for en, avtales annerledes.",
  minimum: {
    "plan-with-person": "Planen skrives sammen med personen, og personen har sin egen kopi.",
    "work-and-who": "Planen sier hvem i huset og utenfor som gjør hva.",
    "goals-together": "Målene er personens egne ord, satt sammen med behandleren.",
    "goals-evaluated": "Vi ser på målene sammen hver sjette uke, og når noe endrer seg.",
    "assessment-first": "Kartleggingen er grunnlaget for planen.",
  },
  targetGroups: [
    { key: "adults", title: "Voksne med rusmiddelavhengighet" },
    { key: "detox-first", title: "De som starter med avrusning her" },
  ],
  competences: [{ key: "trauma-informed", title: "Traumebevisst omsorg" }],
  methods: [
    { key: "cbt", title: "Kognitiv atferdsterapi", needs: ["cognitive-behavioural"] },
    { key: "mi", title: "Motiverende intervju", needs: ["motivational-interviewing"] },
    { key: "relapse-prevention", title: "Tilbakefallsforebygging", needs: ["relapse-prevention"] },
    { key: "psychoeducation", title: "Psykoedukasjon", needs: ["psychoeducation"] },
  ],
  services: [...services],
  houseRules: [
    "Ingen rusmidler i huset.",
    "Vi møter opp presis, og sier fra når vi ikke kan.",
    "Det som sies i gruppene, blir i gruppene.",
    "Det er stille i huset fra klokken 23.",
  ],
  leave: {
    notBeforeDay: 14,
    mostHours: 48,
    noticeHours: 24,
    words: "Permisjon er en del av behandlingen. Vi snakker om den før og etter.",
  },
  timetable: [...wardWeek],
  closed: [],
  holidays: "as-usual",
  frames: [{ guideline: "no-standard-package", edition: "2026", value: "evaluation", days: 42 }],
  silences: [
    {
      guideline: "no-acute-2019",
      edition: "2019",
      element: "acute-decision",
      reason: "Vi har ikke akuttplasser. Beslutningen tas der personen ble tatt imot akutt.",
    },
  ],
  decides: [
    { what: "exemption", roles: ["clinician", "leader"] },
    { what: "substitution", roles: ["clinician", "leader"] },
    { what: "addition", roles: ["clinician", "milieu-therapist", "leader"] },
    { what: "interval-change", roles: ["clinician", "leader"] },
    { what: "leave", roles: ["clinician", "leader"] },
    { what: "group", roles: ["clinician", "milieu-therapist"] },
  ],
  reviewAfterDays: 28,
  continuity: { leastPercent: 70, mostMissedInARow: 3 },
};
