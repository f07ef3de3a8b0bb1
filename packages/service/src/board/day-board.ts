import { dayIn, ok, type Result } from "@helhet/course";
import type { Unit } from "@helhet/people";
import { type Board, boardOf, occurrencesIn, type Programme, programmeOn, unitEntriesOf } from "@helhet/programme";
import type { PersonCard, UnitDay } from "@helhet/record";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { nameOf } from "../persons.ts";
import { bookOf } from "../programme/programme-of.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { unitPlace } from "../sessions/unit-place.ts";

/** Who somebody on the board is, as they want to be called; and the version of their course that the board shows. */
export interface Named {
  readonly person: string;
  /** Empty where the viewer may read no name. */
  readonly name: string;
  readonly synthetic: boolean;
  readonly version: number | null;
}

/** A unit's day as somebody of it sees it. */
export interface DayBoard extends Board {
  /** Instant, ISO. */
  readonly at: string;
  readonly today: string;
  readonly names: readonly Named[];
}

/** Which unit and day (`YYYY-MM-DD`; today where none is said). */
interface BoardAsk {
  readonly unit: string;
  readonly day?: string | undefined;
}

/** The day board of a unit and a day, in one read through the gate. */
export async function dayBoard(house: House, caller: Caller, ask: BoardAsk): Promise<Result<DayBoard, Refusal>> {
  const read = await readBoard(house, caller, ask);
  return read.ok ? ok(read.value.board) : read;
}

/** What a board was made of, for what else is made of the same read. */
export interface BoardRead {
  readonly board: DayBoard;
  readonly cards: readonly PersonCard[];
  readonly people: UnitDay["people"];
  readonly programme: Programme | null;
  readonly unit: Unit;
}

/** The same, with what it was made of. */
export async function readBoard(house: House, caller: Caller, ask: BoardAsk): Promise<Result<BoardRead, Refusal>> {
  const working = workingAs(caller, ask.unit, "read-course");
  if (working === undefined) return mayNot("read-course in the unit");
  const { unit, organisation } = working;
  const now = house.now();
  const today = dayIn(unit.zone, now);
  const day = ask.day ?? today;
  const as = principalOf(caller);
  const [read, cards, book] = await Promise.all([
    house.record.unitDay(as, { unit: unit.id, from: day, to: day }),
    house.record.persons.listed(as, unit.id),
    bookOf(house, unit.id, ["programme-published", "occurrence-changed"]),
  ]);
  const place = unitPlace(house, unit, organisation);
  const programmeOf = (on: string): Programme | null => programmeOn(book, on)?.data.programme ?? null;
  const changes = unitEntriesOf(book, "occurrence-changed");
  const board = boardOf({
    place,
    day,
    now,
    programme: programmeOf(day),
    occurrences: occurrencesIn(programmeOf, place, day, day, changes),
    people: inOrderOf(cards, read.people),
    appointments: read.appointments,
    viewer: caller.practitioner.id,
  });
  const names = await namesOn(house, caller, read, cards);
  return ok({
    board: { ...board, at: new Date(now).toISOString(), today, names },
    cards,
    people: read.people,
    programme: programmeOf(day),
    unit,
  });
}

/** By Nordic order of names, as lists of persons are. */
function inOrderOf(cards: readonly PersonCard[], people: UnitDay["people"]): UnitDay["people"] {
  const order = new Map(cards.map(({ person }, index) => [person, index]));
  const last = cards.length;
  return people.toSorted((a, b) => (order.get(a.person) ?? last) - (order.get(b.person) ?? last));
}

/** Those who only come to the unit are named by whatever relation the caller follows them through. */
async function namesOn(
  house: House,
  caller: Caller,
  { people, appointments }: UnitDay,
  cards: readonly PersonCard[],
): Promise<readonly Named[]> {
  const known = new Map(cards.map((card) => [card.person, card]));
  const shown = new Set([...people, ...appointments].map(({ person }) => person));
  const missing = [...shown].filter((person) => !known.has(person));
  for (const other of await house.record.persons.cards(principalOf(caller), missing)) known.set(other.person, other);
  return [...shown].map((person) => {
    const card = known.get(person);
    return {
      person,
      name: card === undefined ? "" : nameOf(card),
      synthetic: card?.test ?? false,
      version: people.find((one) => one.person === person)?.version ?? card?.version ?? null,
    };
  });
}
