/** Most words of a name that are kept or looked for. */
const mostWords = 12;

/** The words of a name as they are kept and looked for: composed, lower case, each once. Å stays Å. */
export function nameWords(text: string): readonly string[] {
  const words = text
    .normalize("NFC")
    .toLocaleLowerCase("nb")
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, mostWords);
}
