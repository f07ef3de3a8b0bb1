-- The backup reads all that is kept, and changes nothing. What it leaves out, and why: src/backup/tables.ts
grant usage on schema helhet to helhet_backup;
grant select on helhet.migration, helhet.organisation, helhet.unit, helhet.unit_cover, helhet.practitioner, helhet.membership, helhet.duty,
  helhet.adoption, helhet.unit_value, helhet.decisions, helhet.person, helhet.person_number, helhet.course_head,
  helhet.entry, helhet.entry_salt, helhet.write_key, helhet.signed_head, helhet.access_log, helhet.care_relation,
  helhet.consent, helhet.card, helhet.name_word, helhet.demand, helhet.demand_past, helhet.wake_up
  to helhet_backup;

create policy backup on helhet.person for select to helhet_backup using (true);
create policy backup on helhet.person_number for select to helhet_backup using (true);
create policy backup on helhet.course_head for select to helhet_backup using (true);
create policy backup on helhet.entry for select to helhet_backup using (true);
create policy backup on helhet.entry_salt for select to helhet_backup using (true);
create policy backup on helhet.signed_head for select to helhet_backup using (true);
create policy backup on helhet.access_log for select to helhet_backup using (true);
create policy backup on helhet.care_relation for select to helhet_backup using (true);
create policy backup on helhet.consent for select to helhet_backup using (true);
create policy backup on helhet.card for select to helhet_backup using (true);
create policy backup on helhet.name_word for select to helhet_backup using (true);
create policy backup on helhet.demand for select to helhet_backup using (true);
create policy backup on helhet.demand_past for select to helhet_backup using (true);
create policy backup on helhet.wake_up for select to helhet_backup using (true);
