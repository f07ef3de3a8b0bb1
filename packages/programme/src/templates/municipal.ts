import { emptyProgramme } from "../programme.ts";
import type { ProgrammeTemplate } from "./template.ts";

/** Treatment in a municipality, after the minimum factors and base competences that KoRus-Nord names (requirements C1–C4). */
export const municipal: ProgrammeTemplate = {
  id: "municipal",
  title: {
    nb: "Behandling i kommunen",
    da: "Behandling i kommunen (på norsk)",
    en: "Treatment in the municipality (in Norwegian)",
  },
  words: {
    nb: "Kompetansen som er grunnlaget, og tilbud der personen bor. Hva behandling er hos dere, skriver dere selv.",
    da: "Kompetencen, der er grundlaget, og tilbud der, hvor personen bor. Hvad behandling er hos jer, skriver I selv.",
    en: "The base competences, and services where the person lives. What treatment is with you, you write yourselves.",
  },
  source: "KoRus-Nord: Behandling i kommunene",
  programme: {
    ...emptyProgramme("Behandling i kommunen"),
    methods: [
      { key: "cbt", title: "Kognitiv atferdsterapi", needs: ["cognitive-behavioural"] },
      { key: "mi", title: "Motiverende intervju", needs: ["motivational-interviewing"] },
      { key: "psychoeducation", title: "Psykoedukasjon", needs: ["psychoeducation"] },
      { key: "relapse-prevention", title: "Tilbakefallsforebygging", needs: ["relapse-prevention"] },
    ],
    services: [
      {
        key: "talks",
        title: "Samtaler der personen bor",
        format: "individual",
        needs: ["relationship-building"],
        for: [],
        methods: ["mi"],
        gender: "mixed",
      },
      {
        key: "relapse-group",
        title: "Gruppe for å forebygge tilbakefall",
        format: "group",
        needs: [],
        for: [],
        methods: ["relapse-prevention"],
        gender: "mixed",
      },
      {
        key: "next-of-kin",
        title: "Samtaler med pårørende",
        format: "family",
        needs: ["relationship-building"],
        for: [],
        methods: ["psychoeducation"],
        gender: "mixed",
      },
    ],
  },
  suggested: [
    {
      key: "relapse-group",
      title: "Gruppe for å forebygge tilbakefall",
      everyone: false,
      format: "group",
      service: "relapse-group",
    },
    { key: "open-house", title: "Åpent hus", everyone: false, format: "group" },
  ],
};
