/** The ways from the unit to its programme and its competences. */
export const unitLinks = {
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
} as const;
