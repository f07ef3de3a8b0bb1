import fc from "fast-check";
import { isoFromDay } from "../calendar/day.ts";
import { isoFromMs, msPerDay } from "../calendar/instant.ts";
import { datedProblems } from "../dated.ts";
import { categories } from "../define-kind.ts";
import type { Author, Course, Draft, Effective, Entry } from "../entry.ts";
import { uuidV8 } from "../identity.ts";
import { type Kind, kindDefinition, kindDefinitions } from "../kinds.ts";
import { dataOf, days, ids, texts } from "./arbitrary-data.ts";

/** All kinds that say something of their own: every kind but `withdrawal`. */
const sayingKinds: readonly Kind[] = kindDefinitions.map(({ kind }) => kind).filter((kind) => kind !== "withdrawal");

const instants = fc
  .tuple(days, fc.integer({ min: 0, max: msPerDay - 1 }))
  .map(([day, ms]) => isoFromMs(day * msPerDay + ms));

/** Instants, days, periods (open ones too) and dates known to the month or year, 2022–2026. */
export const effectives: fc.Arbitrary<Effective> = fc.oneof(
  { weight: 3, arbitrary: instants.map((instant) => ({ instant })) },
  { weight: 3, arbitrary: days.map((day) => ({ date: isoFromDay(day) })) },
  { weight: 1, arbitrary: days.map((day) => ({ from: isoFromDay(day) })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(days, fc.integer({ min: 0, max: 90 }))
      .map(([day, length]) => ({ from: isoFromDay(day), to: isoFromDay(day + length) })),
  },
  {
    weight: 1,
    arbitrary: days.chain((day) => fc.constantFrom(4, 7).map((n) => ({ partial: isoFromDay(day).slice(0, n) }))),
  },
);

const authors: fc.Arbitrary<Author> = fc.oneof(
  fc.record({ type: fc.constant("practitioner" as const), id: ids, role: fc.constant("clinician"), unit: ids }),
  fc.constant({ type: "person" as const }),
  fc.record({ type: fc.constant("related" as const), id: ids }),
  fc.constant({ type: "system" as const, name: "import" }),
);

/** A draft of one of these kinds, valid in itself; what it amends, if anything, is for the course to say. */
export function drafts(...kinds: readonly Kind[]): fc.Arbitrary<Draft> {
  return fc.oneof(...(kinds.length === 0 ? sayingKinds : kinds).map(draftsOf));
}

function draftsOf(kind: Kind): fc.Arbitrary<Draft> {
  const definition = kindDefinition(kind);
  if (definition === undefined) throw new RangeError("No kind of entry has this name");
  const { schema, category } = definition;
  const model = {
    id: fc.uuid({ version: 7 }),
    person: fc.constant(uuidV8("helhet-testing", "person")),
    kind: fc.constant(kind),
    schema: fc.constant(schema),
    effective: effectives,
    zone: fc.constantFrom(
      "Europe/Oslo",
      "Europe/Oslo",
      "Europe/Copenhagen",
      "America/Nuuk",
      "America/Sao_Paulo",
      "UTC",
    ),
    authored: instants,
    author: authors,
    controller: ids,
    category: fc.oneof(fc.constant(category), fc.constantFrom(...categories)),
    data: dataOf(definition.data),
    source: fc.record({ system: texts, key: texts }),
    restriction: fc.constantFrom("NORN", "NORN_FFL", "NORU", "NORS"),
  };
  const requiredKeys = Object.keys(model).filter((key) => key !== "source" && key !== "restriction");
  return fc.record(model, {
    requiredKeys: requiredKeys as (keyof typeof model)[],
    noNullPrototype: true,
  }) as fc.Arbitrary<Draft>;
}

/** One step of a random record: something said, perhaps as a correction, or something taken back. */
interface StepDraft {
  readonly draft: Draft;
  readonly act: "say" | "correct" | "withdraw";
  readonly at: number;
  readonly gapMs: number;
}

const steps = (kinds: readonly Kind[]): fc.Arbitrary<StepDraft> =>
  fc.record({
    draft: drafts(...kinds),
    act: fc.constantFrom("say", "say", "say", "correct", "withdraw"),
    at: fc.nat(),
    gapMs: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 20 * msPerDay })),
  });

/** The draft as this step writes it, given what stands before it: a correction needs an entry of its kind to correct. */
function written({ draft, act, at }: StepDraft, before: readonly Entry[]): Draft {
  const fit = act === "withdraw" ? before : before.filter(({ kind }) => kind === draft.kind);
  const target = act === "say" ? undefined : fit[at % Math.max(fit.length, 1)];
  if (target === undefined) return draft;
  const amends = { entry: target.id, reason: "Written wrong." };
  return act === "correct" ? { ...draft, amends } : { ...draft, kind: "withdrawal", schema: 1, data: {}, amends };
}

/** What has happened has happened by the time it is recorded: what the record would refuse is dated then. */
function datedBy(recorded: number, draft: Draft): Draft {
  const wrong = new Set(datedProblems(draft, recorded).map(({ path }) => path));
  if (wrong.size === 0) return draft;
  const day = isoFromMs(recorded - msPerDay).slice(0, 10);
  const whole = "instant" in draft.effective ? { instant: isoFromMs(recorded) } : { date: day };
  const bound = Object.keys(draft.data).map((name) => (wrong.has(`data.${name}`) ? [[name, day]] : []));
  return {
    ...draft,
    effective: wrong.has("effective") ? whole : draft.effective,
    data: { ...draft.data, ...Object.fromEntries(bound.flat()) },
  } as Draft;
}

function record(person: string, all: readonly StepDraft[]): Course {
  const entries: Entry[] = [];
  let recorded = Date.UTC(2022, 0, 1);
  for (const [index, step] of all.entries()) {
    recorded += step.gapMs;
    const draft = datedBy(recorded, written(step, entries));
    const id = uuidV8(draft.id, String(index));
    entries.push({ ...draft, id, person, recorded: isoFromMs(recorded), seq: index + 1 });
  }
  return { person, entries };
}

/**
 * Whole random courses that the record would take: kinds from a few to all (or only those given), corrections and
 * withdrawals of anything before, several zones, days on which clocks change. Nothing in them need make sense.
 */
export function courses(
  constraints: { readonly kinds?: readonly Kind[]; readonly maxLength?: number } = {},
): fc.Arbitrary<Course> {
  const { kinds = sayingKinds, maxLength = 25 } = constraints;
  const person = fc.integer({ min: 1, max: 1_000_000 }).map((n) => uuidV8("helhet-testing", `person ${n}`));
  const few = fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 6 });
  const chosen = fc.oneof(fc.constant(kinds), few, few);
  return chosen
    .chain((some) => fc.tuple(person, fc.array(steps(some), { maxLength })))
    .map(([who, all]) => record(who, all));
}
