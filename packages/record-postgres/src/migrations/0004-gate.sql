-- The gate. Identity lives in the transaction: helhet.me and helhet.at are set by set_config(…, true).
-- Functions are plain SQL so that they are evaluated once a query, as (select …), never once a row.
create function helhet.me() returns uuid language sql stable parallel safe
  return nullif(current_setting('helhet.me', true), '')::uuid;

create function helhet.at() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('helhet.at', true), '')::timestamptz, now());

-- The roles that read courses: @helhet/people's clinicalRoles, by test.
create function helhet.clinical_roles() returns text[] language sql immutable parallel safe
  return array['clinician', 'milieu-therapist', 'leader', 'coordinator', 'recovery-coach', 'outreach'];

-- Units in which I act now: I work there in a clinical role today, or am on duty for a unit of the same
-- organisation that covers it.
create function helhet.my_units() returns uuid[] language sql stable parallel safe
begin atomic
  with works as (
    select m.unit from helhet.membership m
    where m.practitioner = helhet.me() and m.role = any (helhet.clinical_roles())
      and m.from_at <= helhet.at() and helhet.at() < m.to_at
  ), covers as (
    select c.unit
    from helhet.duty d
    join works w on w.unit = d.unit
    join helhet.unit_cover c on c.covered_by = d.unit
    join helhet.unit covered on covered.id = c.unit
    join helhet.unit covering on covering.id = d.unit and covering.organisation = covered.organisation
    where d.practitioner = helhet.me() and d.from_at <= helhet.at() and helhet.at() < d.to_at
  )
  select coalesce(array_agg(unit), '{}') from (select unit from works union select unit from covers) as mine;
end;

create function helhet.my_controllers() returns uuid[] language sql stable parallel safe
  return (select coalesce(array_agg(distinct organisation), '{}') from helhet.unit where id = any (helhet.my_units()));

-- Units for which I am on duty now.
create function helhet.my_duties() returns uuid[] language sql stable parallel safe
  return (
    select coalesce(array_agg(distinct unit), '{}') from helhet.duty
    where practitioner = helhet.me() and from_at <= helhet.at() and helhet.at() < to_at
  );

alter table helhet.person enable row level security, force row level security;
alter table helhet.person_number enable row level security, force row level security;
alter table helhet.course_head enable row level security, force row level security;
alter table helhet.entry enable row level security, force row level security;
alter table helhet.entry_salt enable row level security, force row level security;
alter table helhet.outbox enable row level security, force row level security;
alter table helhet.signed_head enable row level security, force row level security;
alter table helhet.access_log enable row level security, force row level security;
alter table helhet.care_relation enable row level security, force row level security;
alter table helhet.consent enable row level security, force row level security;
alter table helhet.card enable row level security, force row level security;
alter table helhet.name_word enable row level security, force row level security;
alter table helhet.demand enable row level security, force row level security;
alter table helhet.demand_past enable row level security, force row level security;
alter table helhet.wake_up enable row level security, force row level security;

-- Every other policy asks this table, whose own policy leaves only the relations that are mine now.
create policy mine_now on helhet.care_relation for select to helhet_app using (
  unit = any ((select helhet.my_units())::uuid[])
  and (practitioner is null or practitioner = (select helhet.me()))
  and from_at <= (select helhet.at()) and (select helhet.at()) < to_at
);

create policy to_my_organisation on helhet.consent for select to helhet_app using (
  recipient = any ((select helhet.my_controllers())::uuid[])
  and from_at <= (select helhet.at()) and (select helhet.at()) < to_at
);

create policy related on helhet.person for select to helhet_app using (
  exists (select from helhet.care_relation r where r.person = person.person)
);
create policy related on helhet.person_number for select to helhet_app using (
  exists (select from helhet.care_relation r where r.person = person_number.person)
);
create policy related on helhet.course_head for select to helhet_app using (
  exists (select from helhet.care_relation r where r.person = course_head.person)
);
create policy related on helhet.access_log for select to helhet_app using (
  exists (select from helhet.care_relation r where r.person = access_log.person)
);
create policy own_look on helhet.access_log for insert to helhet_app with check (
  practitioner = (select helhet.me())
);

-- Own controller's entries through a relation; others' where the person has opened the category to that organisation.
create policy own_or_consented on helhet.entry for select to helhet_app using (
  restriction is distinct from 'NORS'
  and exists (
    select from helhet.care_relation r
    where r.person = entry.person
      and (
        r.controller = entry.controller
        or exists (
          select from helhet.consent c
          where c.person = entry.person and c.recipient = r.controller and entry.category = any (c.categories)
        )
      )
  )
);

create policy own_or_consented on helhet.card for select to helhet_app using (
  exists (
    select from helhet.care_relation r
    where r.person = card.person
      and (
        r.controller = card.controller
        or exists (
          select from helhet.consent c
          where c.person = card.person and c.recipient = r.controller and 'administrative' = any (c.categories)
        )
      )
  )
);
create policy own_or_consented on helhet.name_word for select to helhet_app using (
  exists (select from helhet.card c where c.person = name_word.person and c.controller = name_word.controller)
);

-- A demand is shown to whoever may read every fact it rests on: all of one's own controller (the common case, one look-up),
-- or each need by a relation or a consent.
create policy all_facts_readable on helhet.demand for select to helhet_app using (
  not restricted
  and (
    exists (select from helhet.care_relation r where r.person = demand.person and r.controller = demand.controller)
    or (
      exists (select from helhet.care_relation r where r.person = demand.person)
      and not exists (
        select from unnest(demand.need_controllers, demand.need_categories) as need (controller, category)
        where not exists (
          select from helhet.care_relation r
          where r.person = demand.person
            and (
              r.controller = need.controller
              or exists (
                select from helhet.consent c
                where c.person = demand.person and c.recipient = r.controller and need.category = any (c.categories)
              )
            )
        )
      )
    )
  )
);
create policy all_facts_readable on helhet.demand_past for select to helhet_app using (
  not restricted
  and exists (select from helhet.care_relation r where r.person = demand_past.person)
  and not exists (
    select from unnest(demand_past.need_controllers, demand_past.need_categories) as need (controller, category)
    where not exists (
      select from helhet.care_relation r
      where r.person = demand_past.person
        and (
          r.controller = need.controller
          or exists (
            select from helhet.consent c
            where c.person = demand_past.person and c.recipient = r.controller and need.category = any (c.categories)
          )
        )
    )
  )
);

-- What was shown and what is shown, for questions about an instant that has passed.
create view helhet.demand_ever with (security_invoker = true) as
  select * from helhet.demand union all select * from helhet.demand_past;
