import type { Projector, ProjectorFor } from "@helhet/record";
import type { Pool } from "pg";

/** The projector for what units have decided, with the number of the last decision it knows. */
export interface Decided {
  readonly version: number;
  readonly projector: Projector;
}

/** Knows the projector that is right now; `again` reads anew after another server or a leader has decided something. */
export interface Decisions {
  now(): Promise<Decided>;
  again(): void;
}

const decidedSql = `
  select version,
    (select coalesce(json_agg(json_build_object('unit', coalesce(unit::text, '*'), 'guideline', guideline, 'edition', edition,
      'from', from_day, 'to', to_day, 'by', decided_by) order by id), '[]') from helhet.adoption) as adoptions,
    (select coalesce(json_agg(json_build_object('unit', unit, 'guideline', guideline, 'name', name, 'days', days,
      'from', from_day, 'to', to_day, 'by', decided_by) order by id), '[]') from helhet.unit_value) as "unitValues",
    (select coalesce(json_agg(json_build_object('unit', unit, 'layer', layer, 'guideline', guideline, 'edition', edition, 'text', body,
      'from', from_day, 'to', to_day, 'by', decided_by) order by id), '[]') from helhet.unit_layer) as layers
  from helhet.decisions`;

/** Reads decisions as the projector; the projector is made once for each state of them. */
export function decisions(pool: Pool, projectorFor: ProjectorFor): Decisions {
  let read: Promise<Decided> | null = null;
  const readNow = async (): Promise<Decided> => {
    const { rows } = await pool.query(decidedSql);
    const { version, adoptions, unitValues, layers } = rows[0];
    return { version, projector: projectorFor({ adoptions, unitValues, layers }) };
  };
  const again = (): void => {
    read = null;
  };
  return {
    again,
    now() {
      read ??= readNow().catch((error: unknown) => {
        again();
        throw error;
      });
      return read;
    },
  };
}
