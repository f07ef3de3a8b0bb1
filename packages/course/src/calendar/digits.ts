const zero = 48;

/** The decimal digit at a place in a text; −1 where there is none. Small integers only: this is the hot path. */
export function digitAt(text: string, at: number): number {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : -1;
}

/** The two-digit number from a place in a text; −1 where there is none. */
export function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
