const plain: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a", ä: "a", ö: "o", é: "e", ü: "u" };

/** A key for something new, from its title: `kjokkentjeneste`, and with a number where that is taken. It stays when titles change. */
export function keyFor(title: string, taken: readonly string[]): string {
  const letters = [...title.toLowerCase()].map((letter) => plain[letter] ?? letter).join("");
  const base =
    letters
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 50) || "item";
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}
