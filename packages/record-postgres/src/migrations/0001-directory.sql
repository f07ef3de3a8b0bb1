-- Who works where. No health data; every signed-in server role may read it.
create collation helhet.nordic (provider = icu, locale = 'nb');

create table helhet.organisation (
  id uuid primary key,
  name text not null,
  type text not null,
  country text not null,
  number text
);

create table helhet.unit (
  id uuid primary key,
  organisation uuid not null references helhet.organisation,
  name text not null,
  kind text not null,
  care_levels text[] not null,
  zone text not null,
  beds int
);

-- Staff on duty in covered_by answer for unit too.
create table helhet.unit_cover (
  unit uuid not null references helhet.unit,
  covered_by uuid not null references helhet.unit,
  primary key (unit, covered_by)
);
create index unit_cover_covered_by on helhet.unit_cover (covered_by);

create table helhet.practitioner (
  id uuid primary key,
  name text not null,
  title text,
  subject text unique
);

-- Days as a leader writes them, and the same days as instants in the unit's zone, which the gate reads.
create table helhet.membership (
  id uuid primary key,
  practitioner uuid not null references helhet.practitioner,
  unit uuid not null references helhet.unit,
  role text not null,
  from_day date not null,
  to_day date,
  from_at timestamptz not null,
  to_at timestamptz not null,
  granted_by uuid not null
);
create index membership_practitioner on helhet.membership (practitioner);
create index membership_unit on helhet.membership (unit);

-- practitioner null: an explicit nobody.
create table helhet.duty (
  id uuid primary key,
  unit uuid not null references helhet.unit,
  practitioner uuid references helhet.practitioner,
  from_at timestamptz not null,
  to_at timestamptz not null,
  check (from_at < to_at)
);
create index duty_unit on helhet.duty (unit, to_at);
create index duty_practitioner on helhet.duty (practitioner, to_at);

-- unit null: every unit.
create table helhet.adoption (
  id bigint generated always as identity primary key,
  unit uuid references helhet.unit,
  guideline text not null,
  edition text not null,
  from_day date not null,
  to_day date,
  decided_by uuid
);

create table helhet.unit_value (
  id bigint generated always as identity primary key,
  unit uuid not null references helhet.unit,
  guideline text not null,
  name text not null,
  days int not null,
  from_day date not null,
  decided_by uuid
);

-- Counts the decisions above: a projection made before one is never stored after it.
create table helhet.decisions (
  single boolean primary key default true check (single),
  version int not null
);
insert into helhet.decisions (version) values (1);

create table helhet.session (
  hash bytea primary key,
  practitioner uuid not null references helhet.practitioner,
  subject text not null,
  csrf text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_practitioner on helhet.session (practitioner);
create index session_expires on helhet.session (expires_at);
