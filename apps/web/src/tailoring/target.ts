import type { ShownAgreement, ShownItem } from "@helhet/contract";

/** What is to be tailored: something expected of the person, or something that the unit itself asks, `programme/<key>`. */
export type TailorTarget = Pick<ShownItem, "guideline" | "element" | "title">;

/** Something that the unit's programme asks or offers, as what is tailored. */
export function ofProgramme(key: string, title: string): TailorTarget {
  return { guideline: "programme", element: key, title: { nb: title, da: title, en: title } };
}

/** What an agreement is called: what is added, or what is done otherwise. */
export function titleOf({ form, instead, title }: ShownAgreement, language: keyof ShownAgreement["title"]): string {
  return form === "addition" ? (instead ?? title[language]) : title[language];
}

/** What an agreement is about, to be agreed on again. */
export function targetOf({ element, title }: Pick<ShownAgreement, "element" | "title">): TailorTarget {
  const [guideline = "", ...rest] = element.split("/");
  return { guideline, element: rest.join("/"), title };
}
