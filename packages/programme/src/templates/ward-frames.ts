import { emptyProgramme } from "../programme.ts";
import type { ProgrammeTemplate } from "./template.ts";

/** Common frames of an inpatient unit, after what Russeksjonen Narvik says holds for everyone (requirements A1, A3, A7). */
export const wardFrames: ProgrammeTemplate = {
  id: "ward-frames",
  title: {
    nb: "Rammer for en døgnenhet",
    da: "Rammer for en døgnenhed (på norsk)",
    en: "Frames for an inpatient unit (in Norwegian)",
  },
  words: {
    nb: "Det som er felles for alle, og grupper som passer for noen. Dager, klokkeslett og tall setter enheten selv.",
    da: "Det, der er fælles for alle, og grupper, der passer for nogle. Dage, klokkeslæt og tal sætter enheden selv.",
    en: "What is common to all, and groups that suit some. The unit sets days, hours and numbers itself.",
  },
  source: "Universitetssykehuset Nord-Norge, Russeksjon Narvik: Individuell eller standardisert rusbehandling",
  programme: {
    ...emptyProgramme("Programmet i enheten"),
    methods: [
      { key: "mi", title: "Motiverende intervju", needs: ["motivational-interviewing"] },
      { key: "relapse-prevention", title: "Tilbakefallsforebygging", needs: ["relapse-prevention"] },
    ],
    services: [
      {
        key: "talks",
        title: "Samtaler med behandler",
        format: "individual",
        needs: ["relationship-building"],
        for: [],
        methods: ["mi"],
        gender: "mixed",
      },
      {
        key: "coping-group",
        title: "Mestringsgruppe",
        format: "group",
        needs: ["relapse-prevention"],
        for: [],
        methods: ["relapse-prevention"],
        gender: "mixed",
      },
      {
        key: "change-group",
        title: "Endringsgruppe",
        format: "group",
        needs: ["motivational-interviewing"],
        for: [],
        methods: ["mi"],
        gender: "mixed",
      },
      {
        key: "womens-group",
        title: "Kvinnegruppe",
        format: "group",
        needs: ["relationship-building"],
        for: [],
        methods: [],
        gender: "women",
      },
      {
        key: "one-to-one",
        title: "Tett en-til-en i perioder",
        format: "one-to-one",
        needs: ["relationship-building"],
        for: [],
        methods: [],
        gender: "mixed",
      },
    ],
  },
  suggested: [
    { key: "exercise", title: "Trim", everyone: true, format: "ward", activity: "exercise" },
    { key: "joint-meeting", title: "Fellesmøte", everyone: true, format: "ward", activity: "joint-meeting" },
    {
      key: "information-meeting",
      title: "Informasjonsmøte",
      everyone: true,
      format: "ward",
      activity: "information-meeting",
    },
    { key: "kitchen-duty", title: "Kjøkkentjeneste", everyone: true, format: "ward", activity: "shared-chore" },
    { key: "teaching", title: "Undervisning", everyone: true, format: "ward", activity: "teaching" },
    { key: "common-activity", title: "Felles aktivitet", everyone: true, format: "ward", activity: "common-activity" },
    { key: "coping-group", title: "Mestringsgruppe", everyone: false, format: "group", service: "coping-group" },
    { key: "change-group", title: "Endringsgruppe", everyone: false, format: "group", service: "change-group" },
    { key: "womens-group", title: "Kvinnegruppe", everyone: false, format: "group", service: "womens-group" },
  ],
};
