import { type Category, type Course, categories, type Draft, entriesInEffect, isoFromMs } from "@helhet/course";
import {
  consentsOf,
  mayRead,
  type ProjectedItem,
  relationsFor,
  relationsOf,
  resting,
  type Viewer,
  viewerOf,
} from "@helhet/record";
import { draft, fakeProjectorFor, idOf, membership, seed, staff, world } from "@helhet/record/testing";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asViewer, gatedDatabase } from "./read/as-viewer.ts";
import { openTestRecord, type TestRecord } from "./record-testing/open-test-record.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const dayMs = 86_400_000;
const viewers = ["kari", "ola", "dag", "boss", "adm", "liv"];
const units = ["ward", "clinic", "centre"];
const controllers = ["Fjord", "Dal"];
/** liv works in both organisations; kari is on duty for the ward, which covers the clinic. */
const more = [membership("liv", "clinic"), membership("liv", "centre", "coordinator", "2026-01-01", "2026-03-10")];
const night = {
  id: idOf("night"),
  unit: idOf("ward"),
  practitioner: idOf("kari"),
  from: isoFromMs(now - dayMs),
  to: isoFromMs(now + dayMs),
};
let under: TestRecord;

beforeAll(async () => {
  under = await openTestRecord(() => now);
  await under.record.directory.addPractitioner(seed, { id: idOf("liv"), name: "liv", subject: null, title: null });
  for (const one of more) await under.record.directory.grant(seed, one);
  await under.record.directory.setDuty(seed, night);
});
afterAll(() => under?.close());

const day = fc.integer({ min: -6, max: 6 }).map((offset) => isoFromMs(now + offset * dayMs).slice(0, 10));
const past = fc.integer({ min: -6, max: 0 }).map((offset) => isoFromMs(now + offset * dayMs).slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
const category = fc.constantFrom<Category>(...categories);
const controller = fc.constantFrom(...controllers).map(idOf);
const unit = fc.constantFrom(...units).map(idOf);

/** What moves the gate, as functions of the person: relations, enrolments, roles, referrals, consents and their ends. */
const gateEvent = fc.oneof(
  fc
    .record({
      unit,
      day,
      until: maybe(day),
      practitioner: maybe(fc.constantFrom("kari", "dag", "liv").map(idOf)),
      n: fc.nat(3),
    })
    .map(
      ({ unit, day, until, practitioner, n }) =>
        (person: string) =>
          draft(
            person,
            "care-relation",
            day,
            without({ relation: idOf(`rel ${n}`), unit, basis: "team" as const, until, practitioner }) as never,
          ),
    ),
  fc.record({ day, n: fc.nat(3) }).map(
    ({ day, n }) =>
      (person: string) =>
        draft(person, "care-relation-ended", day, { relation: idOf(`rel ${n}`) }),
  ),
  fc.record({ unit, day, n: fc.nat(1) }).map(
    ({ unit, day, n }) =>
      (person: string) =>
        draft(person, "enrolment-started", day, { enrolment: idOf(`enr ${n}`), unit, careLevel: "inpatient" }),
  ),
  fc.record({ day, n: fc.nat(1) }).map(
    ({ day, n }) =>
      (person: string) =>
        draft(person, "enrolment-ended", day, { enrolment: idOf(`enr ${n}`), planned: true, reason: "completed" }),
  ),
  fc.record({ unit, day: past }).map(
    ({ unit, day }) =>
      (person: string) =>
        draft(person, "referral-received", day, {
          referral: idOf("ref"),
          toUnit: unit,
          service: "specialist",
          from: "gp",
          acute: false,
          clarified: "no",
        }),
  ),
  fc.record({ day: past }).map(
    ({ day }) =>
      (person: string) =>
        draft(person, "referral-answered", day, { referral: idOf("ref"), right: "none" }),
  ),
  fc.record({ unit, day, who: fc.constantFrom("kari", "ola", "liv").map(idOf) }).map(
    ({ unit, day, who }) =>
      (person: string) =>
        draft(person, "role-assigned", day, {
          assignment: idOf("as"),
          role: "clinician",
          practitioner: who,
          unit,
          miniTeam: true,
        }),
  ),
  fc.record({ day }).map(
    ({ day }) =>
      (person: string) =>
        draft(person, "role-ended", day, { assignment: idOf("as") }),
  ),
  fc
    .record({
      controller,
      by: controller,
      day,
      until: maybe(day),
      kinds: fc.uniqueArray(category, { minLength: 1 }),
      n: fc.nat(2),
    })
    .map(
      ({ controller, by, day, until, kinds, n }) =>
        (person: string) =>
          draft(
            person,
            "consent",
            day,
            without({
              consent: idOf(`con ${n}`),
              recipientController: controller,
              purpose: "treatment" as const,
              categories: kinds,
              until,
            }) as never,
            { controller: by },
          ),
    ),
  fc.record({ day, n: fc.nat(2) }).map(
    ({ day, n }) =>
      (person: string) =>
        draft(person, "consent-revoked", day, { consent: idOf(`con ${n}`) }),
  ),
);

/** What may be hidden: notes, and sessions whose demand rests on one or two entries. */
const fact = fc
  .record({ controller, category, restriction: maybe(fc.constantFrom("NORS", "NORU")), n: fc.nat(1), kind: fc.nat(2) })
  .map(({ controller, category, restriction, n, kind }) => (person: string) => {
    const envelope = without({ controller, category, restriction });
    const session = idOf(`session ${n}`);
    if (kind === 0) return draft(person, "note", "2026-03-01", { words: "words" }, envelope);
    if (kind === 1) return draft(person, "session-planned", "2026-03-01", { session, format: "group" }, envelope);
    return draft(person, "session-attended", "2026-03-01", { session, format: "group" }, envelope);
  });

const scenario = fc
  .tuple(fc.array(gateEvent, { minLength: 1, maxLength: 6 }), fc.array(fact, { minLength: 1, maxLength: 8 }))
  .chain(([events, facts]) => fc.shuffledSubarray([...events, ...facts], { minLength: events.length + facts.length }));

/** A session that was planned and attended on the ward: something to correct and take back. */
const marked = [
  (person: string) =>
    draft(person, "care-relation", "2026-03-01", { relation: idOf("ward"), unit: idOf("ward"), basis: "team" }),
  (person: string) => draft(person, "session-planned", "2026-03-01", { session: idOf("session 0"), format: "group" }),
  (person: string) => draft(person, "session-attended", "2026-03-01", { session: idOf("session 0"), format: "group" }),
];
const courses = fc.tuple(fc.constantFrom([], marked), scenario).map(([first, rest]) => [...first, ...rest]);

/** A correction or withdrawal of something before it. */
interface Amending {
  readonly controller: string;
  readonly category: Category;
  readonly restriction: string | undefined;
  readonly at: number;
  readonly session: number;
  readonly takesBack: boolean;
}

/** Corrections and withdrawals of anything before them, whoever wrote it and however it is kept from others. */
const amendments: fc.Arbitrary<readonly Amending[]> = fc.array(
  fc.record({
    controller,
    category,
    restriction: maybe(fc.constantFrom("NORS", "NORU")),
    at: fc.nat(),
    session: fc.nat(1),
    takesBack: fc.boolean(),
  }),
  { maxLength: 4 },
);

function amending(before: readonly Draft[], { at, session, takesBack, ...guard }: Amending): Draft {
  const isSession = ({ kind }: Draft): boolean => kind.startsWith("session-");
  const sessions = before.filter(isSession);
  const target = (sessions.length > 0 ? sessions : before)[at % (sessions.length || before.length)] as Draft;
  const amends = { entry: target.id, reason: "Written wrong." };
  if (takesBack || !isSession(target))
    return draft(target.person, "withdrawal", "2026-03-02", {}, { ...without(guard), amends });
  const data = { session: idOf(`session ${session}`), format: "group" as const };
  return draft(target.person, target.kind as "session-attended", "2026-03-01", data, { ...without(guard), amends });
}

function modelOf(who: string): Viewer {
  return viewerOf(idOf(who), now, {
    units: world.units,
    memberships: [...world.memberships, ...more],
    duties: [night],
  });
}

/** All that an item tells. */
const tellOf = (item: ProjectedItem): string => JSON.stringify(item);

let persons = 0;

test("what the policies let through is exactly what the plain gate lets through: entries, demands, the rest", async () => {
  const database = gatedDatabase(under.pools.app);
  const view = asViewer(database);
  let shown = 0;
  let hidden = 0;
  let withheld = 0;
  const property = fc.asyncProperty(courses, amendments, async (make, amended) => {
    const person = idOf(`gate ${++persons}`);
    const drafts: Draft[] = make.map((one) => one(person));
    for (const one of amended) drafts.push(amending(drafts, one));
    const key = `gate ${persons}`;
    expect(await under.record.append(seed, key, { person, drafts, expectedVersion: 0 })).toMatchObject({ ok: true });
    const whole = await under.record.course(seed, person);
    const entries = whole.ok ? whole.value.course.entries : [];
    const standing = entriesInEffect(entries);
    const facts = { relations: relationsOf(standing), consents: consentsOf(standing) };
    const follow = (course: Course) =>
      fakeProjectorFor({ adoptions: [], unitValues: [], layers: [] })(course, now).items;
    const items = resting({ person, entries }, follow);
    for (const who of viewers) {
      const viewer = modelOf(who);
      const isReadable = (id: string): boolean => {
        const one = entries.find((entry) => entry.id === id);
        return one !== undefined && mayRead(viewer, facts, one);
      };
      const isRelated = relationsFor(viewer, facts).length > 0;
      const seen = await view(staff(who), now, async (viewing) => {
        const { rows } = await sql<{ seqs: number[] | null; items: string[] | null; heads: number; people: number }>`
          select (select array_agg(seq order by seq) from helhet.entry where person = ${person}) as seqs,
            (select array_agg(distinct item order by item) from helhet.demand_ever where person = ${person}) as items,
            (select count(*)::int from helhet.course_head where person = ${person}) as heads,
            (select count(*)::int from helhet.person where person = ${person}) as people`.execute(viewing);
        return rows[0];
      });
      const mayBeSeen = entries.filter((one) => mayRead(viewer, facts, one)).map(({ seq }) => seq);
      const itemsSeen = items.filter((item) => isRelated && item.facts.every(isReadable)).map(({ key }) => key);
      const told = new Set(follow({ person, entries: entries.filter(({ id }) => isReadable(id)) }).map(tellOf));
      for (const item of follow({ person, entries })) {
        const isShown = itemsSeen.includes(item.key);
        const derivesFromHidden = isRelated && item.facts.every(isReadable) && !told.has(tellOf(item));
        if (derivesFromHidden) withheld += 1;
        expect(isShown && derivesFromHidden, item.key).toBe(false);
      }
      shown += mayBeSeen.length;
      hidden += entries.length - mayBeSeen.length;
      expect(seen?.seqs ?? []).toEqual(mayBeSeen);
      expect(seen?.items ?? []).toEqual([...new Set(itemsSeen)].sort());
      expect([seen?.heads, seen?.people]).toEqual(isRelated ? [1, 1] : [0, 0]);
    }
  });
  await fc.assert(property, { numRuns: 300 });
  expect(shown).toBeGreaterThan(500);
  expect(hidden).toBeGreaterThan(500);
  expect(withheld).toBeGreaterThan(5);
}, 180_000);
