-- Each principal gets the least it needs. None owns a table, is superuser or bypasses row-level security.
revoke all on schema public from public;
grant usage on schema helhet to helhet_app, helhet_writer, helhet_projector, helhet_streamer, helhet_verifier, helhet_sessions;

-- The app: reads through the gate, keeps the directory, writes the access log.
grant select on helhet.organisation, helhet.unit, helhet.unit_cover, helhet.practitioner, helhet.membership, helhet.duty,
  helhet.adoption, helhet.unit_value, helhet.decisions to helhet_app, helhet_writer, helhet_projector;
grant insert on helhet.organisation, helhet.unit, helhet.unit_cover, helhet.practitioner, helhet.membership, helhet.duty
  to helhet_app;
grant update (name, care_levels, beds) on helhet.unit to helhet_app;
grant update (name, title, subject) on helhet.practitioner to helhet_app;
grant update (to_day, to_at) on helhet.membership to helhet_app;
grant delete on helhet.duty, helhet.unit_cover to helhet_app;
grant select on helhet.person, helhet.person_number, helhet.course_head, helhet.care_relation, helhet.consent, helhet.card,
  helhet.name_word, helhet.demand, helhet.demand_past, helhet.demand_ever, helhet.heartbeat to helhet_app;
grant select (person, seq, id, kind, recorded_at, controller, category, restriction, body) on helhet.entry to helhet_app;
grant select, insert on helhet.access_log to helhet_app;

-- The writer: appends entries and projects them in the same transaction, on behalf of an identity it checks.
grant select, insert on helhet.person, helhet.person_number, helhet.entry, helhet.write_key to helhet_writer;
grant insert on helhet.entry_salt to helhet_writer;
grant select, insert on helhet.outbox to helhet_writer;
grant select, insert on helhet.course_head to helhet_writer;
grant update (revision, version, link) on helhet.course_head to helhet_writer;

-- What units decide is stored together with the wake-ups of their courses.
grant insert on helhet.adoption, helhet.unit_value to helhet_writer;
grant update (to_day) on helhet.adoption to helhet_writer;
grant update (version) on helhet.decisions to helhet_writer;

-- The projector: makes projections from entries it may not change.
grant select on helhet.course_head, helhet.entry, helhet.person to helhet_projector;
grant update (revision) on helhet.course_head to helhet_projector;
grant select, insert on helhet.outbox to helhet_projector;
grant select, insert, update on helhet.heartbeat to helhet_projector;
grant select, insert, update, delete on helhet.care_relation, helhet.consent, helhet.card, helhet.name_word, helhet.demand,
  helhet.wake_up to helhet_projector, helhet_writer;
grant select, insert on helhet.demand_past to helhet_projector, helhet_writer;

grant select, delete on helhet.outbox to helhet_streamer;
grant select on helhet.course_head, helhet.entry, helhet.entry_salt, helhet.signed_head to helhet_verifier;
grant insert on helhet.signed_head to helhet_verifier;
grant select, insert, delete on helhet.session to helhet_sessions;
grant select on helhet.practitioner to helhet_sessions;

create policy job on helhet.person to helhet_writer, helhet_projector using (true) with check (true);
create policy job on helhet.person_number to helhet_writer using (true) with check (true);
create policy job on helhet.course_head to helhet_writer, helhet_projector, helhet_verifier using (true) with check (true);
create policy job on helhet.entry to helhet_writer, helhet_projector, helhet_verifier using (true) with check (true);
create policy job on helhet.entry_salt to helhet_writer, helhet_verifier using (true) with check (true);
create policy job on helhet.outbox to helhet_writer, helhet_projector, helhet_streamer using (true) with check (true);
create policy job on helhet.signed_head to helhet_verifier using (true) with check (true);
create policy job on helhet.care_relation to helhet_writer, helhet_projector using (true) with check (true);
create policy job on helhet.consent to helhet_writer, helhet_projector using (true) with check (true);
create policy job on helhet.card to helhet_writer, helhet_projector using (true) with check (true);
create policy job on helhet.name_word to helhet_writer, helhet_projector using (true) with check (true);
create policy job on helhet.demand to helhet_writer, helhet_projector using (true) with check (true);
create policy job on helhet.demand_past to helhet_writer, helhet_projector using (true) with check (true);
create policy job on helhet.wake_up to helhet_writer, helhet_projector using (true) with check (true);
