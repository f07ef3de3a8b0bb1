-- A unit value may end, and be set by an entry of the unit's book, which ends it with itself.
alter table helhet.unit_value add column to_day date, add column entry uuid references helhet.unit_entry (id);
grant update (to_day) on helhet.unit_value to helhet_writer;
