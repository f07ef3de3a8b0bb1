import { emptyProgramme } from "../programme.ts";
import type { ProgrammeTemplate } from "./template.ts";

/** A Danish day programme: individual, group and family treatment by wish and need (requirements B0, B4). */
export const danishDay: ProgrammeTemplate = {
  id: "danish-day",
  title: {
    nb: "Dansk dagbehandling (på dansk)",
    da: "Dagbehandling",
    en: "Danish day treatment (in Danish)",
  },
  words: {
    nb: "Individuelt, i gruppe og med familien, etter ønske og behov. Dager, klokkeslett og lengde setter enheten selv.",
    da: "Individuelt, i gruppe og med familien, efter ønske og behov. Dage, klokkeslæt og længde sætter enheden selv.",
    en: "Individual, in groups and with the family, by wish and need. The unit sets days, hours and length itself.",
  },
  source: "Sundhedsstyrelsen: National klinisk retningslinje, afsnit 3.6 om variation i indsatser og tilbud",
  programme: {
    ...emptyProgramme("Dagbehandlingen"),
    holidays: "closed",
    methods: [
      { key: "mi", title: "Den motiverende samtale", needs: ["motivational-interviewing"] },
      { key: "cbt", title: "Kognitiv adfærdsterapi", needs: ["cognitive-behavioural"] },
    ],
    services: [
      {
        key: "day-group",
        title: "Daggruppe",
        format: "group",
        needs: ["relationship-building"],
        for: [],
        methods: ["cbt"],
        gender: "mixed",
      },
      {
        key: "talks",
        title: "Individuelle samtaler",
        format: "individual",
        needs: ["relationship-building"],
        for: [],
        methods: ["mi"],
        gender: "mixed",
      },
      {
        key: "family",
        title: "Familiesamtaler",
        format: "family",
        needs: ["relationship-building"],
        for: [],
        methods: [],
        gender: "mixed",
      },
      {
        key: "outreach",
        title: "Samtaler der, hvor borgeren er",
        format: "one-to-one",
        needs: ["relationship-building"],
        for: [],
        methods: ["mi"],
        gender: "mixed",
      },
    ],
  },
  suggested: [
    {
      key: "morning",
      title: "Morgensamling",
      everyone: false,
      format: "group",
      activity: "joint-meeting",
      service: "day-group",
    },
    { key: "day-group", title: "Daggruppe", everyone: false, format: "group", service: "day-group" },
    {
      key: "lunch",
      title: "Fælles frokost",
      everyone: false,
      format: "group",
      activity: "common-activity",
      service: "day-group",
    },
  ],
};
