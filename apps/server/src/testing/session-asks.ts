/** A talk beside the timetable, long from now. */
export function addedSession(...persons: readonly string[]) {
  return {
    title: "Tur til byen",
    day: "2099-03-02",
    at: "12:00",
    minutes: 60,
    place: null,
    format: "group",
    practitioner: null,
    persons,
    authored: "2026-11-20T10:00:00.000Z",
  };
}
