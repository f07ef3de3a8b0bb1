/** What an alarm says, and who has been told. */
export const alarms = {
  label: { nb: "Alarmer", da: "Alarmer", en: "Alarms" },
  kinds: {
    "nobody-on-duty": { nb: "Ingen er på vakt", da: "Ingen er på vagt", en: "Nobody is on duty" },
    "leave-not-returned": {
      nb: "Noen er ikke kommet tilbake fra permisjon",
      da: "Nogen er ikke kommet tilbage fra orlov",
      en: "Somebody has not come back from leave",
    },
  },
  showAll: {
    nb: (count: number) => (count === 1 ? "Vis mer om alarmen" : `Vis alle ${count} alarmer`),
    da: (count: number) => (count === 1 ? "Vis mere om alarmen" : `Vis alle ${count} alarmer`),
    en: (count: number) => (count === 1 ? "Show more of the alarm" : `Show all ${count} alarms`),
  },
  showLess: { nb: "Vis mindre", da: "Vis mindre", en: "Show less" },
  since: {
    nb: (moment: string) => `Siden ${moment}.`,
    da: (moment: string) => `Siden ${moment}.`,
    en: (moment: string) => `Since ${moment}.`,
  },
  ended: {
    nb: (moment: string) => `Over ${moment}.`,
    da: (moment: string) => `Ovre ${moment}.`,
    en: (moment: string) => `Over ${moment}.`,
  },
  told: { nb: "Gått til", da: "Gået til", en: "Has gone to" },
  rungs: {
    answering: { nb: "ansvarsvakt", da: "ansvarsvagt", en: "in charge" },
    "stand-in": { nb: "stedfortreder", da: "stedfortræder", en: "stand-in" },
    "on-call": { nb: "bakvakt", da: "bagvagt", en: "on call" },
    leader: { nb: "leder", da: "leder", en: "leader" },
  },
  step: {
    nb: (name: string, rung: string, clock: string) => `${name} (${rung}) ${clock}`,
    da: (name: string, rung: string, clock: string) => `${name} (${rung}) ${clock}`,
    en: (name: string, rung: string, clock: string) => `${name} (${rung}) ${clock}`,
  },
  noOne: { nb: "ingen", da: "ingen", en: "nobody" },
  seenBy: {
    nb: (name: string, moment: string) => `${name} vet om det, ${moment}.`,
    da: (name: string, moment: string) => `${name} ved det, ${moment}.`,
    en: (name: string, moment: string) => `${name} knows, ${moment}.`,
  },
  know: { nb: "Jeg vet om det", da: "Jeg ved det", en: "I know" },
  toRoster: { nb: "Til vaktplanen", da: "Til vagtplanen", en: "To the roster" },
  toPerson: { nb: "Til personen", da: "Til personen", en: "To the person" },
  lately: { nb: "Alarmer det siste døgnet", da: "Alarmer det seneste døgn", en: "Alarms of the last day" },
  failed: { nb: "Ble ikke lagret", da: "Blev ikke gemt", en: "Was not saved" },
} as const;
