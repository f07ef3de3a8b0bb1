/** The languages of the demo's own page. */
export type DemoLanguage = "nb" | "da" | "en";

/** The words of the page on which one chooses whom to be. */
export const demoTexts: {
  readonly [L in DemoLanguage]: { readonly title: string; readonly lead: string; readonly language: string };
} = {
  nb: {
    title: "Velg hvem du vil være",
    lead: "Dette er en demo. Alle personer er oppdiktet, og ingen trenger passord.",
    language: "Språk",
  },
  da: {
    title: "Vælg hvem du vil være",
    lead: "Dette er en demo. Alle personer er opdigtede, og ingen behøver adgangskode.",
    language: "Sprog",
  },
  en: {
    title: "Choose whom to be",
    lead: "This is a demo. Everybody is made up, and nobody needs a password.",
    language: "Language",
  },
};
