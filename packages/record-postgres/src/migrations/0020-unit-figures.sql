-- What a unit's figures are counted from. The principal helhet_figures reads, within one transaction, only what concerns one unit that
-- whoever asks acts in (helhet.me, helhet.figures_unit), or, where it counts them together, the units of the same organisation
-- (helhet.figures_breadth = 'organisation'). No name, no number, no address, no free entry, nothing restricted.
grant usage on schema helhet to helhet_figures;
grant select on helhet.organisation, helhet.unit, helhet.unit_cover, helhet.membership, helhet.duty to helhet_figures;

-- The unit asked for, where who asks acts there now; else null, and nothing is seen.
create function helhet.figures_of() returns uuid language sql stable parallel safe
  return (
    select u.id from helhet.unit u
    where u.id = nullif(current_setting('helhet.figures_unit', true), '')::uuid and u.id = any (helhet.my_units())
  );
create function helhet.figures_controller() returns uuid language sql stable parallel safe
  return (select u.organisation from helhet.unit u where u.id = helhet.figures_of());
create function helhet.figures_units() returns uuid[] language sql stable parallel safe
  return (
    select coalesce(array_agg(u.id), '{}') from helhet.unit u
    where u.organisation = helhet.figures_controller()
      and (u.id = helhet.figures_of() or current_setting('helhet.figures_breadth', true) = 'organisation')
  );

grant select (person, relation, unit, basis, care_level, from_at, to_at) on helhet.care_relation to helhet_figures;
create policy figures on helhet.care_relation for select to helhet_figures using (
  basis = 'enrolled' and care_level is not null and unit = any ((select helhet.figures_units())::uuid[])
);

-- The kinds of @helhet/record's historyKinds.
create function helhet.figures_kinds() returns text[] language sql immutable parallel safe
  return array[
    'decision-given', 'decision-requested', 'deviation-reason', 'enrolment-ended', 'enrolment-started', 'exemption', 'interval-change',
    'substitution', 'tailoring-ended', 'tailoring-reviewed', 'withdrawal'
  ];
create index entry_of_history on helhet.entry (person, seq) where kind in (
  'decision-given', 'decision-requested', 'deviation-reason', 'enrolment-ended', 'enrolment-started', 'exemption', 'interval-change',
  'substitution', 'tailoring-ended', 'tailoring-reviewed', 'withdrawal'
);
grant select (person, seq, kind, controller, restriction, body) on helhet.entry to helhet_figures;
create policy figures on helhet.entry for select to helhet_figures using (
  kind = any (helhet.figures_kinds())
  and restriction is distinct from 'NORS'
  and controller = (select helhet.figures_controller())
  and exists (select from helhet.care_relation r where r.person = entry.person)
);

grant select (person, controller, unit, item, activity, format, day, fate) on helhet.appointment to helhet_figures;
create policy figures on helhet.appointment for select to helhet_figures using (
  controller = (select helhet.figures_controller()) and unit = any ((select helhet.figures_units())::uuid[])
);

grant select (person, item, guideline, element, state, due, unit, controller, restricted, from_at, to_at) on helhet.demand
  to helhet_figures;
create policy figures on helhet.demand for select to helhet_figures using (
  not restricted
  and controller = (select helhet.figures_controller())
  and unit = any ((select helhet.figures_units())::uuid[])
);

-- Who has looked at a unit's figures: one row a look, whoever they are counted from.
create table helhet.unit_look (
  unit uuid not null references helhet.unit,
  at timestamptz not null,
  id uuid not null default gen_random_uuid(),
  practitioner uuid not null references helhet.practitioner,
  purpose text not null,
  primary key (unit, at, id)
);
create trigger append_only before update or delete on helhet.unit_look for each row execute function helhet.refuse_change();
create trigger append_only_whole before truncate on helhet.unit_look execute function helhet.refuse_change();
alter table helhet.unit_look enable row level security, force row level security;
grant select, insert on helhet.unit_look to helhet_figures;
grant select on helhet.unit_look to helhet_backup;
create policy own_unit on helhet.unit_look for select to helhet_figures using (unit = (select helhet.figures_of()));
create policy own_look on helhet.unit_look for insert to helhet_figures with check (
  unit = (select helhet.figures_of()) and practitioner = (select helhet.me())
);
create policy backup on helhet.unit_look for select to helhet_backup using (true);
