import type { Catalogue } from "../catalogue/nb.ts";
import type { Time } from "../time/use-time.ts";
import type { ListLine } from "./lines.ts";

/** `42 dager etter 8. okt.`: how the date of a line came about, where it was counted in days. */
export function sayCounted({ why }: ListLine, time: Time, words: Catalogue): string | null {
  if (why?.code !== "counted") return null;
  const { from, amount } = why.values;
  if (typeof from !== "string" || typeof amount !== "number") return null;
  return words.worklist.counted(amount, time.short(from));
}
