import type { Text } from "../../guideline.ts";

/** What an entry would do, one item a line. `{title}` names it, `{state}` and `{before}` are words for states. */
export const whatIfWords = {
  appears: { nb: "Nytt: {title}.", da: "Nyt: {title}.", en: "New: {title}." },
  appearsDue: {
    nb: "Nytt: {title}, senest {due}.",
    da: "Nyt: {title}, senest {due}.",
    en: "New: {title}, by {due}.",
  },
  done: { nb: "Blir i orden: {title}.", da: "Kommer i orden: {title}.", en: "Will be met: {title}." },
  goes: {
    nb: "Ventes ikke lenger: {title}. Det blir «{state}».",
    da: "Ventes ikke længere: {title}. Det bliver »{state}«.",
    en: "No longer expected: {title}. It becomes “{state}”.",
  },
  gone: { nb: "Ventes ikke lenger: {title}.", da: "Ventes ikke længere: {title}.", en: "No longer expected: {title}." },
  moves: {
    nb: "Ny frist: {title}, {due}. Før var den {was}.",
    da: "Ny frist: {title}, {due}. Før var den {was}.",
    en: "New date: {title}, {due}. Before it was {was}.",
  },
  dated: { nb: "Får frist: {title}, {due}.", da: "Får frist: {title}, {due}.", en: "Gets a date: {title}, {due}." },
  undated: {
    nb: "Får ingen frist nå: {title}.",
    da: "Får ingen frist nu: {title}.",
    en: "Has no date then: {title}.",
  },
  turns: {
    nb: "{title}: fra «{before}» til «{state}».",
    da: "{title}: fra »{before}« til »{state}«.",
    en: "{title}: from “{before}” to “{state}”.",
  },
} as const satisfies Readonly<Record<string, Text>>;
