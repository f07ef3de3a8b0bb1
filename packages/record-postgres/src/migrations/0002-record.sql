-- The record itself. Every person-scoped table leads its key with the person.
create table helhet.person (
  person uuid primary key,
  created_at timestamptz not null,
  test boolean not null
);

-- A number is kept encrypted; its blind index finds the person it belongs to.
create table helhet.person_number (
  person uuid primary key references helhet.person,
  blind bytea not null unique,
  cipher bytea not null
);

-- revision counts every change of the course or its projection; version is the highest seq.
create table helhet.course_head (
  person uuid primary key references helhet.person,
  revision int not null,
  version int not null,
  link bytea not null
) with (fillfactor = 70);

-- body is the canonical JSON of the whole entry; the other columns repeat what the gate and the chain need of it.
create table helhet.entry (
  person uuid not null,
  seq int not null,
  id uuid not null,
  kind text not null,
  recorded_at timestamptz not null,
  controller uuid not null,
  category text not null,
  restriction text,
  commitment bytea not null,
  link bytea not null,
  body text not null,
  primary key (person, seq)
);

create table helhet.entry_salt (
  person uuid not null,
  seq int not null,
  salt bytea not null,
  primary key (person, seq)
);

-- One row a write: its key (hashed with who used it), a digest of what was asked, and where the answer stands.
create table helhet.write_key (
  key uuid primary key,
  digest bytea not null,
  persons uuid[] not null,
  firsts int[] not null,
  lasts int[] not null
);

-- Keys and versions only: what listeners are told.
create table helhet.outbox (
  transaction xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  person uuid not null,
  version int not null,
  at timestamptz not null default now(),
  primary key (transaction, id)
);

create table helhet.signed_head (
  person uuid not null,
  version int not null,
  link bytea not null,
  key text not null,
  signature bytea not null,
  signed_at timestamptz not null,
  primary key (person, version, key)
);

create table helhet.access_log (
  person uuid not null,
  at timestamptz not null,
  id uuid not null default gen_random_uuid(),
  practitioner uuid not null,
  role text not null,
  unit uuid,
  purpose text not null,
  what text not null,
  primary key (person, at, id)
);
