import type { Generated } from "kysely";

/** A timestamptz: the driver gives a Date, an infinity as a number; a statement takes text or a Date. */
type Instant = Date;

/** The tables as Kysely knows them; docs/reference/record.md says what each is for. */
export interface Tables {
  organisation: { id: string; name: string; type: string; country: string; number: string | null };
  unit: {
    id: string;
    organisation: string;
    name: string;
    kind: string;
    care_levels: string[];
    zone: string;
    beds: number | null;
  };
  unit_cover: { unit: string; covered_by: string };
  practitioner: { id: string; name: string; title: string | null; subject: string | null };
  membership: {
    id: string;
    practitioner: string;
    unit: string;
    role: string;
    from_day: string;
    to_day: string | null;
    from_at: string;
    to_at: string;
    granted_by: string;
  };
  duty: {
    id: string;
    unit: string;
    practitioner: string | null;
    from_at: Instant;
    to_at: Instant;
    shift: string | null;
    role: string;
  };
  adoption: {
    id: Generated<string>;
    unit: string | null;
    guideline: string;
    edition: string;
    from_day: string;
    to_day: string | null;
    decided_by: string | null;
  };
  unit_value: {
    id: Generated<string>;
    unit: string;
    guideline: string;
    name: string;
    days: number;
    from_day: string;
    to_day: string | null;
    entry: string | null;
    decided_by: string | null;
  };
  unit_layer: {
    id: Generated<string>;
    unit: string;
    layer: string;
    guideline: string;
    edition: string;
    body: string;
    from_day: string;
    to_day: string | null;
    decided_by: string | null;
  };
  unit_entry: {
    unit: string;
    seq: number;
    id: string;
    kind: string;
    body: string;
    author: string | null;
    recorded_at: Instant;
  };
  decisions: { version: number };
  session: {
    hash: Buffer;
    practitioner: string;
    subject: string;
    csrf: string;
    created_at: Instant;
    expires_at: Instant;
  };
  person: { person: string; created_at: Instant; test: boolean };
  person_number: { person: string; blind: Buffer; cipher: Buffer };
  course_head: { person: string; revision: number; version: number; link: Buffer };
  entry: {
    person: string;
    seq: number;
    id: string;
    kind: string;
    recorded_at: Instant;
    controller: string;
    category: string;
    restriction: string | null;
    body: string;
  };
  access_log: {
    person: string;
    at: Instant;
    id: Generated<string>;
    practitioner: string;
    role: string;
    unit: string | null;
    purpose: string;
    what: string;
  };
  care_relation: {
    person: string;
    n: number;
    relation: string;
    unit: string;
    controller: string | null;
    practitioner: string | null;
    basis: string;
    care_level: string | null;
    from_at: Instant;
    to_at: Instant;
    levels: string[];
    levels_from: Instant[];
  };
  heartbeat: { job: string; at: Instant };
  wake_up: { person: string; at: Instant; leased_until: Instant | null };
}
