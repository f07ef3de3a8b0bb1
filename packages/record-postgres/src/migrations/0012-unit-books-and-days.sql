-- What a unit has decided of how it works, in order; append-only. No health data.
create table helhet.unit_entry (
  unit uuid not null references helhet.unit,
  seq int not null,
  id uuid not null unique,
  kind text not null,
  body text not null,
  author uuid references helhet.practitioner,
  recorded_at timestamptz not null,
  primary key (unit, seq)
);
create trigger append_only before update or delete on helhet.unit_entry for each row execute function helhet.refuse_change();
create trigger append_only_whole before truncate on helhet.unit_entry execute function helhet.refuse_change();
grant select on helhet.unit_entry to helhet_app, helhet_writer, helhet_projector, helhet_backup;
grant insert on helhet.unit_entry to helhet_writer;

-- Sessions by unit and day, made from entries and nothing else: one row a session for each controller and category that has said
-- anything of it. Courses from before have none until `helhet rebuild`.
create table helhet.appointment (
  person uuid not null,
  session uuid not null,
  controller uuid not null,
  category text not null,
  entry uuid not null,
  unit uuid,
  item text,
  title text,
  activity text,
  format text not null,
  place text,
  minutes int,
  day text collate "C" not null,
  at timestamptz,
  fate text not null,
  reason text,
  planned boolean not null,
  primary key (person, session, controller, category)
);
create index appointment_unit on helhet.appointment (unit, day);
alter table helhet.appointment enable row level security, force row level security;
grant select on helhet.appointment to helhet_app, helhet_backup;
grant select, insert, update, delete on helhet.appointment to helhet_projector, helhet_writer;
create policy job on helhet.appointment to helhet_writer, helhet_projector using (true) with check (true);
create policy backup on helhet.appointment for select to helhet_backup using (true);
create policy own_or_consented on helhet.appointment for select to helhet_app using (
  exists (
    select from helhet.care_relation r
    where r.person = appointment.person
      and (
        r.controller = appointment.controller
        or exists (
          select from helhet.consent c
          where c.person = appointment.person and c.recipient = r.controller and appointment.category = any (c.categories)
        )
      )
  )
);

-- The kinds of @helhet/record's dayKinds.
create index entry_of_day on helhet.entry (person, kind) where kind in (
  'addition', 'care-level-changed', 'check-in', 'decision-given', 'decision-requested', 'enrolment-ended', 'enrolment-started',
  'exemption', 'group-offered', 'group-recommended', 'interval-change', 'leave-decided', 'leave-ended', 'leave-evaluated',
  'leave-requested', 'leave-started', 'resistance', 'role-assigned', 'role-ended', 'substitution', 'tailoring-ended',
  'tailoring-reviewed', 'withdrawal'
);

-- Replaces the appointments of the touched sessions; a session that is null stands for all of the person's.
create function helhet.write_appointments(p_made json) returns void language plpgsql as $$
begin
  delete from helhet.appointment a
  using json_to_recordset(p_made -> 'touched') as t (person uuid, session uuid)
  where a.person = t.person and (t.session is null or a.session = t.session);
  insert into helhet.appointment
  select * from json_populate_recordset(null::helhet.appointment, p_made -> 'rows');
end $$;

-- As in 0007, with the appointments.
create or replace function helhet.write_projection(p_made json) returns void language plpgsql as $$
begin
  if p_made -> 'gate' is not null then
    perform helhet.write_gate(p_made -> 'gate');
  end if;
  if p_made -> 'appointments' is not null then
    perform helhet.write_appointments(p_made -> 'appointments');
  end if;
  if p_made -> 'closed' is not null then
    with closed as (
      delete from helhet.demand d
      using json_to_recordset(p_made -> 'closed') as c (person uuid, item text, from_at timestamptz, to_at timestamptz)
      where d.person = c.person and d.item = c.item and d.from_at = c.from_at
      returning d.*, c.to_at as ended_at
    )
    insert into helhet.demand_past
    select person, item, from_at, ended_at, line, alone, act, guideline, edition, element, state, listed, due, due_key, urgency, anchor_day, role,
      holder, unit, tailored, facts, restricted, controller, need_controllers, need_categories, version, build
    from closed where ended_at > from_at
    on conflict do nothing;
  end if;
  if p_made -> 'opened' is not null then
    insert into helhet.demand
    select o.person, o.item, o.from_at, o.to_at, o.line, o.alone, o.act, o.guideline, o.edition, o.element, o.state, o.listed, o.due,
      o.due_key, o.urgency, o.anchor_day, o.role, o.holder, o.unit, o.tailored, o.facts, o.restricted, o.controller, o.need_controllers,
      o.need_categories, o.version, o.build
    from json_populate_recordset(null::helhet.demand, p_made -> 'opened') as o
    on conflict do nothing;
  end if;
  if p_made -> 'wakes' is not null then
    insert into helhet.wake_up as w (person, at)
    select person, at from json_to_recordset(p_made -> 'wakes') as x (person uuid, at timestamptz) where at is not null
    on conflict (person) do update set at = excluded.at, leased_until = null;
    delete from helhet.wake_up w
    using json_to_recordset(p_made -> 'wakes') as x (person uuid, at timestamptz)
    where w.person = x.person and x.at is null;
  end if;
end $$;
