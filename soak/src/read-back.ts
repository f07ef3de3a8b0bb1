import type { Client } from "pg";
import type { Ledger, Work } from "./ledger.ts";

/** What a run comes to. All but the first two must be 0. */
export interface Found {
  readonly acknowledged: number;
  readonly found: number;
  readonly lost: number;
  readonly doubled: number;
  readonly half: number;
}

interface Row {
  /** Whose course, or which unit's book. */
  readonly person: string;
  readonly seq: number;
  readonly id: string;
  readonly words: string;
}

/** Reads everything back from the tables and lays it beside the ledger. Counts acknowledged entries and registrations. */
export async function readBack(database: Client, { works }: Ledger): Promise<Found> {
  const { rows } = await database.query<Row>(
    `select person, seq, id, coalesce(data ->> 'words', data ->> 'what', data ->> 'session') as words
     from helhet.entry, lateral (select body::json -> 'data' as data) as said
     where kind in ('note', 'aftercare-agreed', 'session-attended', 'session-missed')
     union all
     select unit, seq, id, body::json -> 'programme' ->> 'title' from helhet.unit_entry where kind = 'programme-drafted'
     order by person, seq`,
  );
  const cards = await database.query<{ person: string; family: string }>("select person, family from helhet.card");
  const byId = Map.groupBy(rows, ({ id }) => id);
  const byName = Map.groupBy(cards.rows, ({ family }) => family);
  const asked = new Set(works.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const doubled = [...byId].filter(([id, same]) => same.length > 1 || !asked.has(id)).length;
  const twice = [...byName.values()].filter((same) => new Set(same.map(({ person }) => person)).size > 1).length;
  const judged = works.map((work) => {
    if (work.registers !== null) return personOf(work, byName);
    return work.into === "course" ? entriesOf(work, byId) : apartOf(work, byId);
  });
  const sum = (of: (one: Judged) => number): number => judged.reduce((total, one) => total + of(one), 0);
  const acknowledged = sum(({ asked }) => asked);
  const found = sum(({ found }) => found);
  return { acknowledged, found, lost: acknowledged - found, doubled: doubled + twice, half: sum(({ half }) => half) };
}

interface Judged {
  readonly asked: number;
  readonly found: number;
  readonly half: number;
}

function personOf(
  { registers, person, outcome }: Work,
  byName: ReadonlyMap<string, readonly { person: string }[]>,
): Judged {
  const isThere = byName.get(registers ?? "")?.some((row) => row.person === person) === true;
  const asked = outcome === "acknowledged" ? 1 : 0;
  return { asked, found: asked === 1 && isThere ? 1 : 0, half: 0 };
}

/** All entries of a write or none, one after another, with the words that were sent; a refused write has none. */
function entriesOf(work: Work, byId: ReadonlyMap<string, readonly Row[]>): Judged {
  const rows = work.entries.map(({ id }) => byId.get(id)?.[0]);
  const there = rows.filter((row) => row !== undefined);
  const first = there[0]?.seq ?? 0;
  const isWhole = rows.every(
    (row, index) =>
      row?.person === work.person && row?.seq === first + index && row?.words === work.entries[index]?.words,
  );
  const isNone = there.length === 0;
  const isAcknowledged = work.outcome === "acknowledged";
  const isAtItsVersion = !isAcknowledged || work.version === first + rows.length - 1;
  const half = (isWhole && isAtItsVersion && work.outcome !== "refused") || isNone ? 0 : 1;
  return { asked: isAcknowledged ? rows.length : 0, found: isAcknowledged ? there.length : 0, half };
}

/** A write of one entry in each of several courses, or one in the unit's book: all of them or none, each at the version that was answered. */
function apartOf({ entries, outcome, versions }: Work, byId: ReadonlyMap<string, readonly Row[]>): Judged {
  const there = entries.flatMap(({ id }) => byId.get(id)?.slice(0, 1) ?? []);
  const isWhole = entries.every(({ id, words, person }) => {
    const row = byId.get(id)?.[0];
    const version = versions.get(person ?? "");
    const isInPlace = person === undefined || row?.person === person;
    return row?.words === words && isInPlace && (version === undefined || version === row.seq);
  });
  const isAcknowledged = outcome === "acknowledged";
  const half = (isWhole && outcome !== "refused") || there.length === 0 ? 0 : 1;
  return { asked: isAcknowledged ? entries.length : 0, found: isAcknowledged ? there.length : 0, half };
}
