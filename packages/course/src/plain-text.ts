/**
 * The path to the first text in a JSON value that is none: half a character (a lone surrogate) or a null character in it.
 * No store keeps such a text as it is. Undefined where every text is one; field names count as texts.
 */
export function brokenText(json: unknown, path = ""): string | undefined {
  if (typeof json === "string") return isText(json) ? undefined : path;
  if (typeof json !== "object" || json === null) return undefined;
  for (const [name, value] of Object.entries(json)) {
    if (!isText(name)) return path;
    const found = brokenText(value, path === "" ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\u0000");
}
