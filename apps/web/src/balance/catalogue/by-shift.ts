/** The words of exemptions by shift. */
export const byShift = {
  title: { nb: "Fritak etter vakt", da: "Fritagelser efter vagt", en: "Exemptions by shift" },
  none: {
    nb: "Ingenting felles på timeplanen er holdt i disse månedene.",
    da: "Intet fælles på ugeplanen er holdt i disse måneder.",
    en: "Nothing on the timetable for everyone was held in these months.",
  },
  shift: { nb: "Vakt", da: "Vagt", en: "Shift" },
  outside: { nb: "Utenom vaktene", da: "Uden for vagterne", en: "Outside the shifts" },
  workdays: { nb: "hverdag", da: "hverdag", en: "weekdays" },
  weekend: { nb: "helg", da: "weekend", en: "weekend" },
  alone: {
    workdays: { nb: "Hverdag", da: "Hverdag", en: "Weekdays" },
    weekend: { nb: "Helg", da: "Weekend", en: "Weekend" },
  },
  times: { nb: "Ganger", da: "Gange", en: "Times" },
  method: {
    nb: (from: string, to: string) =>
      `Fra ${from} til ${to}. Av alle gangene noen skulle til noe som er felles for alle: hvor ofte de var fritatt. Ett langt fritak teller hver gang. Samme grenser som over, mot snittet av vaktene.`,
    da: (from: string, to: string) =>
      `Fra ${from} til ${to}. Af alle de gange, nogen skulle til noget, der er fælles for alle: hvor ofte de var fritaget. En lang fritagelse tæller hver gang. Samme grænser som ovenfor, mod gennemsnittet af vagterne.`,
    en: (from: string, to: string) =>
      `From ${from} to ${to}. Of all the times somebody was to come to something that is for everyone: how often they were exempt. One long exemption counts each time. The same limits as above, against the mean of the shifts.`,
  },
  means: {
    nb: "fritakene faller annerledes på denne vakten.",
    da: "fritagelserne falder anderledes på denne vagt.",
    en: "exemptions fall differently on this shift.",
  },
  meansNot: {
    nb: "at de som var på vakt, har gjort feil. Det som holdes da, kan være noe annet. Ingen rangeres.",
    da: "at de, der var på vagt, har gjort noget forkert. Det, der holdes da, kan være noget andet. Ingen rangeres.",
    en: "that those on duty have done something wrong. What is held then may be something else. Nobody is ranked.",
  },
} as const;
