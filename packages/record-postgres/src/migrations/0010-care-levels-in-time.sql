-- A care level that changes on a later day is not shown before it: care_level is the one an enrolment began with, and levels holds
-- those that follow, in order of time, with the instants from which they hold. Rows from before keep the newest one until
-- their course's gate is written anew (any entry that moves it, or `helhet rebuild`).
alter table helhet.care_relation
  add column levels text[] not null default '{}',
  add column levels_from timestamptz[] not null default '{}',
  add constraint levels_in_pairs check (cardinality(levels) = cardinality(levels_from));

create function helhet.care_level_at(p_first text, p_levels text[], p_from timestamptz[], p_at timestamptz)
returns text language sql immutable parallel safe
  return coalesce(
    (
      select level from unnest(p_levels, p_from) with ordinality as later (level, from_at, n)
      where from_at <= p_at order by n desc limit 1
    ),
    p_first
  );

-- As in 0007, with the levels.
create or replace function helhet.write_gate(p_gate json) returns void language plpgsql as $$
declare
  v_persons uuid[] := array(select json_array_elements_text(p_gate -> 'persons')::uuid);
begin
  delete from helhet.care_relation where person = any (v_persons);
  delete from helhet.consent where person = any (v_persons);
  delete from helhet.card where person = any (v_persons);
  delete from helhet.name_word where person = any (v_persons);
  insert into helhet.care_relation
  select r.person, r.n, r.relation, r.unit, u.organisation, r.practitioner, r.basis, r.care_level, r.from_at, r.to_at,
    r.levels, r.levels_from
  from json_populate_recordset(null::helhet.care_relation, p_gate -> 'relations') as r
  left join helhet.unit u on u.id = r.unit;
  insert into helhet.consent select * from json_populate_recordset(null::helhet.consent, p_gate -> 'consents');
  insert into helhet.card select * from json_populate_recordset(null::helhet.card, p_gate -> 'cards');
  insert into helhet.name_word
  select person, controller, word from json_populate_recordset(null::helhet.name_word, p_gate -> 'words')
  on conflict do nothing;
end $$;
