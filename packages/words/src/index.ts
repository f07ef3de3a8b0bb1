export {
  bareDay,
  clockIn,
  dayAfter,
  dayIn,
  daysBetween,
  isDay,
  longDay,
  partialDay,
  shortDay,
  wholeDay,
} from "./clock.ts";
export { type KindWords, kindWordsIn } from "./kind-words.ts";
export { type Language, languages, localeOf } from "./language.ts";
export { type Said, type Sayer, sayBriefly, sayEntry } from "./say-entry.ts";
