const zero = 48;

/** The decimal digit at a place in a text; NaN where there is none. */
export function digitAt(text: string, at: number): number {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** The two-digit number from a place in a text; NaN where there is none. */
export function twoDigitsAt(text: string, at: number): number {
  return digitAt(text, at) * 10 + digitAt(text, at + 1);
}
