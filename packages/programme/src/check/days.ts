import type { Programme } from "../programme.ts";
import type { Finding } from "./finding.ts";

/** Stretches of days that end before they begin. */
export function wrongDays({ timetable, closed }: Pick<Programme, "timetable" | "closed">): readonly Finding[] {
  const ends = (from: string | undefined, to: string | undefined): boolean =>
    from !== undefined && to !== undefined && to < from;
  return [
    ...timetable.flatMap(({ from, to, title }, at) => (ends(from, to) ? [wrong(`timetable.${at}.to`, title)] : [])),
    ...closed.flatMap(({ from, to, title }, at) => (ends(from, to) ? [wrong(`closed.${at}.to`, title)] : [])),
  ];
}

function wrong(path: string, title: string): Finding {
  return {
    path,
    severity: "stops",
    code: "wrong-days",
    says: {
      nb: `${title} slutter før det begynner.`,
      da: `${title} slutter, før det begynder.`,
      en: `${title} ends before it begins.`,
    },
    mend: { nb: "Velg en senere siste dag.", da: "Vælg en senere sidste dag.", en: "Choose a later last day." },
  };
}
