import type { Programme } from "@helhet/programme";
import { type StaffKey, writer } from "../staff.ts";

const by = (...keys: readonly StaffKey[]): string[] => keys.map((key) => writer(key).practitioner);

/** What the made-up municipality has decided of how it works: requirements C1–C3. */
export const townProgramme: Programme = {
  title: "Behandling i Testvik",
  treatment:
    "Behandling i Testvik er en plan med egne mål, laget sammen med personen og brukt hele veien, der personen bor.",
  minimum: {
    "plan-with-person": "Personen og koordinatoren skriver planen sammen.",
    "work-and-who": "Planen sier hvem som er med, og hvordan vi jobber.",
    "goals-together": "Målene er personens, satt sammen med den som behandler.",
    "goals-evaluated": "Målene ses på hver tredje måned, oftere når personen vil.",
    "assessment-first": "Kartleggingen ligger til grunn for planen.",
  },
  targetGroups: [
    { key: "adults", title: "Voksne som vil ha hjelp med rusmidler der de bor" },
    { key: "after-stay", title: "De som kommer hjem etter et opphold" },
  ],
  competences: [],
  methods: [
    { key: "mi", title: "Motiverende intervju", needs: ["motivational-interviewing"] },
    { key: "relapse-prevention", title: "Tilbakefallsforebygging", needs: ["relapse-prevention"] },
  ],
  services: [
    {
      key: "talks",
      title: "Samtaler der personen bor",
      format: "individual",
      intensity: "Ukentlig eller etter avtale",
      needs: ["relationship-building", "motivational-interviewing"],
      for: [],
      methods: ["mi"],
      gender: "mixed",
    },
    {
      key: "home-group",
      title: "Gruppe for dem som er kommet hjem",
      format: "group",
      intensity: "En gang i uken",
      duration: "Så lenge en vil",
      place: "Rådhuset",
      needs: ["relapse-prevention"],
      for: ["after-stay"],
      methods: ["relapse-prevention"],
      gender: "mixed",
      capacity: 10,
    },
  ],
  houseRules: ["Vi sier fra når vi ikke kan komme, begge veier."],
  leave: {},
  timetable: [
    {
      key: "home-group",
      title: "Gruppe for dem som er kommet hjem",
      days: ["thu"],
      at: "12:00",
      minutes: 90,
      weeks: "every",
      place: "Rådhuset",
      leaders: by("liv", "amund"),
      everyone: false,
      format: "group",
      service: "home-group",
    },
    {
      key: "open-cafe",
      title: "Åpen kafé",
      days: ["tue"],
      at: "11:00",
      minutes: 120,
      weeks: "every",
      place: "Frivilligsentralen",
      leaders: by("amund", "ola"),
      everyone: true,
      format: "group",
      activity: "common-activity",
    },
  ],
  closed: [],
  holidays: "closed",
  frames: [],
  silences: [],
  decides: [
    { what: "exemption", roles: ["coordinator", "leader"] },
    { what: "substitution", roles: ["coordinator", "leader"] },
    { what: "addition", roles: ["coordinator", "leader"] },
    { what: "interval-change", roles: ["coordinator", "leader"] },
    { what: "group", roles: ["coordinator"] },
  ],
};
