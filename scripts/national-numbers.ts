/** A number in a text that could be a living person's: where it stands, never what it is. */
export type Suspect = {
  readonly line: number;
  readonly column: number;
  readonly kind: "fødselsnummer" | "D-number" | "CPR";
};

const elevenDigits = /(?<![\w.-])\d{6}[ -]?\d{5}(?![\w-])/g;
const cprShaped = /(?<![\w.-])\d{6}-\d{4}(?![\w-])/g;

/**
 * Finds Norwegian numbers (right date and both control digits) and Danish ones (DDMMYY-NNNN with a real date). Test numbers
 * pass: the month raised by 40 or 80 in Norway, the day raised by 60 in Denmark, as their authorities make them.
 */
export function suspectNumbers(text: string): readonly Suspect[] {
  return text.split("\n").flatMap((line, index) => suspectsIn(line).map((found) => ({ ...found, line: index + 1 })));
}

function suspectsIn(line: string): readonly Omit<Suspect, "line">[] {
  const norwegian = [...line.matchAll(elevenDigits)].flatMap(({ 0: found, index }) => {
    const digits = [...found.replace(/\D/g, "")].map(Number);
    const kind = kindOfNorwegian(digits);
    return kind === undefined ? [] : [{ column: index + 1, kind }];
  });
  const danish = [...line.matchAll(cprShaped)].filter(({ 0: found }) =>
    isDate(Number(found.slice(0, 2)), Number(found.slice(2, 4))),
  );
  return [...norwegian, ...danish.map(({ index }) => ({ column: index + 1, kind: "CPR" as const }))];
}

function kindOfNorwegian(digits: readonly number[]): "fødselsnummer" | "D-number" | undefined {
  const day = twoDigits(digits, 0);
  const month = twoDigits(digits, 2);
  if (!hasControlDigits(digits)) return undefined;
  if (isDate(day, month)) return "fødselsnummer";
  return isDate(day - 40, month) ? "D-number" : undefined;
}

/** Weights and remainders: forskrift om folkeregistrering § 2-2. */
function hasControlDigits(digits: readonly number[]): boolean {
  return [
    [3, 7, 6, 1, 8, 9, 4, 5, 2],
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
  ].every((weights) => {
    const sum = weights.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0);
    return (11 - (sum % 11)) % 11 === digits[weights.length];
  });
}

function twoDigits(digits: readonly number[], from: number): number {
  return (digits[from] ?? 0) * 10 + (digits[from + 1] ?? 0);
}

function isDate(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
