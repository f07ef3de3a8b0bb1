/** What stands beside what may stop a clock, and beside what the person may do. */
export const clock = {
  stops: { nb: "Stans:", da: "Standsning:", en: "Stops:" },
  whenBroken: { nb: "Når fristen er brutt:", da: "Når fristen er brudt:", en: "When the deadline is broken:" },
} as const;
