/** Somebody as a wall is to name them. */
export interface Named {
  readonly person: string;
  readonly first: string;
  readonly family: string;
  /** The person has asked to stand with initials alone. */
  readonly asksForInitials: boolean;
}

/**
 * How each is named on a wall: by first name; by initials where two share a first name or the person has asked. Initials that would
 * be the same take letters of the family name, at most three, and then a number, in the order given: two people are never one.
 */
export function wallNames(people: readonly Named[]): ReadonlyMap<string, string> {
  const shared = new Map<string, number>();
  for (const one of people) shared.set(folded(firstOf(one)), (shared.get(folded(firstOf(one))) ?? 0) + 1);
  const isByInitials = (one: Named): boolean =>
    one.asksForInitials || firstOf(one) === "" || (shared.get(folded(firstOf(one))) ?? 0) > 1;
  const initials = apart(people.filter(isByInitials));
  return new Map(people.map((one) => [one.person, initials.get(one.person) ?? firstOf(one)]));
}

/** The first word: a second given name is not needed to know somebody across a room. */
function firstOf({ first }: Named): string {
  return first.trim().split(/\s+/)[0] ?? "";
}

function folded(name: string): string {
  return name.toLocaleLowerCase("nb");
}

const mostLetters = 3;

function apart(people: readonly Named[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  let left = people;
  for (let letters = 1; letters <= mostLetters; letters++) {
    const names = left.map((one) => initialsOf(one, letters));
    left.forEach((one, at) => {
      if (names.filter((name) => name === names[at]).length === 1) made.set(one.person, names[at] ?? "");
    });
    left = left.filter(({ person }) => !made.has(person));
  }
  const counted = new Map<string, number>();
  for (const one of left) {
    const name = initialsOf(one, 1);
    counted.set(name, (counted.get(name) ?? 0) + 1);
    made.set(one.person, `${name} ${counted.get(name)}`);
  }
  return made;
}

function initialsOf(one: Named, letters: number): string {
  const first = [...firstOf(one)][0] ?? "";
  const family = [...one.family.trim()].slice(0, letters).join("");
  return [first, family].flatMap((part) => (part === "" ? [] : [`${capital(part)}.`])).join(" ") || "–";
}

function capital(part: string): string {
  const [letter = "", ...rest] = [...part];
  return letter.toLocaleUpperCase("nb") + rest.join("");
}
