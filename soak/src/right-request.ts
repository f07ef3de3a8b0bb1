import { randomUUID } from "node:crypto";
import type { Route } from "@helhet/contract";
import { dayIn } from "@helhet/course";
import { z } from "zod";
import type { Chance } from "./chance.ts";
import { planted } from "./hostile.ts";

/** Somebody signed in, with somebody to write about. */
export interface Known {
  readonly address: string;
  readonly cookie: string;
  readonly csrf: string;
  readonly unit: string;
  /** A device that a wall hangs on, and nobody. */
  readonly isWall: boolean;
  readonly ids: KnownIds;
  /** A whole programme of a unit. */
  readonly programme: { readonly [field: string]: unknown };
}

/** Ids that are somebody's, by the name that addresses and bodies give them; what is made meanwhile is added. */
export type KnownIds = { readonly [name: string]: string[] };

type Json = { readonly [key: string]: unknown };

/** A right body for a route, made from its schema in the contract, so that a new route has one from its first day. */
export function rightBody(name: string, route: Route, known: Known, chance: Chance): unknown {
  if (route.body === undefined) return {};
  return special[name]?.(known) ?? sampleOf(schemaOf(route.body), name, known, chance);
}

/** A right query, as names and values; only some of what may be left away. */
export function rightQuery({ query }: Route, known: Known, chance: Chance): readonly (readonly [string, string])[] {
  if (query === undefined) return [];
  const value = sampleOf(schemaOf(query), "query", known, chance) as Json;
  return Object.entries(value).map(([name, one]) => [name, String(one)] as const);
}

/** The id that is meant by a name in an address or a body; somebody's own where there is one. */
export function idFor(name: string, known: Known, chance: Chance): string {
  const own = known.ids[name] ?? known.ids[name.replace(/s$/, "")];
  return own === undefined || own.length === 0 ? randomUUID() : chance.pick(own);
}

const schemas = new WeakMap<z.ZodType, Json>();

function schemaOf(schema: z.ZodType): Json {
  const made = schemas.get(schema) ?? (z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json);
  schemas.set(schema, made);
  return made;
}

const zone = "Europe/Oslo";

/** What no schema tells: texts of files, entries by their kinds' own schemas, a unit's whole programme. */
const special: { readonly [name: string]: (known: Known) => unknown } = {
  appendEntries: ({ unit }) => ({ unit, expectedVersion: null, entries: [note(), note()] }),
  whatIf: ({ unit }) => ({ unit, entries: [note()] }),
  importRoster: () => ({
    format: "csv",
    text: `Dato;Fra;Til;Navn\n${dayIn(zone, Date.now())};07:00;15:00;${planted}`,
    write: true,
  }),
};

function note() {
  const effective = { date: dayIn(zone, Date.now()) };
  return { id: randomUUID(), kind: "note", effective, data: { words: planted }, authored: new Date().toISOString() };
}

function sampleOf(schema: Json, name: string, known: Known, chance: Chance): unknown {
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return chance.pick(schema["enum"]);
  const forms = (schema["anyOf"] ?? schema["oneOf"]) as readonly Json[] | undefined;
  if (forms !== undefined) return sampleOf(chance.pick(forms), name, known, chance);
  switch (schema["type"]) {
    case "object":
      return objectOf(schema, name, known, chance);
    case "array":
      return [sampleOf(schema["items"] as Json, name, known, chance)];
    case "string":
      return textOf(schema, name, known, chance);
    case "integer":
    case "number":
      return Math.max(Number(schema["minimum"] ?? 0), 5);
    case "boolean":
      return chance.happens(0.5);
    case "null":
      return null;
    default:
      return name === "effective" ? { date: dayIn(zone, Date.now()) } : {};
  }
}

function objectOf(schema: Json, name: string, known: Known, chance: Chance): Json {
  const fields = Object.entries((schema["properties"] ?? {}) as { readonly [name: string]: Json });
  if (name === "programme" && fields.length === 0) return known.programme;
  const required = new Set((schema["required"] ?? []) as readonly string[]);
  const sent = fields.filter(([field]) => required.has(field) || chance.happens(0.5));
  return Object.fromEntries(sent.map(([field, of]) => [field, sampleOf(of, field, known, chance)]));
}

function textOf(schema: Json, name: string, known: Known, chance: Chance): string {
  switch (schema["format"]) {
    case "uuid":
      return idFor(name, known, chance);
    case "date":
      return dayIn(zone, Date.now() + chance.whole(-3, 30) * 86_400_000);
    case "date-time":
      return new Date(Date.now() + chance.whole(-48, 48) * 3_600_000).toISOString();
    default:
      return words[name] ?? ownWord(schema, name, known, chance);
  }
}

/** A key that the product has given, a clock time, or a word that may stand in no refusal. */
function ownWord(schema: Json, name: string, known: Known, chance: Chance): string {
  if (known.ids[name] !== undefined) return idFor(name, known, chance);
  return /\d/.test(String(schema["pattern"] ?? "")) ? "09:30" : planted.slice(0, Number(schema["maxLength"] ?? 8));
}

/** Texts that mean something by their name. */
const words: { readonly [name: string]: string } = {
  guideline: "no-tsb-2019",
  edition: "2019",
  code: "4071",
  at: "09:30",
  item: "walk",
  month: "2026-01",
};

/** Parts of addresses that are names and not ids. */
export const wordsInPaths: { readonly [name: string]: string } = {
  guideline: "no-tsb-2019",
  edition: "2019",
  layer: "ward",
  group: "walk",
};
