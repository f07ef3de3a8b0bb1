-- A consent opens the entries of the organisation that wrote it down, and of no other.
alter table helhet.consent add column controller uuid;

-- The owner, who takes this step, is held by row-level security like everybody else.
alter table helhet.consent no force row level security;
alter table helhet.entry no force row level security;
alter table helhet.wake_up no force row level security;
alter table helhet.course_head no force row level security;

-- Where entries of several organisations name one consent it opens nothing until the course is written to, or rebuilt.
update helhet.consent c
set controller = e.controller
from (
  select person, (body::jsonb -> 'data' ->> 'consent')::uuid as consent, (array_agg(distinct controller))[1] as controller
  from helhet.entry where kind = 'consent'
  group by 1, 2
  having count(distinct controller) = 1
) e
where e.person = c.person and e.consent = c.consent;

-- What demands rest on has been widened to amendments: every course is followed again.
insert into helhet.wake_up as w (person, at) select person, now() from helhet.course_head
on conflict (person) do update set at = least(w.at, excluded.at), leased_until = null;

alter table helhet.consent force row level security;
alter table helhet.entry force row level security;
alter table helhet.wake_up force row level security;
alter table helhet.course_head force row level security;

drop policy own_or_consented on helhet.entry;
create policy own_or_consented on helhet.entry for select to helhet_app using (
  restriction is distinct from 'NORS'
  and exists (
    select from helhet.care_relation r
    where r.person = entry.person
      and (
        r.controller = entry.controller
        or exists (
          select from helhet.consent c
          where c.person = entry.person and c.recipient = r.controller and c.controller = entry.controller
            and entry.category = any (c.categories)
        )
      )
  )
);

drop policy own_or_consented on helhet.card;
create policy own_or_consented on helhet.card for select to helhet_app using (
  exists (
    select from helhet.care_relation r
    where r.person = card.person
      and (
        r.controller = card.controller
        or exists (
          select from helhet.consent c
          where c.person = card.person and c.recipient = r.controller and c.controller = card.controller
            and 'administrative' = any (c.categories)
        )
      )
  )
);

drop policy all_facts_readable on helhet.demand;
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
                where c.person = demand.person and c.recipient = r.controller and c.controller = need.controller
                  and need.category = any (c.categories)
              )
            )
        )
      )
    )
  )
);

drop policy all_facts_readable on helhet.demand_past;
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
            where c.person = demand_past.person and c.recipient = r.controller and c.controller = need.controller
              and need.category = any (c.categories)
          )
        )
    )
  )
);
