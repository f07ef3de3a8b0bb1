import { entriesInEffect, uuidV8 } from "@helhet/course";
import { type BoardSession, type Named, wallNames } from "@helhet/programme";
import type { PersonCard, WallSession } from "@helhet/record";
import type { BoardRead } from "../board/day-board.ts";

/** A row of the wall with what it stands for, which never leaves the server. */
export interface WallRow {
  readonly row: string;
  readonly session: BoardSession;
  readonly people: readonly {
    readonly who: string;
    readonly name: string;
    readonly expected: BoardSession["expected"][number];
  }[];
}

/** A unit's day as a wall has it, and what each of the wall's own keys stands for. */
export interface WallRead {
  readonly day: string;
  readonly unitName: string;
  readonly zone: string;
  readonly rows: readonly WallRow[];
  /** Everybody that was looked at. */
  readonly persons: ReadonlySet<string>;
}

/**
 * What many do together, and who is expected there by first name or initials: nothing of why somebody is not, nothing that one person has
 * alone. Keys are made with the wall's secret: on no other wall, and nowhere else, do they mean anything.
 */
export function wallOf({ hash }: WallSession, { board, cards, people, unit }: BoardRead): WallRead {
  const shown = board.sessions.filter((one) => one.sort === "common" && !one.isCancelled && one.expected.length > 0);
  const byPerson = new Map(cards.map((card) => [card.person, card]));
  const asking = new Set(people.filter(({ entries }) => asksForInitials(entries)).map(({ person }) => person));
  const inSight = new Set(shown.flatMap(({ expected }) => expected.map(({ person }) => person)));
  const named = board.names.filter(({ person }) => inSight.has(person));
  const names = wallNames(named.map((one) => namedAs(one, byPerson.get(one.person), asking.has(one.person))));
  const rows = shown.map((session): WallRow => {
    const standing = session.expected.map((expected) => ({
      who: uuidV8("helhet wall who", `${hash} ${board.day} ${expected.person}`),
      name: names.get(expected.person) ?? "–",
      expected,
    }));
    const byName = standing.toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
    return { row: uuidV8("helhet wall row", `${hash} ${session.key}`), session, people: byName };
  });
  const persons = new Set([...people, ...board.names].map(({ person }) => person));
  return { day: board.day, unitName: unit.name, zone: unit.zone, rows, persons };
}

function asksForInitials(entries: BoardRead["people"][number]["entries"]): boolean {
  return entriesInEffect(entries).some((one) => one.kind === "preference" && one.data.about === "initials-on-wall");
}

/** The mark of an invented person is no name. */
const invented = /^test ?person\s+/i;

function namedAs(one: BoardRead["board"]["names"][number], card: PersonCard | undefined, asks: boolean): Named {
  const words = one.name.replace(invented, "").split(/\s+/);
  const first = (card?.spokenName ?? card?.given ?? words[0] ?? "").replace(invented, "");
  const family = card?.family ?? (words.length > 1 ? (words.at(-1) ?? "") : "");
  return { person: one.person, first, family, asksForInitials: asks };
}
