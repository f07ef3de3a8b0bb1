import type { CareLevel } from "@helhet/course";
import type { Membership, Organisation, Practitioner, StaffRole, Unit } from "@helhet/people";
import {
  type Directory,
  membershipStretch,
  type UnitAdoption,
  type UnitLayer,
  type UnitOwnValue,
} from "@helhet/record";
import { type Kysely, sql } from "kysely";
import { sqlInstant } from "../append/row-json.ts";
import type { WriteContext } from "../append/write-context.ts";
import type { Tables } from "../read/tables.ts";
import { guarded } from "../trouble.ts";
import { adopt, publishLayer, setUnitValue, withdrawLayer } from "./decide.ts";
import { changeRoster, readDuties } from "./duties.ts";
import { reach } from "./reach.ts";

/** The directory in PostgreSQL. Who may change what in it is decided by the use cases. */
export function postgresDirectory(database: Kysely<Tables>, context: WriteContext): Directory {
  const membershipsWhere = async (column: "practitioner" | "unit", id: string) =>
    (await database.selectFrom("membership").selectAll().where(column, "=", id).orderBy("from_day").execute()).map(
      membershipOf,
    );
  return {
    organisations: () =>
      guarded(async () =>
        (await database.selectFrom("organisation").selectAll().orderBy("name").execute()).map(organisationOf),
      ),
    units: () => guarded(() => readUnits(database, null)),
    unit: (id) => guarded(async () => (await readUnits(database, id))[0] ?? null),
    practitioner: (id) =>
      guarded(
        async () =>
          (await database.selectFrom("practitioner").selectAll().where("id", "=", id).executeTakeFirst()) ?? null,
      ),
    practitionerBySubject: (subject) =>
      guarded(
        async () =>
          (await database.selectFrom("practitioner").selectAll().where("subject", "=", subject).executeTakeFirst()) ??
          null,
      ),
    names: (ids) => guarded(() => readNames(database, ids)),
    membershipsOf: (practitioner) => guarded(() => membershipsWhere("practitioner", practitioner)),
    members: (unit) =>
      guarded(async () => {
        const held = await membershipsWhere("unit", unit);
        const people = await readPractitioners(
          database,
          held.map(({ practitioner }) => practitioner),
        );
        return held.map((one) => ({ ...one, practitionerRow: people.get(one.practitioner) as Practitioner }));
      }),
    duties: (unit, from, to) => guarded(() => readDuties(database, unit, from, to)),
    adoptions: () => guarded(() => readAdoptions(database)),
    unitValues: () => guarded(() => readUnitValues(database)),
    layers: () => guarded(() => readLayers(database)),
    addOrganisation: (_as, organisation) =>
      guarded(async () => void (await database.insertInto("organisation").values(organisation).execute())),
    addUnit: (_as, unit) => guarded(() => insertUnit(database, unit)),
    addPractitioner: (_as, practitioner) =>
      guarded(async () => void (await database.insertInto("practitioner").values(practitioner).execute())),
    linkSubject: (practitioner, subject) => guarded(() => linkSubject(database, practitioner, subject)),
    grant: (_as, membership) => guarded(() => insertMembership(database, membership)),
    endMembership: (_as, id, to) => guarded(() => endMembership(database, id, to)),
    setDuty: (_as, duty) =>
      guarded(async () => void (await changeRoster(database, duty.unit, { gone: [], put: [duty] }))),
    changeRoster: (_as, unit, change) => guarded(() => changeRoster(database, unit, change)),
    reach: (unit, guideline, edition, at) => reach(context.pools.projector, unit, guideline, edition, at),
    adopt: (as, adoption) =>
      adopt(context.pools.writer, as, adoption, context.clock()).finally(context.decisions.again),
    setUnitValue: (as, value) =>
      setUnitValue(context.pools.writer, as, value, context.clock()).finally(context.decisions.again),
    publishLayer: (as, layer) =>
      publishLayer(context.pools.writer, as, layer, context.clock()).finally(context.decisions.again),
    withdrawLayer: (_as, unit, layer, to) =>
      withdrawLayer(context.pools.writer, unit, layer, to, context.clock()).finally(context.decisions.again),
  };
}

function organisationOf(row: Tables["organisation"]): Organisation {
  return { ...row, type: row.type as Organisation["type"], country: row.country as Organisation["country"] };
}

async function readUnits(database: Kysely<Tables>, id: string | null): Promise<readonly Unit[]> {
  const units = await database
    .selectFrom("unit")
    .selectAll()
    .$if(id !== null, (query) => query.where("id", "=", id as string))
    .orderBy("name")
    .execute();
  const covers = await database.selectFrom("unit_cover").selectAll().orderBy("covered_by").execute();
  return units.map(({ care_levels, kind, ...rest }) => ({
    ...rest,
    kind: kind as Unit["kind"],
    careLevels: care_levels as CareLevel[],
    coveredBy: covers.filter(({ unit }) => unit === rest.id).map(({ covered_by }) => covered_by),
  }));
}

async function insertUnit(database: Kysely<Tables>, unit: Unit): Promise<void> {
  const { careLevels, coveredBy, ...rest } = unit;
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("unit")
      .values({ ...rest, care_levels: [...careLevels] })
      .execute();
    for (const covered_by of coveredBy)
      await transaction.insertInto("unit_cover").values({ unit: unit.id, covered_by }).execute();
  });
}

async function readPractitioners(database: Kysely<Tables>, ids: readonly string[]) {
  const rows = await sql<Practitioner>`
    select id, name, title, subject from helhet.practitioner where id = any (${[...ids]})`.execute(database);
  return new Map(rows.rows.map((row) => [row.id, row]));
}

async function readNames(database: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from helhet.practitioner where id = any (${[...ids]})
    union all select id, name from helhet.unit where id = any (${[...ids]})
    union all select id, name from helhet.organisation where id = any (${[...ids]})`.execute(database);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function membershipOf(row: Tables["membership"]): Membership {
  const { id, practitioner, unit, role, from_day: from, to_day: to, granted_by: grantedBy } = row;
  return { id, practitioner, unit, role: role as StaffRole, from, to, grantedBy };
}

async function insertMembership(database: Kysely<Tables>, membership: Membership): Promise<void> {
  const { from, to, grantedBy, ...rest } = membership;
  const stretch = membershipStretch(membership, await zoneOf(database, membership.unit));
  await database
    .insertInto("membership")
    .values({
      ...rest,
      from_day: from,
      to_day: to,
      granted_by: grantedBy,
      from_at: sqlInstant(stretch.from),
      to_at: sqlInstant(stretch.to),
    })
    .execute();
}

async function endMembership(database: Kysely<Tables>, id: string, to: string): Promise<void> {
  const row = await database.selectFrom("membership").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const { to: end } = membershipStretch({ ...membershipOf(row), to }, await zoneOf(database, row.unit));
  await database
    .updateTable("membership")
    .set({ to_day: to, to_at: sqlInstant(end) })
    .where("id", "=", id)
    .execute();
}

async function zoneOf(database: Kysely<Tables>, unit: string): Promise<string> {
  return (await database.selectFrom("unit").select("zone").where("id", "=", unit).executeTakeFirstOrThrow()).zone;
}

async function linkSubject(database: Kysely<Tables>, practitioner: string, subject: string): Promise<boolean> {
  const { rows } = await sql`
    update helhet.practitioner set subject = ${subject}
    where id = ${practitioner} and subject is null
      and not exists (select from helhet.practitioner other where other.subject = ${subject})
    returning id`.execute(database);
  return rows.length === 1;
}

async function readAdoptions(database: Kysely<Tables>): Promise<readonly UnitAdoption[]> {
  const rows = await database.selectFrom("adoption").selectAll().orderBy("id").execute();
  return rows.map(({ unit, guideline, edition, from_day: from, to_day: to, decided_by: by }) => ({
    unit: unit ?? "*",
    guideline,
    edition,
    from,
    to,
    by,
  }));
}

async function readUnitValues(database: Kysely<Tables>): Promise<readonly UnitOwnValue[]> {
  const rows = await database.selectFrom("unit_value").selectAll().orderBy("id").execute();
  return rows.map(({ unit, guideline, name, days, from_day: from, to_day: to, entry, decided_by: by }) => ({
    unit,
    guideline,
    name,
    days,
    from,
    ...(to === null ? {} : { to }),
    ...(entry === null ? {} : { entry }),
    by,
  }));
}

async function readLayers(database: Kysely<Tables>): Promise<readonly UnitLayer[]> {
  const rows = await database.selectFrom("unit_layer").selectAll().orderBy("id").execute();
  return rows.map(({ unit, layer, guideline, edition, body: text, from_day: from, to_day: to, decided_by: by }) => ({
    unit,
    layer,
    guideline,
    edition,
    text,
    from,
    to,
    by,
  }));
}
