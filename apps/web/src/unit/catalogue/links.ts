/** The ways from the unit to its week, its programme, its competences and its roster. */
export const unitLinks = {
  timetable: { nb: "Timeplan", da: "Ugeplan", en: "Timetable" },
  timetableIs: {
    nb: "Ukens økter, hvem som kommer, avlysninger og grupper",
    da: "Ugens aktiviteter, hvem der kommer, aflysninger og grupper",
    en: "The week’s sessions, who comes, cancellations and groups",
  },
  programme: { nb: "Programmet", da: "Programmet", en: "The programme" },
  programmeIs: {
    nb: "Uken, tilbudene og husreglene, og hva behandling er her",
    da: "Ugen, tilbuddene og husreglerne, og hvad behandling er her",
    en: "The week, the services and the house rules, and what treatment is here",
  },
  competence: { nb: "Kompetanse", da: "Kompetence", en: "Competence" },
  competenceIs: {
    nb: "Hvem som har hva, og hva uken mangler",
    da: "Hvem der har hvad, og hvad ugen mangler",
    en: "Who has what, and what the week lacks",
  },
  roster: { nb: "Vaktplan", da: "Vagtplan", en: "Roster" },
  rosterIs: {
    nb: "Hvem som har vakt, bytter og vakter ingen har",
    da: "Hvem der har vagt, bytter og vagter, ingen har",
    en: "Who is on duty, swaps, and shifts nobody has",
  },
} as const;
