import { type Course, entriesInEffect } from "@helhet/course";
import { cardsOf, consentsOf, relationsOf } from "@helhet/record";
import { nameWords } from "../read/name-words.ts";
import { sqlInstant } from "./row-json.ts";

/** What helhet.write_gate stores of courses whose relations, consents or names have changed. */
export function gateJson(courses: readonly Course[]) {
  const each = courses.map(({ person, entries }) => {
    const standing = entriesInEffect(entries);
    const cards = cardsOf(standing);
    return { person, relations: relationsOf(standing), consents: consentsOf(standing), cards };
  });
  return {
    persons: each.map(({ person }) => person),
    relations: each.flatMap(({ person, relations }) =>
      relations
        .filter(({ from, to }) => from < to)
        .map(({ from, to, careLevel, levels, ...rest }, n) => ({
          person,
          n,
          ...rest,
          care_level: careLevel,
          levels: levels.map((one) => one.careLevel),
          levels_from: levels.map((one) => sqlInstant(one.from)),
          ...stretch(from, to),
        })),
    ),
    consents: each.flatMap(({ person, consents }) =>
      consents
        .filter(({ from, to }) => from < to)
        .map(({ from, to, ...rest }, n) => ({ person, n, ...rest, ...stretch(from, to) })),
    ),
    cards: each.flatMap(({ person, cards }) =>
      cards.map(({ spokenName, protectedAddress, ...rest }) => ({
        person,
        ...rest,
        spoken_name: spokenName,
        protected_address: protectedAddress,
      })),
    ),
    words: each.flatMap(({ person, cards }) =>
      cards.flatMap(({ controller, given, family, spokenName }) =>
        nameWords([given, family, spokenName].join(" ")).map((word) => ({ person, controller, word })),
      ),
    ),
  };
}

function stretch(from: number, to: number) {
  return { from_at: sqlInstant(from), to_at: sqlInstant(to) };
}
