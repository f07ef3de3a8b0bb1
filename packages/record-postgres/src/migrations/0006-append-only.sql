-- What is recorded is never changed or removed, by anybody, the owner included. Lawful exceptions come as use cases
-- of their own, each with its migration.
create function helhet.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'helhet.% is append-only', tg_table_name using errcode = 'HK000';
end $$;

do $$
declare
  guarded text;
begin
  foreach guarded in array array['entry', 'entry_salt', 'write_key', 'signed_head', 'access_log', 'person_number', 'demand_past']
  loop
    execute format('create trigger append_only before update or delete on helhet.%I for each row execute function helhet.refuse_change()', guarded);
    execute format('create trigger append_only_whole before truncate on helhet.%I execute function helhet.refuse_change()', guarded);
  end loop;
end $$;

-- A head only moves forward and never disappears.
create trigger only_forward before update on helhet.course_head for each row
  when (new.version < old.version or new.revision <= old.revision or new.person <> old.person)
  execute function helhet.refuse_change();
create trigger append_only before delete on helhet.course_head for each row execute function helhet.refuse_change();
create trigger append_only_whole before truncate on helhet.course_head execute function helhet.refuse_change();
