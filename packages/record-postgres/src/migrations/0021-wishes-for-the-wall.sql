-- The kinds of @helhet/record's dayKinds, with what a person prefers: among it, to stand on a wall with initials alone.
drop index helhet.entry_of_day;
create index entry_of_day on helhet.entry (person, kind) where kind in (
  'addition', 'care-level-changed', 'check-in', 'decision-given', 'decision-passed-on', 'decision-requested', 'enrolment-ended',
  'enrolment-started', 'exemption', 'group-offered', 'group-recommended', 'interval-change', 'leave-decided', 'leave-ended',
  'leave-evaluated', 'leave-requested', 'leave-started', 'preference', 'resistance', 'role-assigned', 'role-ended', 'substitution',
  'tailoring-ended', 'tailoring-reviewed', 'withdrawal'
);
