import { isoFromMs } from "@helhet/course";
import { type Duty, dutyRoles, whoAnswers } from "@helhet/people";
import { viewerOf } from "@helhet/record";
import { idOf, seed, world } from "@helhet/record/testing";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asViewer, gatedDatabase } from "./read/as-viewer.ts";
import { openTestRecord, type TestRecord } from "./record-testing/open-test-record.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const hour = 3_600_000;
const names = ["kari", "ola", "dag", "boss"];
let under: TestRecord;

beforeAll(async () => {
  under = await openTestRecord(() => now);
});
afterAll(() => under?.close());

const duties = fc
  .array(
    fc.record({
      practitioner: fc.option(fc.constantFrom(...names).map(idOf), { nil: null }),
      role: fc.constantFrom(...dutyRoles),
      unit: fc.constantFrom("ward", "ward", "clinic", "centre").map(idOf),
      from: fc.integer({ min: -3, max: 2 }),
      length: fc.integer({ min: 1, max: 4 }),
      n: fc.nat(9),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((all): readonly Duty[] =>
    all.map(({ from, length, n, ...one }, k) => ({
      ...one,
      id: idOf(`roster law ${n} ${k}`),
      from: isoFromMs(now + from * hour),
      to: isoFromMs(now + (from + length) * hour),
    })),
  );

test("the database's roster is the roster of whoAnswers: who answers, and where somebody on duty acts", async () => {
  const database = gatedDatabase(under.pools.app);
  const look = asViewer(database);
  await fc.assert(
    fc.asyncProperty(duties, async (made) => {
      await sql`delete from helhet.duty`.execute(database);
      const { directory } = under.record;
      for (const { id } of world.units) {
        const put = made.filter(({ unit }) => unit === id);
        if (put.length > 0) await directory.changeRoster(seed, id, { gone: [], put });
      }
      const [from, to] = [isoFromMs(now - 9 * hour), isoFromMs(now + 9 * hour)];
      const roster = (await Promise.all(world.units.map(({ id }) => directory.duties(id, from, to)))).flat();
      for (const name of names) {
        const as = { type: "practitioner", id: idOf(name), purpose: "treatment" } as const;
        const { rows } = await look(as, now, (viewing) =>
          sql<{ duties: string[]; units: string[] }>`
            select helhet.my_duties() as duties, helhet.my_units() as units`.execute(viewing),
        );
        const answers = world.units.filter(({ id }) => {
          const answering = whoAnswers(roster, id, now);
          return answering.type === "practitioner" && answering.practitioner === as.id;
        });
        const viewer = viewerOf(as.id, now, { ...world, duties: roster });
        expect(rows[0]?.duties.toSorted()).toEqual(answers.map(({ id }) => id).toSorted());
        expect([...new Set(rows[0]?.units)].toSorted()).toEqual([...viewer.organisationOf.keys()].toSorted());
      }
    }),
    { numRuns: 60 },
  );
});
