import { entriesInEffect, isoFromDay, ok, refuse, zoneClock } from "@helhet/course";
import { cardsOf } from "../cards-of.ts";
import { mayRead, relationsFor } from "../gate.ts";
import type { PersonCard, Persons, Registration } from "../persons.ts";
import type { Practising } from "../principal.ts";
import type { Refusal } from "../refusal.ts";
import { careLevelAt } from "../relations-of.ts";
import { memoryAppend } from "./memory-append.ts";
import { gateFacts, relationsNow, viewerNow } from "./memory-gate.ts";
import { logLook } from "./memory-read.ts";
import type { KeptCourse, MemoryState } from "./memory-state.ts";

/** Persons in memory. */
export function memoryPersons(state: MemoryState): Persons {
  const cards = (as: Practising, unit: string | null): PersonCard[] =>
    [...state.courses.values()].map((kept) => cardOf(state, as, kept, unit)).filter((card) => card !== null);
  const found = (as: Practising, all: readonly PersonCard[]): readonly PersonCard[] => {
    for (const { person } of all) logLook(state, as, person, "search");
    return all;
  };
  return {
    async register(as, key, registration) {
      const unit = registration.drafts.map(unitRelated).find((one) => one !== null) ?? null;
      if (unit === null) return refuse<Refusal>({ kind: "invalid", problems: [] });
      const { nationalNumber: number, test } = registration;
      const digits = number === null ? null : `${number.country}:${number.digits}`;
      const known = number?.joins ? [...state.courses.values()].find((kept) => kept.number === digits) : undefined;
      const person = known?.course.person ?? registration.person;
      const drafts = registration.drafts.map((draft) => ({ ...draft, person }));
      const write = { person, drafts, expectedVersion: null };
      const result = memoryAppend(state, as, key, [write], { unit, test, number: digits });
      return result.ok ? ok({ person, version: result.value[0]?.version ?? 0 }) : result;
    },
    listed: async (as, unit) => (as.type === "system" ? [] : cards(as, unit)),
    cards: async (as, persons) =>
      as.type === "system" ? [] : cards(as, null).filter(({ person }) => persons.includes(person)),
    async card(as, person) {
      const card = as.type === "system" ? undefined : cards(as, null).find((one) => one.person === person);
      return card === undefined ? refuse<Refusal>({ kind: "not-found" }) : ok(card);
    },
    async findByName(as, text) {
      const words = text
        .toLocaleLowerCase("nb")
        .split(/\s+/)
        .filter((word) => word !== "");
      if (as.type === "system" || words.length === 0) return [];
      return found(
        as,
        cards(as, null).filter((card) => words.every((word) => hasWord(card, word))),
      );
    },
    async findByNumber(as, number) {
      if (as.type === "system") return [];
      const digits = `${number.country}:${number.digits}`;
      return found(
        as,
        cards(as, null).filter(({ person }) => state.courses.get(person)?.number === digits),
      );
    },
    async holderOf(as, number) {
      if (as.type !== "system" || as.job !== "importer" || !number.joins) return null;
      const digits = `${number.country}:${number.digits}`;
      return [...state.courses.values()].find((kept) => kept.number === digits)?.course.person ?? null;
    },
    async nationalNumberOf(as, person) {
      if (as.type === "system") return ok(null);
      if (relationsNow(state, as.id, person).length === 0) return refuse<Refusal>({ kind: "not-found" });
      logLook(state, as, person, "search");
      return ok(state.courses.get(person)?.number?.slice(3) ?? null);
    },
  };
}

function unitRelated(draft: Registration["drafts"][number]): string | null {
  if (draft.kind === "care-relation" || draft.kind === "enrolment-started") return draft.data.unit;
  return draft.kind === "referral-received" ? draft.data.toUnit : null;
}

function hasWord({ given, family, spokenName }: PersonCard, beginning: string): boolean {
  const words = [given, family, spokenName].join(" ").toLocaleLowerCase("nb").split(/\s+/);
  return words.some((word) => word.startsWith(beginning));
}

function cardOf(state: MemoryState, as: Practising, kept: KeptCourse, unit: string | null): PersonCard | null {
  const viewer = viewerNow(state, as.id);
  const facts = gateFacts(kept);
  const relations = relationsFor(viewer, facts).filter((one) => unit === null || one.unit === unit);
  const through = relations.find(({ basis }) => basis === "enrolled") ?? relations[0];
  if (through === undefined) return null;
  const card = cardsOf(entriesInEffect(kept.course.entries)).find(({ controller }) =>
    mayRead(viewer, facts, { controller, category: "administrative" }),
  );
  const clock = zoneClock(state.units.get(through.unit)?.zone ?? "UTC");
  return {
    person: kept.course.person,
    test: kept.test,
    given: card?.given ?? null,
    family: card?.family ?? null,
    spokenName: card?.spokenName ?? null,
    born: card?.born ?? null,
    protectedAddress: card?.protectedAddress ?? false,
    hasNationalNumber: kept.number !== null,
    unit: through.unit,
    careLevel: careLevelAt(through, viewer.at),
    enrolledFrom: through.basis === "enrolled" ? isoFromDay(clock.dayAt(through.from)) : null,
    version: kept.course.entries.length,
  };
}
