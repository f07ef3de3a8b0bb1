-- One write is one call: checks, heads, entries, projection, wake-up, outbox and key, in one transaction.
-- It gives the ids of the outbox rows, with which the doorbell rings after the commit. Refusals are raised, so that nothing stays behind:
--   HK001 the course has moved on    HK002 the key was used    HK003 no care relation
--   HK004 not one's own controller   HK005 units have decided something since the projection was made
--   HK006 the national number belongs to somebody already

-- A projection made before units decided something is never stored after it: deciding takes this lock alone.
create function helhet.hold_decisions(p_decisions int) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7215001);
  if (select version from helhet.decisions) <> p_decisions then
    raise exception 'decisions moved' using errcode = 'HK005';
  end if;
end $$;

-- Stores what the projector made of one or more courses.
create function helhet.write_projection(p_made json) returns void language plpgsql as $$
begin
  if p_made -> 'gate' is not null then
    perform helhet.write_gate(p_made -> 'gate');
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

-- Replaces the care relations, consents, cards and name words of the named persons.
create function helhet.write_gate(p_gate json) returns void language plpgsql as $$
declare
  v_persons uuid[] := array(select json_array_elements_text(p_gate -> 'persons')::uuid);
begin
  delete from helhet.care_relation where person = any (v_persons);
  delete from helhet.consent where person = any (v_persons);
  delete from helhet.card where person = any (v_persons);
  delete from helhet.name_word where person = any (v_persons);
  insert into helhet.care_relation
  select r.person, r.n, r.relation, r.unit, u.organisation, r.practitioner, r.basis, r.care_level, r.from_at, r.to_at
  from json_populate_recordset(null::helhet.care_relation, p_gate -> 'relations') as r
  left join helhet.unit u on u.id = r.unit;
  insert into helhet.consent select * from json_populate_recordset(null::helhet.consent, p_gate -> 'consents');
  insert into helhet.card select * from json_populate_recordset(null::helhet.card, p_gate -> 'cards');
  insert into helhet.name_word
  select person, controller, word from json_populate_recordset(null::helhet.name_word, p_gate -> 'words')
  on conflict do nothing;
end $$;

-- Refuses a writer who has no relation to a person, or writes for an organisation they do not work in.
create function helhet.check_writer(p_me uuid, p_at timestamptz, p_persons uuid[], p_joins uuid, p_controllers uuid[])
returns void language plpgsql as $$
declare
  v_units uuid[];
begin
  -- By day and by membership, as nearly always: no need to ask who is on duty.
  if p_joins is null and helhet.works_with(p_me, p_at, p_persons, p_controllers) then
    return;
  end if;
  perform set_config('helhet.me', p_me::text, true), set_config('helhet.at', p_at::text, true);
  v_units := helhet.my_units();
  if p_joins is null then
    if exists (
      select from unnest(p_persons) as asked (person)
      where not exists (
        select from helhet.care_relation r
        where r.person = asked.person and (r.unit = any (v_units)) is true and (r.practitioner is null or r.practitioner = p_me)
          and r.from_at <= p_at and p_at < r.to_at
      )
    ) then
      raise exception 'no relation' using errcode = 'HK003';
    end if;
  elsif not p_joins = any (v_units) then
    raise exception 'not in this unit' using errcode = 'HK004';
  end if;
  if exists (
    select from unnest(p_controllers) as asked (controller)
    where not exists (select from helhet.unit u where u.id = any (v_units) and u.organisation = asked.controller)
  ) then
    raise exception 'not this controller' using errcode = 'HK004';
  end if;
end $$;

-- True when memberships of mine give the relations and the one controller of all that is written. ("is true" keeps the
-- planner from walking a whole unit's relations: a person's own are few.)
create function helhet.works_with(p_me uuid, p_at timestamptz, p_persons uuid[], p_controllers uuid[])
returns boolean language plpgsql stable as $$
declare
  v_person uuid;
  v_units uuid[];
begin
  if cardinality(p_controllers) <> 1 then
    return false;
  end if;
  v_units := array(
    select m.unit from helhet.membership m
    where m.practitioner = p_me and m.from_at <= p_at and p_at < m.to_at
      and m.role = any (array['clinician', 'milieu-therapist', 'leader', 'coordinator', 'recovery-coach', 'outreach'])
  );
  foreach v_person in array p_persons loop
    perform from helhet.care_relation r
      where r.person = v_person and r.controller = p_controllers[1] and (r.unit = any (v_units)) is true
        and (r.practitioner is null or r.practitioner = p_me) and r.from_at <= p_at and p_at < r.to_at
      limit 1;
    if not found then
      return false;
    end if;
  end loop;
  return true;
end $$;

-- p_persons are in order: heads are locked in that order by everyone. p_bases are the revisions the projection was made on;
-- 0 for a person who has no course yet. e_… are the entries' columns. p_made is null where the projection stays as it is.
create function helhet.append(
  p_key uuid, p_digest bytea, p_me uuid, p_at timestamptz, p_joins uuid, p_controllers uuid[],
  p_persons uuid[], p_bases int[], p_firsts int[], p_lasts int[], p_links bytea[], p_test boolean,
  p_blind bytea, p_cipher bytea,
  e_person uuid[], e_seq int[], e_id uuid[], e_kind text[], e_recorded timestamptz[], e_controller uuid[], e_category text[],
  e_restriction text[], e_commitment bytea[], e_link bytea[], e_body text[], e_salt bytea[],
  p_made json, p_decisions int
) returns bigint[] language plpgsql as $$
declare
  i int;
  v_id bigint;
  v_told bigint[];
begin
  if p_me is not null then
    perform helhet.check_writer(p_me, p_at, p_persons, p_joins, p_controllers);
  end if;
  perform helhet.hold_decisions(p_decisions);
  for i in 1 .. cardinality(p_persons) loop
    if p_bases[i] = 0 then
      insert into helhet.person values (p_persons[i], p_at, p_test) on conflict do nothing;
      insert into helhet.course_head values (p_persons[i], 1, p_lasts[i], p_links[i]) on conflict do nothing;
    else
      update helhet.course_head set revision = revision + 1, version = p_lasts[i], link = p_links[i]
      where person = p_persons[i] and revision = p_bases[i];
    end if;
    if not found then
      raise exception 'the course has moved on' using errcode = 'HK001';
    end if;
    insert into helhet.outbox (person, version) values (p_persons[i], p_lasts[i]) returning id into v_id;
    v_told := v_told || v_id;
  end loop;
  if p_blind is not null then
    insert into helhet.person_number values (p_persons[1], p_blind, p_cipher) on conflict do nothing;
    if not found then
      raise exception 'the number is known' using errcode = 'HK006';
    end if;
  end if;
  insert into helhet.write_key values (p_key, p_digest, p_persons, p_firsts, p_lasts) on conflict do nothing;
  if not found then
    raise exception 'the key was used' using errcode = 'HK002';
  end if;
  if cardinality(e_seq) = 1 then
    insert into helhet.entry_salt values (e_person[1], e_seq[1], e_salt[1]);
    insert into helhet.entry values (e_person[1], e_seq[1], e_id[1], e_kind[1], e_recorded[1], e_controller[1], e_category[1],
      e_restriction[1], e_commitment[1], e_link[1], e_body[1]);
  else
    insert into helhet.entry_salt select * from unnest(e_person, e_seq, e_salt);
    insert into helhet.entry
    select * from unnest(e_person, e_seq, e_id, e_kind, e_recorded, e_controller, e_category, e_restriction, e_commitment,
      e_link, e_body);
  end if;
  if p_made is not null then
    perform helhet.write_projection(p_made);
  end if;
  return v_told;
end $$;

-- Several writes of one entry each that wait at the same time, each as if alone: one that is refused takes no other with it.
-- Ordered by person. Gives for each the SQLSTATE of its refusal, or null, and the id of its outbox row.
create function helhet.append_each(
  p_key uuid[], p_digest bytea[], p_me uuid[], p_at timestamptz[], p_base int[], p_head bytea[],
  e_person uuid[], e_seq int[], e_id uuid[], e_kind text[], e_recorded timestamptz[], e_controller uuid[], e_category text[],
  e_restriction text[], e_commitment bytea[], e_body text[], e_salt bytea[],
  p_made text[], p_decisions int[], out refused text[], out told bigint[]
) language plpgsql as $$
declare
  i int;
begin
  for i in 1 .. cardinality(p_key) loop
    begin
      told[i] := (helhet.append(
        p_key[i], p_digest[i], p_me[i], p_at[i], null, array[e_controller[i]],
        array[e_person[i]], array[p_base[i]], array[e_seq[i]], array[e_seq[i]], array[p_head[i]], false, null, null,
        array[e_person[i]], array[e_seq[i]], array[e_id[i]], array[e_kind[i]], array[e_recorded[i]], array[e_controller[i]],
        array[e_category[i]], array[e_restriction[i]], array[e_commitment[i]], array[p_head[i]], array[e_body[i]],
        array[e_salt[i]], p_made[i]::json, p_decisions[i]
      ))[1];
      refused[i] := null;
    exception when sqlstate 'HK001' or sqlstate 'HK002' or sqlstate 'HK003' or sqlstate 'HK004' or sqlstate 'HK005' then
      refused[i] := sqlstate;
      told[i] := null;
    end;
  end loop;
end $$;

-- A wake-up or a rebuild: the same course, followed again.
create function helhet.reproject(p_person uuid, p_base int, p_version int, p_made json, p_decisions int, p_tell boolean)
returns bigint language plpgsql as $$
declare
  v_told bigint;
begin
  perform helhet.hold_decisions(p_decisions);
  update helhet.course_head set revision = revision + 1 where person = p_person and revision = p_base;
  if not found then
    raise exception 'the course has moved on' using errcode = 'HK001';
  end if;
  if p_tell then
    insert into helhet.outbox (person, version) values (p_person, p_version) returning id into v_told;
  end if;
  perform helhet.write_projection(p_made);
  return v_told;
end $$;
