import { ok, refuse } from "@helhet/course";
import type { Persons } from "@helhet/record";
import { register, whoHas } from "./append/register.ts";
import type { WriteContext } from "./append/write-context.ts";
import { findByName, findByNumber, listPersons, readCard, readCards, readNumber } from "./read/persons.ts";
import type { Reading } from "./read/read-course.ts";

/** Persons in PostgreSQL. Jobs of the product's own register; they list and find nobody. */
export function postgresPersons(context: WriteContext, { asViewer, clock }: Reading): Persons {
  return {
    register: (as, key, registration) => register(context, as, key, registration),
    listed: async (as, unit) =>
      as.type === "system" ? [] : await asViewer(as, clock(), (viewing) => listPersons(viewing, unit)),
    cards: async (as, persons) =>
      as.type === "system" || persons.length === 0
        ? []
        : await asViewer(as, clock(), (viewing) => readCards(viewing, persons)),
    card: async (as, person) =>
      as.type === "system"
        ? refuse({ kind: "not-found" })
        : await asViewer(as, clock(), (viewing) => readCard(viewing, person)),
    findByName: async (as, text) =>
      as.type === "system" ? [] : await asViewer(as, clock(), (viewing) => findByName(viewing, as, text)),
    findByNumber: async (as, number) =>
      as.type === "system"
        ? []
        : await asViewer(as, clock(), (viewing) => findByNumber(viewing, as, context.keys, number)),
    holderOf: async (as, number) =>
      as.type === "system" && as.job === "importer" ? await whoHas(context, number) : null,
    nationalNumberOf: async (as, person) =>
      as.type === "system" ? ok(null) : await readNumber(asViewer, as, context.keys, person, clock()),
  };
}
