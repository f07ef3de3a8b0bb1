-- What a unit lays over an edition of a guideline, as it was written; its end alone is ever changed. No health data.
create table helhet.unit_layer (
  id bigint generated always as identity primary key,
  unit uuid not null references helhet.unit,
  layer text not null,
  guideline text not null,
  edition text not null,
  body text not null,
  from_day date not null,
  to_day date,
  decided_by uuid
);

grant select on helhet.unit_layer to helhet_app, helhet_writer, helhet_projector, helhet_backup;
grant insert on helhet.unit_layer to helhet_writer;
grant update (to_day) on helhet.unit_layer to helhet_writer;
