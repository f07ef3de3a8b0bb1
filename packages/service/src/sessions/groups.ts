import { dayIn, type Entry, type EntryOf, entriesInEffect, ok, type Result } from "@helhet/course";
import { type InGroup, occurrencesIn, type PersonHere, placesOf, type Service } from "@helhet/programme";
import { appendEntries } from "../append-entries.ts";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { nameOf } from "../persons.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { planUnit } from "./plan-unit.ts";
import { type TimetableOf, timetableOf } from "./timetable-of.ts";
import { unitPlace } from "./unit-place.ts";

/** Somebody in a group, as its leader sees them. */
export interface ShownInGroup extends Pick<InGroup, "person" | "words"> {
  readonly name: string;
  readonly synthetic: boolean;
  /** Instant, ISO. */
  readonly since: string;
  /** What the person needs there, from the newest recommendation. */
  readonly needs: string | null;
}

export interface GroupPage {
  readonly group: string;
  readonly title: string;
  readonly words: string | null;
  readonly place: string | null;
  readonly gender: Service["gender"];
  readonly capacity: number | null;
  readonly free: number | null;
  readonly placed: readonly ShownInGroup[];
  readonly offered: readonly ShownInGroup[];
  readonly waiting: readonly ShownInGroup[];
  /** Recommended, and not yet offered. */
  readonly recommended: readonly ShownInGroup[];
  /** Everybody else in the unit, for an offer. */
  readonly others: readonly { readonly person: string; readonly name: string }[];
  /** When it is held in the coming week, epoch ms. */
  readonly next: readonly number[];
  readonly mayOffer: boolean;
}

interface GroupAsk {
  readonly unit: string;
  readonly group: string;
}

/** Who comes to a group, what each needs there, who waits, and whether a place is free. */
export async function groupPage(house: House, caller: Caller, ask: GroupAsk): Promise<Result<GroupPage, Refusal>> {
  const found = await readGroup(house, caller, ask);
  if (!found.ok) return found;
  const { service, people, timetable } = found.value;
  const cards = new Map(
    (await house.record.persons.listed(principalOf(caller), ask.unit)).map((card) => [card.person, card]),
  );
  const entries = new Map(people.map((one) => [one.person, entriesInEffect(one.entries)]));
  const show = (one: InGroup): ShownInGroup => {
    const card = cards.get(one.person);
    const needs = recommendationOf(entries.get(one.person) ?? [], ask)?.data.needs ?? null;
    return { ...one, needs, name: card === undefined ? "" : nameOf(card), synthetic: card?.test === true };
  };
  const { capacity, free, placed, offered, waiting } = placesOf(service, ask.unit, people);
  const inGroup = new Set([...placed, ...offered, ...waiting].map(({ person }) => person));
  const recommended = people.flatMap(({ person }): readonly InGroup[] => {
    const said = recommendationOf(entries.get(person) ?? [], ask);
    const isOpen = said?.data.answer === "recommended" && !inGroup.has(person);
    return isOpen ? [{ person, since: said.recorded, words: said.data.words }] : [];
  });
  const asked = new Set(recommended.map(({ person }) => person));
  const others = people.filter(({ person }) => !inGroup.has(person) && !asked.has(person));
  const { key: group, title, words, place, gender } = service;
  return ok({
    ...{ group, title, words: words ?? null, place: place ?? null, gender, capacity, free },
    placed: placed.map(show),
    offered: offered.map(show),
    waiting: waiting.map(show),
    recommended: recommended.map(show),
    others: others.map(({ person }) => {
      const card = cards.get(person);
      return { person, name: card === undefined ? "" : nameOf(card) };
    }),
    next: comingOf(house, caller, ask, timetable),
    mayOffer: workingAs(caller, ask.unit, "write-entry") !== undefined,
  });
}

/** What is said of one person's place in a group. */
export interface GroupAnswer extends GroupAsk {
  readonly person: string;
  readonly answer: EntryOf<"group-offered">["data"]["answer"];
  readonly words: string | null;
  /** The new entry's id, made by whoever says it. */
  readonly entry: string;
  readonly authored: string;
}

/**
 * Writes an offer of a place, or the person's answer. Who says yes when there is no place is put on the waiting list; when a place comes
 * free nobody moves up by themselves: the place is offered.
 */
export async function answerGroup(
  house: House,
  caller: Caller,
  key: string,
  ask: GroupAnswer,
): Promise<Result<{ readonly answer: GroupAnswer["answer"] }, Refusal>> {
  const found = await readGroup(house, caller, ask);
  if (!found.ok) return found;
  const { service, people } = found.value;
  const { person, unit, group } = ask;
  const before = people.find((one) => one.person === person)?.entries.find(({ id }) => id === ask.entry);
  // Said before, the answer stands as it became, whatever places are free now.
  const became = before?.kind === "group-offered" ? before.data.answer : null;
  const answer =
    became ??
    (ask.answer === "accepted" && !hasPlaceFor(person, service, unit, people, ask.entry) ? "waiting-list" : ask.answer);
  const said = ask.words === null ? {} : { words: ask.words };
  const entry = {
    id: ask.entry,
    kind: "group-offered",
    effective: { instant: ask.authored },
    data: { group, title: service.title, unit, answer, ...said },
    authored: ask.authored,
  };
  const written = await appendEntries(house, caller, key, { person, unit, entries: [entry], expectedVersion: null });
  if (!written.ok) return written;
  await planUnit(house, unit);
  return ok({ answer });
}

/** A place is there for who holds an offer or a place already, and where more are free than are offered. */
function hasPlaceFor(
  person: string,
  service: Service,
  unit: string,
  people: readonly PersonHere[],
  entry: string,
): boolean {
  const before = people.map((one) => ({ ...one, entries: one.entries.filter(({ id }) => id !== entry) }));
  const { free, placed, offered } = placesOf(service, unit, before);
  return free === null || free > 0 || [...placed, ...offered].some((one) => one.person === person);
}

interface ReadGroup {
  readonly service: Service;
  readonly people: readonly PersonHere[];
  readonly timetable: TimetableOf;
}

async function readGroup(house: House, caller: Caller, { unit, group }: GroupAsk): Promise<Result<ReadGroup, Refusal>> {
  const working = workingAs(caller, unit, "read-course");
  if (working === undefined) return mayNot("read-course in the unit");
  const timetable = await timetableOf(house, unit);
  const today = dayIn(working.unit.zone, house.now());
  const service = timetable.programmeOn(today)?.programme.services.find(({ key }) => key === group);
  if (service === undefined) return { ok: false, refusal: { kind: "not-found" } };
  const { people } = await house.record.unitDay(principalOf(caller), { unit, from: today, to: today });
  return ok({ service, people, timetable });
}

function recommendationOf(entries: readonly Entry[], { unit, group }: GroupAsk) {
  return entries.findLast(
    (one) => one.kind === "group-recommended" && one.data.unit === unit && one.data.group === group,
  ) as EntryOf<"group-recommended"> | undefined;
}

const week = 7 * 24 * 3_600_000;

function comingOf(house: House, caller: Caller, { unit, group }: GroupAsk, { programmeOn, changes }: TimetableOf) {
  const working = workingAs(caller, unit, "read-course");
  if (working === undefined) return [];
  const place = unitPlace(house, working.unit, working.organisation);
  const now = house.now();
  const [from, to] = [dayIn(place.zone, now), dayIn(place.zone, now + week)];
  return occurrencesIn((day) => programmeOn(day)?.programme ?? null, place, from, to, changes)
    .filter(({ service, at, cancelled }) => service === group && at > now && !cancelled)
    .map(({ at }) => at);
}
