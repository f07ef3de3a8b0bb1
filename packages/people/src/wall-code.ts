/** By what staff say at a wall who they are. */
export const wallCodeTypes = ["pin", "badge"] as const;
export type WallCodeType = (typeof wallCodeTypes)[number];

/** A code with what the reader may add taken off; null where it cannot be one. */
export function readWallCode(text: string): string | null {
  const code = text.trim();
  return /^[\x21-\x7e]{4,64}$/.test(code) ? code : null;
}

/** A PIN is at most so long. */
export const longestPin = 8;

/**
 * How many digits a PIN has at least where so many may have one: a guess then hits somebody's less than once in a thousand times. Four for up
 * to ten people, five for up to a hundred, at most six.
 */
export function leastPinDigits(people: number): number {
  if (people <= 10) return 4;
  return people <= 100 ? 5 : 6;
}

/** What is wrong with a code that somebody wants where so many may have one; null: nothing. */
export function wallCodeProblem(
  type: WallCodeType,
  text: string,
  people: number,
): "not-a-pin" | "too-short" | "too-easy" | "not-a-badge" | null {
  const code = readWallCode(text);
  if (type === "badge") return code === null ? "not-a-badge" : null;
  if (code === null || !/^\d+$/.test(code) || code.length > longestPin || code.length < 4) return "not-a-pin";
  if (code.length < leastPinDigits(people)) return "too-short";
  return isEasy(code) ? "too-easy" : null;
}

/** What a stranger tries first: equal steps (0000, 1234, 2468), a piece again (4747), the same backwards (1221), a year, a line of keys. */
function isEasy(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10));
  const isMirrored = [...pin].toReversed().join("") === pin;
  return steps.size === 1 || isMirrored || /^(\d+)\1+$/.test(pin) || /^(19|20)\d\d$/.test(pin) || lines.has(pin);
}

/** The keypad's only line of four keys, both ways. */
const lines: ReadonlySet<string> = new Set(["2580", "0852"]);
