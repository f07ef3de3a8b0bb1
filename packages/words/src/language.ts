/** The languages everything is said in. */
export const languages = ["nb", "da", "en"] as const;
export type Language = (typeof languages)[number];

/** The locale whose dates and numbers go with a language. */
export const localeOf: Readonly<Record<Language, string>> = { nb: "nb-NO", da: "da-DK", en: "en-GB" };
