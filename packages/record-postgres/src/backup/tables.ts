/** Every table that a backup holds, in an order in which each may be filled after those that it refers to. */
export const keptTables = [
  "organisation",
  "unit",
  "unit_cover",
  "practitioner",
  "membership",
  "duty",
  "adoption",
  "unit_entry",
  "unit_value",
  "unit_layer",
  "wall_code",
  "alarm",
  "alarm_person",
  "alarm_step",
  "decisions",
  "person",
  "person_number",
  "calendar_feed",
  "course_head",
  "entry",
  "entry_salt",
  "write_key",
  "signed_head",
  "access_log",
  "unit_look",
  "care_relation",
  "consent",
  "card",
  "name_word",
  "appointment",
  "demand",
  "demand_past",
  "wake_up",
] as const;
export type KeptTable = (typeof keptTables)[number];

/** The migration that made a table, for those younger than the first released schema. */
const madeIn: Partial<Readonly<{ [T in KeptTable]: number }>> = {
  unit_layer: 11,
  unit_entry: 12,
  wall_code: 17,
  appointment: 12,
  calendar_feed: 14,
  unit_look: 20,
  alarm: 15,
  alarm_person: 15,
  alarm_step: 15,
};

/** The tables that a backup of a schema holds, by the number of its last migration. */
export function tablesAt(migration: number): readonly KeptTable[] {
  return keptTables.filter((table) => (madeIn[table] ?? 0) <= migration);
}

/** Tables that a backup does not hold, and why. */
export const leftOut = {
  migration: "the steps are taken anew, up to the one of the backup",
  session: "everybody signs in again",
  wall_session: "a wall is opened again by somebody who may",
  outbox: "its order is that of the old server's transactions, and nobody listens to what is restored",
  heartbeat: "says when a job last ran on the old server",
} as const;
