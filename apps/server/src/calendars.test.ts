import { emptyProgramme, weekdays } from "@helhet/programme";
import { planUnit } from "@helhet/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addedSession } from "./testing/session-asks.ts";
import { idOf, ward } from "./testing/small-house.ts";
import { type Asking, type TestServer, testServer } from "./testing/test-server.ts";
import { enrolled, wednesday } from "./testing/wall-house.ts";

let server: TestServer;
let milieu: Asking;
let person = "";

beforeAll(async () => {
  server = await testServer(() => wednesday);
  person = await enrolled(server, "Ada", "Hemmelig");
  const walk = {
    key: "walk",
    title: "Tur i skogen",
    days: [...weekdays],
    at: "13:00",
    minutes: 45,
    weeks: "every" as const,
    place: "Skogen",
    leaders: [idOf("milieu")],
    everyone: true,
    format: "ward" as const,
  };
  const data = {
    programme: { ...emptyProgramme("Ward"), timetable: [walk] },
    from: "2026-01-01",
    reason: "x",
    restores: null,
  };
  const drafts = [{ id: idOf("programme"), kind: "programme-published", data }];
  await server.record.unitBooks.append({ type: "system", job: "seed" }, { unit: ward, drafts, expected: null });
  await planUnit(server.house, ward);
  milieu = await server.as("milieu");
});
afterAll(() => server.close());

const fetchCalendar = (path: string, remoteAddress = "10.0.0.1") =>
  server.ask({ method: "GET", url: path, remoteAddress });
/** Each event as its lines say it, names without their parameters. */
const eventsOf = (text: string) =>
  text
    .replaceAll("\r\n ", "")
    .split("BEGIN:VEVENT\r\n")
    .slice(1)
    .map((event) => {
      const lines = (event.split("\r\nEND:VEVENT")[0] ?? "").split("\r\n");
      return new Map(lines.map((line) => [line.split(/[;:]/)[0] ?? "", line.slice(line.indexOf(":") + 1)]));
    });

test("a person's calendar is one word and the time: no title, place or name, and nobody signs in for it", async () => {
  const made = await milieu.post(`/api/persons/${person}/calendars`, { unit: ward, language: "nb" });
  expect(made.status).toBe(200);
  const path = String(made.body["path"]);
  expect(path).toMatch(/^\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
  const came = await fetchCalendar(path);
  expect([came.status, came.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  for (const hidden of ["Tur", "Skogen", "skogen", "Ada", "Hemmelig", "walk", ward, person])
    expect(came.text).not.toContain(hidden);
  const events = eventsOf(came.text);
  expect(new Set(events.map((one) => one.get("SUMMARY")))).toEqual(new Set(["Avtale"]));
  expect(events.map((one) => one.get("DTSTART"))[1]).toBe("20261126T120000Z");
  expect(events[1]?.get("DTEND")).toBe("20261126T124500Z");
  expect(events.every((one) => !one.has("LOCATION") && !one.has("DESCRIPTION"))).toBe(true);
  expect(came.text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test("the address is shown once, kept as a hash, listed without it, and opens nothing when it is revoked", async () => {
  const made = await milieu.post(`/api/persons/${person}/calendars`, { unit: ward, language: "da" });
  const path = String(made.body["path"]);
  const secret = path.slice("/calendar/".length, -".ics".length);
  const listed = await milieu.get(`/api/persons/${person}/calendars`);
  expect(listed.text).not.toContain(secret);
  expect(listed.body["calendars"]).toContainEqual({
    id: made.body["id"],
    language: "da",
    createdByName: "Test milieu",
    createdAt: "2026-11-25T08:30:00.000Z",
    revokedAt: null,
  });
  expect((await fetchCalendar(path)).status).toBe(200);
  const stranger = await server.as("stranger");
  expect((await stranger.post(`/api/persons/${person}/calendars/${made.body["id"]}/revoke`)).status).toBe(404);
  expect((await milieu.post(`/api/persons/${person}/calendars/${made.body["id"]}/revoke`)).status).toBe(200);
  const gone = await fetchCalendar(path);
  const unknown = await fetchCalendar(`/calendar/${"a".repeat(43)}.ics`);
  const misshapen = await fetchCalendar("/calendar/a.ics");
  expect([gone.status, unknown.status, misshapen.status]).toEqual([404, 404, 404]);
  expect({ ...gone.body, trace: "" }).toEqual({ ...unknown.body, trace: "" });
  expect({ ...gone.body, trace: "" }).toEqual({ ...misshapen.body, trace: "" });
});

test("a staff member's own calendar has what they lead and what names them", async () => {
  const talk = { ...addedSession(person), day: "2026-11-27", format: "individual", practitioner: idOf("milieu") };
  expect((await milieu.post(`/api/units/${ward}/sessions`, talk)).status).toBe(200);
  const made = await milieu.post("/api/my/calendars", { language: "en" });
  const events = eventsOf((await fetchCalendar(String(made.body["path"]))).text);
  const starts = events.map((one) => one.get("DTSTART"));
  expect(starts).toContain("20261127T110000Z");
  expect(starts).toContain("20261220T120000Z");
  expect(new Set(events.map((one) => one.get("SUMMARY")))).toEqual(new Set(["Appointment"]));
  const colleague = await server.as("colleague");
  expect((await colleague.get("/api/my/calendars")).body["calendars"]).toEqual([]);
  expect((await colleague.post(`/api/my/calendars/${made.body["id"]}/revoke`)).status).toBe(404);
  expect((await milieu.post(`/api/my/calendars/${made.body["id"]}/revoke`)).status).toBe(200);
});

test("what is called off stays as cancelled, so that calendar programs take it away", async () => {
  const change = { item: "walk", day: "2026-11-28", what: "cancelled", reason: "Storm" };
  expect((await milieu.post(`/api/units/${ward}/occurrences`, { change })).status).toBe(200);
  const made = await milieu.post(`/api/persons/${person}/calendars`, { unit: ward, language: "nb" });
  const event = eventsOf((await fetchCalendar(String(made.body["path"]))).text).find(
    (one) => one.get("DTSTART") === "20261128T120000Z",
  );
  expect(event?.get("STATUS")).toBe("CANCELLED");
});

test("who guesses is told to wait, and others are not", async () => {
  const guess = async (n: number) =>
    (await fetchCalendar(`/calendar/${String(n).padStart(43, "x")}.ics`, "10.9.9.9")).status;
  const answers: number[] = [];
  for (let n = 0; n < 25; n += 1) answers.push(await guess(n));
  expect(answers.slice(0, 20)).toEqual(Array(20).fill(404));
  expect(answers.slice(20)).toEqual(Array(5).fill(429));
  expect((await fetchCalendar(`/calendar/${"y".repeat(43)}.ics`, "10.8.8.8")).status).toBe(404);
});
