import type { WhyNotPage } from "@helhet/contract";
import type { Language } from "@helhet/words";

export type ShownElement = WhyNotPage["elements"][number];

/** Elements of one edition of a guideline. */
export interface GroupOfElements {
  readonly key: string;
  readonly title: ShownElement["guidelineTitle"];
  readonly edition: string;
  readonly elements: readonly ShownElement[];
}

/** Why a guideline as a whole is not followed for the person. */
const outside: readonly string[] = [
  "other-country",
  "not-adopted",
  "adopted-later",
  "adopted-until",
  "another-edition",
  "law-not-valid",
];

const isOutside = (element: ShownElement): boolean => element.is === "told" && outside.includes(element.because.code);

function grouped(elements: readonly ShownElement[]): readonly GroupOfElements[] {
  const byEdition = Map.groupBy(elements, ({ guideline, edition }) => `${guideline}@${edition}`);
  return [...byEdition].flatMap(([key, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ key, title: first.guidelineTitle, edition: first.edition, elements: own }];
  });
}

/** What does not apply and has the wanted text in its name or its guideline's: of guidelines followed here, and of the others. */
export function groupsFound(
  { elements }: WhyNotPage,
  wanted: string,
  language: Language,
): {
  readonly followed: readonly GroupOfElements[];
  readonly notFollowed: readonly GroupOfElements[];
  readonly count: number;
} {
  const text = wanted.trim().toLocaleLowerCase(language);
  const fits = ({ title, guidelineTitle }: ShownElement): boolean =>
    `${title[language]} ${guidelineTitle[language]}`.toLocaleLowerCase(language).includes(text);
  const found = elements.filter(fits);
  return {
    followed: grouped(found.filter((element) => !isOutside(element))),
    notFollowed: grouped(found.filter(isOutside)),
    count: found.length,
  };
}
