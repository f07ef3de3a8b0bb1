import { ok, type Result, refuse } from "@helhet/course";
import type { NationalNumber } from "@helhet/people";
import type { PersonCard, Practising, Refusal } from "@helhet/record";
import { type RawBuilder, sql } from "kysely";
import type { Keys } from "../keys/keys.ts";
import { blindIndex, openNumber } from "../keys/sealed-number.ts";
import type { AsViewer, Viewing } from "./as-viewer.ts";
import { logLook, logLooks, lookingThrough } from "./look.ts";
import { nameWords } from "./name-words.ts";

/** Most persons in one answer of a search. */
const mostFound = 50;

type CardRow = Omit<PersonCard, never>;

/** Cards of persons, by Nordic order of names. The policies leave only persons one is related to. */
function cards(which: RawBuilder<unknown>, unit: string | null, limit: number | null): RawBuilder<CardRow> {
  return sql<CardRow>`
    select p.person, p.test, c.given, c.family, c.spoken_name as "spokenName", c.born,
      coalesce(c.protected_address, false) as "protectedAddress", h.version,
      exists (select from helhet.person_number n where n.person = p.person) as "hasNationalNumber",
      r.unit, helhet.care_level_at(r.care_level, r.levels, r.levels_from, helhet.at()) as "careLevel",
      case when r.basis = 'enrolled' then to_char(r.from_at at time zone u.zone, 'YYYY-MM-DD') end as "enrolledFrom"
    from helhet.person p
    join helhet.course_head h on h.person = p.person
    join lateral (
      select r.unit, r.care_level, r.levels, r.levels_from, r.basis, r.from_at from helhet.care_relation r
      where r.person = p.person and (${unit}::uuid is null or r.unit = ${unit}::uuid)
      order by r.basis <> 'enrolled', r.care_level is null, r.from_at desc limit 1
    ) r on true
    join helhet.unit u on u.id = r.unit
    left join lateral (
      select * from helhet.card c where c.person = p.person order by c.controller <> u.organisation, c.controller limit 1
    ) c on true
    where ${which}
    order by c.family collate helhet.nordic, c.given collate helhet.nordic, p.person
    limit ${limit}`;
}

/** Those one is related to through a unit, or through any. */
export async function listPersons(viewing: Viewing, unit: string | null): Promise<readonly PersonCard[]> {
  const through = sql`p.person in (
    select r.person from helhet.care_relation r where ${unit}::uuid is null or r.unit = ${unit}::uuid
  )`;
  return (await cards(through, unit, null).execute(viewing)).rows;
}

/** Those of the persons whom one may read. */
export async function readCards(viewing: Viewing, persons: readonly string[]): Promise<readonly PersonCard[]> {
  return (await cards(sql`p.person = any (${persons}::uuid[])`, null, null).execute(viewing)).rows;
}

/** One person, as far as one may read who it is. */
export async function readCard(viewing: Viewing, person: string): Promise<Result<PersonCard, Refusal>> {
  const { rows } = await cards(sql`p.person = ${person}`, null, 1).execute(viewing);
  return rows[0] === undefined ? refuse({ kind: "not-found" }) : ok(rows[0]);
}

/** By the beginnings of names, in any order; the words must all be found. */
export async function findByName(viewing: Viewing, as: Practising, text: string): Promise<readonly PersonCard[]> {
  const words = nameWords(text);
  if (words.length === 0) return [];
  const each = words.map(
    (word) => sql`p.person in (
    select w.person from helhet.name_word w where w.word >= ${word} and w.word < ${`${word}\u{10ffff}`}
  )`,
  );
  const { rows } = await cards(sql.join(each, sql` and `), null, mostFound).execute(viewing);
  await logAll(viewing, as, rows);
  return rows;
}

/** By a whole national number, among those one is related to. */
export async function findByNumber(
  viewing: Viewing,
  as: Practising,
  keys: Keys,
  number: NationalNumber,
): Promise<readonly PersonCard[]> {
  const blinds = keys.all.map((key) => blindIndex(key, number));
  const which = sql`p.person in (select n.person from helhet.person_number n where n.blind = any (${blinds}))`;
  const { rows } = await cards(which, null, mostFound).execute(viewing);
  await logAll(viewing, as, rows);
  return rows;
}

async function logAll(viewing: Viewing, as: Practising, found: readonly PersonCard[]): Promise<void> {
  const persons = found.map(({ person }) => person);
  if (persons.length > 0) await logLooks(viewing, as, persons, "search");
}

/** The number in plain digits, for somebody related; logged. */
export async function readNumber(
  asViewer: AsViewer,
  as: Practising,
  keys: Keys,
  person: string,
  at: number,
): Promise<Result<string | null, Refusal>> {
  return await asViewer(as, at, async (viewing) => {
    const through = await lookingThrough(viewing, person);
    if (through === null) return refuse({ kind: "not-found" });
    await logLook(viewing, as, person, "search", through);
    const { rows } = await sql<{ cipher: Buffer }>`
      select cipher from helhet.person_number where person = ${person}`.execute(viewing);
    return ok(rows[0] === undefined ? null : openNumber(keys, person, rows[0].cipher));
  });
}
