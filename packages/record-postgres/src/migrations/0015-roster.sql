-- Who is on in which shift and as what; what stood before answers for its unit.
alter table helhet.duty
  add column shift text,
  add column role text not null default 'answering' check (role in ('answering', 'with', 'on-call', 'stand-in'));

-- Who answers for a unit: of those named just now the one on the shift, else the stand-in, else the one on call. Within a role
-- what began last holds, an explicit nobody too. As whoAnswers of @helhet/people, by test.
create function helhet.answering_now() returns table (unit uuid, practitioner uuid) language sql stable parallel safe
begin atomic
  with holds as (
    select distinct on (d.unit, d.role) d.unit, d.role, d.practitioner
    from helhet.duty d
    where d.role <> 'with' and d.from_at <= helhet.at() and helhet.at() < d.to_at
    order by d.unit, d.role, d.from_at desc, d.id desc
  )
  select distinct on (h.unit) h.unit, h.practitioner
  from holds h
  where h.practitioner is not null
  order by h.unit, array_position(array['answering', 'stand-in', 'on-call'], h.role);
end;

-- Units for which I answer now.
create or replace function helhet.my_duties() returns uuid[] language sql stable parallel safe
  return (select coalesce(array_agg(a.unit), '{}') from helhet.answering_now() a where a.practitioner = helhet.me());

-- As in 0004; a stand-in covers other units only while they answer.
create or replace function helhet.my_units() returns uuid[] language sql stable parallel safe
begin atomic
  with works as (
    select m.unit from helhet.membership m
    where m.practitioner = helhet.me() and m.role = any (helhet.clinical_roles())
      and m.from_at <= helhet.at() and helhet.at() < m.to_at
  ), on_duty as (
    select d.unit from helhet.duty d
    where d.practitioner = helhet.me() and d.role <> 'stand-in' and d.from_at <= helhet.at() and helhet.at() < d.to_at
    union
    select d.unit from helhet.duty d
    where d.practitioner = helhet.me() and d.role = 'stand-in' and d.from_at <= helhet.at() and helhet.at() < d.to_at
      and d.unit = any (helhet.my_duties())
  ), covers as (
    select c.unit
    from on_duty d
    join works w on w.unit = d.unit
    join helhet.unit_cover c on c.covered_by = d.unit
    join helhet.unit covered on covered.id = c.unit
    join helhet.unit covering on covering.id = d.unit and covering.organisation = covered.organisation
  )
  select coalesce(array_agg(unit), '{}') from (select unit from works union select unit from covers) as mine;
end;

-- What a unit must know of now. Keys alone: no health data. Whom one is about stands apart, behind the relation.
create table helhet.alarm (
  id uuid primary key,
  unit uuid not null references helhet.unit,
  kind text not null,
  subject text not null,
  raised_at timestamptz not null,
  acknowledged_by uuid references helhet.practitioner,
  acknowledged_at timestamptz,
  ended_at timestamptz,
  check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index alarm_unit on helhet.alarm (unit, raised_at);
create index alarm_open on helhet.alarm (raised_at) where ended_at is null;

create table helhet.alarm_person (
  alarm uuid primary key references helhet.alarm,
  person uuid not null
);

-- Whom it was handed to, in order; practitioner null: that rung had nobody.
create table helhet.alarm_step (
  alarm uuid not null references helhet.alarm,
  n int not null,
  rung text not null,
  practitioner uuid references helhet.practitioner,
  at timestamptz not null,
  primary key (alarm, n)
);
create trigger append_only before update or delete on helhet.alarm_step for each row execute function helhet.refuse_change();
create trigger append_only_whole before truncate on helhet.alarm_step execute function helhet.refuse_change();

alter table helhet.alarm enable row level security, force row level security;
alter table helhet.alarm_person enable row level security, force row level security;
alter table helhet.alarm_step enable row level security, force row level security;
create policy my_units on helhet.alarm for select to helhet_app using (unit = any ((select helhet.my_units())::uuid[]));
create policy my_units on helhet.alarm_step for select to helhet_app
  using (exists (select from helhet.alarm a where a.id = alarm_step.alarm));
create policy related on helhet.alarm_person for select to helhet_app using (
  exists (select from helhet.alarm a where a.id = alarm_person.alarm)
  and exists (select from helhet.care_relation r where r.person = alarm_person.person)
);
create policy job on helhet.alarm to helhet_writer using (true) with check (true);
create policy job on helhet.alarm_person to helhet_writer using (true) with check (true);
create policy job on helhet.alarm_step to helhet_writer using (true) with check (true);
create policy backup on helhet.alarm for select to helhet_backup using (true);
create policy backup on helhet.alarm_person for select to helhet_backup using (true);
create policy backup on helhet.alarm_step for select to helhet_backup using (true);
grant select on helhet.alarm, helhet.alarm_person, helhet.alarm_step to helhet_app, helhet_writer, helhet_backup;
grant insert on helhet.alarm, helhet.alarm_person, helhet.alarm_step to helhet_writer;
grant update (acknowledged_by, acknowledged_at, ended_at) on helhet.alarm to helhet_writer;
