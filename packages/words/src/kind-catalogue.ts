import type { DataOf, Kind } from "@helhet/course";
import { access } from "./catalogue/access.ts";
import { attendance } from "./catalogue/attendance.ts";
import { care } from "./catalogue/care.ts";
import { continuity } from "./catalogue/continuity.ts";
import { healthFacts } from "./catalogue/health-facts.ts";
import { personFacts } from "./catalogue/person-facts.ts";
import { severalStories, whens } from "./catalogue/several-stories.ts";
import { tailoring } from "./catalogue/tailoring.ts";
import { treatmentCourse } from "./catalogue/treatment-course.ts";
import { unitLife } from "./catalogue/unit-life.ts";
import type { Said, When, WordsOfStory } from "./words-of-story.ts";

/** Every story, those words first that several of them share. */
export const stories = [
  severalStories,
  personFacts,
  healthFacts,
  access,
  care,
  attendance,
  tailoring,
  treatmentCourse,
  continuity,
  unitLife,
] as const;

const kinds: Readonly<Record<Kind, Said>> = {
  ...personFacts.kinds,
  ...healthFacts.kinds,
  ...access.kinds,
  ...care.kinds,
  ...attendance.kinds,
  ...tailoring.kinds,
  ...treatmentCourse.kinds,
  ...continuity.kinds,
  ...unitLife.kinds,
};
const also: Partial<Readonly<Record<Kind, Said>>> = Object.assign({}, ...stories.map((story) => story.also));

const whenOf: WordsOfStory["when"] = Object.assign({}, ...stories.map((story) => ("when" in story ? story.when : {})));
/** What the time of an entry of a kind is called. */
function when(kind: Kind): Said {
  const said: When = whenOf?.[kind] ?? "happened";
  return whens[said];
}

const fields: Readonly<Record<string, Said>> = Object.assign({}, ...stories.map((story) => story.fields));
const choices: Readonly<Record<string, Said>> = Object.assign({}, ...stories.map((story) => story.choices));

type KeyOfAny<U> = U extends unknown ? keyof U : never;
type Named = KeyOfAny<(typeof stories)[number]["fields"]>;
type FieldOf<K extends Kind> = string extends keyof DataOf<K> ? never : keyof DataOf<K> & string;
type Unnamed<K extends Kind, F extends string> = F extends Named ? never : Exclude<`${K}.${F}`, Named>;
/** Every field without a word, as `kind.field`: the compiler names them at the catalogue below. */
type UnnamedField = { [K in Kind]: { [F in FieldOf<K>]: Unnamed<K, F> }[FieldOf<K>] }[Kind];
type Names<Missing> = [Missing] extends [never] ? unknown : { readonly hasNoWordFor: Missing };

/** What every kind of entry, its fields and its choices are called, in every language. */
export const kindCatalogue = { kinds, also, when, fields, choices } satisfies Names<UnnamedField>;
