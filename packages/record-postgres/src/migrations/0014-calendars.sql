-- Who holds a planned session; null where nobody is named.
alter table helhet.appointment add column practitioner uuid;
create index appointment_practitioner on helhet.appointment (practitioner, day) where practitioner is not null;

-- Calendar feeds: a person's, or a staff member's own. The secret of the address is kept only as a hash. No health data.
create table helhet.calendar_feed (
  id uuid primary key,
  hash bytea not null unique,
  person uuid,
  practitioner uuid references helhet.practitioner,
  -- A person's feed shows what this organisation has planned, and nothing of others.
  controller uuid references helhet.organisation,
  language text not null check (language in ('nb', 'da', 'en')),
  created_by uuid not null references helhet.practitioner,
  created_at timestamptz not null,
  revoked_at timestamptz,
  check (num_nonnulls(person, practitioner) = 1 and (person is null) = (controller is null))
);
create index calendar_feed_person on helhet.calendar_feed (person) where person is not null;
create index calendar_feed_practitioner on helhet.calendar_feed (practitioner) where practitioner is not null;
alter table helhet.calendar_feed enable row level security, force row level security;

-- Staff make, list and revoke feeds of people they are related to, through the organisation they work in, and their own; never the hash.
grant select (id, person, practitioner, controller, language, created_by, created_at, revoked_at) on helhet.calendar_feed to helhet_app;
grant insert on helhet.calendar_feed to helhet_app;
grant update (revoked_at) on helhet.calendar_feed to helhet_app;
create policy mine_or_related on helhet.calendar_feed to helhet_app
using (
  practitioner = (select helhet.me())
  or exists (
    select from helhet.care_relation r where r.person = calendar_feed.person and r.controller = calendar_feed.controller
  )
)
with check (
  (
    practitioner = (select helhet.me())
    or exists (
      select from helhet.care_relation r where r.person = calendar_feed.person and r.controller = calendar_feed.controller
    )
  )
);

grant select on helhet.calendar_feed to helhet_backup;
create policy backup on helhet.calendar_feed for select to helhet_backup using (true);

-- Whoever fetches a calendar: knows one secret, sees when, and neither what, where nor who else. The hash stands in helhet.feed for the
-- length of one transaction.
grant usage on schema helhet to helhet_calendar;
grant select (id, hash, person, practitioner, controller, language, revoked_at) on helhet.calendar_feed to helhet_calendar;
create policy by_secret on helhet.calendar_feed for select to helhet_calendar using (
  revoked_at is null and hash = decode(nullif(current_setting('helhet.feed', true), ''), 'hex')
);
grant select (person, session, controller, practitioner, day, at, minutes, fate) on helhet.appointment to helhet_calendar;
create policy of_feed on helhet.appointment for select to helhet_calendar using (
  exists (
    select from helhet.calendar_feed f
    where (f.person = appointment.person and f.controller = appointment.controller) or f.practitioner = appointment.practitioner
  )
);
