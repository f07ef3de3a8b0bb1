-- Devices that show a unit's day on the wall, each with a session of its own that opens nothing else. `hand`: who has said at the
-- wall who they are, for half a minute at a time. No health data.
create table helhet.wall_session (
  hash bytea primary key,
  id uuid not null unique,
  unit uuid not null references helhet.unit,
  opened_by uuid not null references helhet.practitioner,
  csrf text not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  attempts int not null default 0,
  attempts_since timestamptz,
  locked_until timestamptz,
  hand uuid,
  hand_by uuid references helhet.practitioner,
  hand_until timestamptz
);
create index wall_session_unit on helhet.wall_session (unit);

-- The codes by which staff say at a wall who they are: keyed hashes, one of a type for each in a unit, no two the same.
create table helhet.wall_code (
  unit uuid not null references helhet.unit,
  practitioner uuid not null references helhet.practitioner,
  type text not null check (type in ('pin', 'badge')),
  hash bytea not null,
  set_at timestamptz not null,
  primary key (unit, practitioner, type),
  unique (unit, hash)
);

grant select, insert, update, delete on helhet.wall_session, helhet.wall_code to helhet_sessions;
grant select on helhet.wall_code to helhet_backup;
