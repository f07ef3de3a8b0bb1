/** By what staff say at a wall who they are. */
export const wallCodeTypes = ["pin", "badge"] as const;
export type WallCodeType = (typeof wallCodeTypes)[number];

/** A code with what the reader may add taken off; null where it cannot be one. */
export function readWallCode(text: string): string | null {
  const code = text.trim();
  return /^[\x21-\x7e]{4,64}$/.test(code) ? code : null;
}

/** What is wrong with a code that somebody wants; null: nothing. */
export function wallCodeProblem(type: WallCodeType, text: string): "not-a-pin" | "too-easy" | "not-a-badge" | null {
  const code = readWallCode(text);
  if (type === "badge") return code === null ? "not-a-badge" : null;
  if (code === null || !/^\d{4,8}$/.test(code)) return "not-a-pin";
  return isEasy(code) ? "too-easy" : null;
}

/** One digit over and over, or digits that follow each other: what a stranger tries first. */
function isEasy(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10));
  return steps.size === 1 && [0, 1, 9].includes([...steps][0] ?? 0);
}
