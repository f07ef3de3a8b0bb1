import { ok, refuse } from "@helhet/course";
import type { CalendarFeed, CalendarLanguage, CalendarOf, Calendars, CalendarTime, OpenCalendar } from "@helhet/record";
import { sql } from "kysely";
import type { Pool } from "pg";
import type { AsViewer } from "../read/as-viewer.ts";
import { guarded } from "../trouble.ts";

interface FeedRow {
  readonly id: string;
  readonly person: string | null;
  readonly practitioner: string | null;
  readonly controller: string | null;
  readonly language: CalendarLanguage;
  readonly created_by: string;
  readonly created_at: Date;
  readonly revoked_at: Date | null;
}

const columns = sql.raw("id, person, practitioner, controller, language, created_by, created_at, revoked_at");

/** Calendar feeds in PostgreSQL. Staff see them through the gate; a calendar program reads as a principal of its own. */
export function postgresCalendars(asViewer: AsViewer, calendar: Pool, clock: () => number): Calendars {
  return {
    create: (as, { id, of, language, hash }) =>
      asViewer(as, clock(), async (viewing) => {
        const { person, controller, practitioner } = columnsOf(of);
        if (!(await mayMake(of))) return refuse({ kind: "not-found" as const });
        const at = new Date(clock());
        const { rows } = await sql<FeedRow>`
          insert into helhet.calendar_feed (id, hash, person, practitioner, controller, language, created_by, created_at)
          values (${id}, ${Buffer.from(hash, "hex")}, ${person}, ${practitioner}, ${controller}, ${language}, ${as.id}, ${at})
          returning ${columns}`.execute(viewing);
        return ok(feedOf(rows[0] as FeedRow));

        async function mayMake(whose: CalendarOf): Promise<boolean> {
          if ("practitioner" in whose) return whose.practitioner === as.id;
          const found = await sql`
            select from helhet.care_relation r where r.person = ${whose.person} and r.controller = ${whose.controller} limit 1
          `.execute(viewing);
          return found.rows.length > 0;
        }
      }),
    list: (as, person) =>
      asViewer(as, clock(), async (viewing) => {
        const whose = person === null ? sql`practitioner = ${as.id}` : sql`person = ${person}`;
        const { rows } = await sql<FeedRow>`
          select ${columns} from helhet.calendar_feed where ${whose} order by created_at desc, id`.execute(viewing);
        return rows.map(feedOf);
      }),
    revoke: (as, id) =>
      asViewer(as, clock(), async (viewing) => {
        const { rows } = await sql`
          update helhet.calendar_feed set revoked_at = coalesce(revoked_at, ${new Date(clock())})
          where id = ${id} returning id`.execute(viewing);
        return rows.length > 0;
      }),
    open: (hash, from, to) => guarded(() => open(calendar, hash, from, to)),
  };
}

const timesSql = `
  select session, extract(epoch from at) * 1000 as at, minutes, fate = 'cancelled' as cancelled from helhet.appointment
  where at is not null and day >= $1 and day <= $2 order by at, session`;

async function open(pool: Pool, hash: string, from: string, to: string): Promise<OpenCalendar | null> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin read only");
    await client.query("select set_config('helhet.feed', $1, true)", [hash]);
    const { rows } = await client.query<Omit<FeedRow, "created_by" | "created_at" | "revoked_at">>(
      "select id, person, practitioner, controller, language from helhet.calendar_feed",
    );
    const [feed] = rows;
    const times = feed === undefined ? [] : (await client.query<TimeRow>(timesSql, [from, to])).rows.map(timeOf);
    await client.query("commit");
    return feed === undefined ? null : { feed: feed.id, of: ofRow(feed), language: feed.language, times };
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}

interface TimeRow {
  readonly session: string;
  readonly at: string;
  readonly minutes: number | null;
  readonly cancelled: boolean;
}

function timeOf({ session, at, minutes, cancelled }: TimeRow): CalendarTime {
  return { session, at: Number(at), minutes, isCancelled: cancelled };
}

function columnsOf(of: CalendarOf) {
  const nobody = { person: null, controller: null, practitioner: null };
  return { ...nobody, ...of };
}

function ofRow({
  person,
  controller,
  practitioner,
}: Pick<FeedRow, "person" | "controller" | "practitioner">): CalendarOf {
  if (person !== null && controller !== null) return { person, controller };
  return { practitioner: practitioner as string };
}

function feedOf(row: FeedRow): CalendarFeed {
  const { id, language, created_by: createdBy, created_at, revoked_at } = row;
  const revokedAt = revoked_at?.toISOString() ?? null;
  return { id, of: ofRow(row), language, createdBy, createdAt: created_at.toISOString(), revokedAt };
}
