import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, csvRows } from "./csv-rows.ts";
import { readCalendar } from "./read-calendar.ts";
import { readCsv } from "./read-csv.ts";

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const frame = {
  zone: "Europe/Oslo",
  shifts: [
    { key: "day", name: "Dag", days: everyDay, from: "07:30", to: "15:30" },
    { key: "night", name: "Natt", days: everyDay, from: "22:30", to: "07:30" },
  ],
};
const csv = (...lines: readonly string[]) => readCsv(lines.join("\r\n"), frame);

test("a line names a day, a shift of the unit or clock times, a member, and a role where it is not who answers", () => {
  const read = csv(
    "\uFEFFDato;Vakt;Fra;Til;Navn;Rolle",
    "2026-11-26;Dag;;;Tor Moe;",
    "26.11.2026;natt;;;Anja Nes;Ansvarsvakt",
    '27/11/2026;;7.30;1530;"Moe, Tor";Bakvakt',
    "28.11.2026;Dag;;;Ingen;",
    "",
    "29.11.2026;Dag;08:00;12:00;Jonas Vik;med",
  );
  expect(read.refused).toEqual([]);
  expect(read.lines).toEqual([
    {
      line: 2,
      name: "Tor Moe",
      role: "answering",
      shift: "day",
      from: "2026-11-26T06:30:00.000Z",
      to: "2026-11-26T14:30:00.000Z",
    },
    {
      line: 3,
      name: "Anja Nes",
      role: "answering",
      shift: "night",
      from: "2026-11-26T21:30:00.000Z",
      to: "2026-11-27T06:30:00.000Z",
    },
    {
      line: 4,
      name: "Moe, Tor",
      role: "on-call",
      shift: null,
      from: "2026-11-27T06:30:00.000Z",
      to: "2026-11-27T14:30:00.000Z",
    },
    {
      line: 5,
      name: null,
      role: "answering",
      shift: "day",
      from: "2026-11-28T06:30:00.000Z",
      to: "2026-11-28T14:30:00.000Z",
    },
    {
      line: 7,
      name: "Jonas Vik",
      role: "with",
      shift: "day",
      from: "2026-11-29T07:00:00.000Z",
      to: "2026-11-29T11:00:00.000Z",
    },
  ]);
});

test("a night on the roster over the change of clocks is as long as it is", () => {
  const { lines } = csv("date,shift,name", "2026-03-28,Natt,Tor Moe", "2026-10-24,Natt,Tor Moe");
  const hours = lines.map(({ from, to }) => (Date.parse(to) - Date.parse(from)) / 3_600_000);
  expect(hours).toEqual([8, 10]);
});

test("every line that cannot be read is named by its number, with what stood there", () => {
  const read = csv(
    "Dato;Vakt;Fra;Til;Navn;Rolle",
    "31.02.2026;Dag;;;Tor Moe;",
    "2026-11-26;Kveld;;;Tor Moe;",
    "2026-11-26;Dag;;;;",
    "2026-11-26;;25:00;26:00;Tor Moe;",
    "2026-11-26;Dag;;;Tor Moe;sjef",
    "2026-11-26;;;;Tor Moe;",
    "2026-11-26;;08:00;08:00;Ingen;Bakvakt",
    "2026-11-26;Dag;;;Tor Moe;",
    "9999-12-31;Dag;;;Tor Moe;",
  );
  expect(read.refused).toEqual([
    { line: 2, what: "no-day", found: "31.02.2026" },
    { line: 3, what: "no-shift", found: "Kveld" },
    { line: 4, what: "no-name", found: "" },
    { line: 5, what: "no-time", found: "25:00 26:00" },
    { line: 6, what: "no-role", found: "sjef" },
    { line: 7, what: "no-time", found: "" },
    { line: 8, what: "no-role", found: "Bakvakt" },
    { line: 10, what: "no-day", found: "9999-12-31" },
  ]);
  expect(read.lines.map(({ line }) => line)).toEqual([9]);
});

test("a file without a head, or with nothing in it, is refused whole", () => {
  expect(csv("2026-11-26;Dag;Tor Moe").refused).toEqual([
    { line: 1, what: "no-head", found: "2026-11-26 Dag Tor Moe" },
  ]);
  expect(csv("").refused).toEqual([{ line: 1, what: "no-head", found: "" }]);
});

test("rows written as CSV are the rows that are read", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("a", "Å", '"', ";", ",", "\n", "7"), maxLength: 6 })
    .map((one) => `x${one}x`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = [["a", "b"], ...rows].map((cells) => cells.map((one) => csvCell(one, ";")).join(";")).join("\r\n");
      expect(
        csvRows(text)
          .slice(1)
          .map(({ cells }) => cells),
      ).toEqual(rows);
    }),
  );
});

const calendar = (...events: readonly (readonly string[])[]) =>
  readCalendar(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//test",
      ...events.flatMap((one) => ["BEGIN:VEVENT", ...one, "END:VEVENT"]),
      "END:VCALENDAR",
    ].join("\r\n"),
    frame,
  );

test("an event is a duty: its attendee or the last word of its summary, its role or shift before the colon", () => {
  const read = calendar(
    [
      "UID:1",
      "SUMMARY:Dag: Tor Moe",
      "DTSTART;TZID=Europe/Oslo:20261126T073000",
      "DTEND;TZID=Europe/Oslo:20261126T153000",
    ],
    [
      "UID:2",
      "SUMMARY:Bakvakt",
      'ATTENDEE;CN="Anja Nes":mailto:a@test.example',
      "DTSTART:20261126T153000Z",
      "DURATION:PT8H",
    ],
    ["UID:3", "SUMMARY:Natt: Ingen", "DTSTART:20261126T223000", "DTEND:20261127T073000"],
    ["UID:4", "SUMMARY:Dag: Tor Moe", "STATUS:CANCELLED", "DTSTART:20261126T223000", "DTEND:20261127T073000"],
  );
  expect(read.refused).toEqual([]);
  expect(read.lines).toEqual([
    {
      line: 4,
      name: "Tor Moe",
      role: "answering",
      shift: "day",
      from: "2026-11-26T06:30:00.000Z",
      to: "2026-11-26T14:30:00.000Z",
    },
    {
      line: 10,
      name: "Anja Nes",
      role: "on-call",
      shift: null,
      from: "2026-11-26T15:30:00.000Z",
      to: "2026-11-26T23:30:00.000Z",
    },
    {
      line: 17,
      name: null,
      role: "answering",
      shift: "night",
      from: "2026-11-26T21:30:00.000Z",
      to: "2026-11-27T06:30:00.000Z",
    },
  ]);
});

test("a series is its events, each on the clock of its own day", () => {
  const read = calendar([
    "UID:1",
    "SUMMARY:Tor Moe",
    "RRULE:FREQ=WEEKLY;COUNT=2",
    "EXDATE;TZID=Europe/Oslo:20991026T080000",
    "DTSTART;TZID=Europe/Oslo:20261022T080000",
    "DTEND;TZID=Europe/Oslo:20261022T160000",
  ]);
  expect(read.lines.map(({ from, to }) => [from, to])).toEqual([
    ["2026-10-22T06:00:00.000Z", "2026-10-22T14:00:00.000Z"],
    ["2026-10-29T07:00:00.000Z", "2026-10-29T15:00:00.000Z"],
  ]);
});

test("a zone that the file describes itself is believed", () => {
  const zone = [
    "BEGIN:VTIMEZONE",
    "TZID:W. Europe Standard Time",
    "BEGIN:STANDARD",
    "DTSTART:16010101T000000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0200",
    "END:STANDARD",
    "END:VTIMEZONE",
  ];
  const event = [
    "BEGIN:VEVENT",
    "UID:1",
    "SUMMARY:Tor Moe",
    "DTSTART;TZID=W. Europe Standard Time:20261126T080000",
    "DTEND;TZID=W. Europe Standard Time:20261126T090000",
    "END:VEVENT",
  ];
  const read = readCalendar(["BEGIN:VCALENDAR", "VERSION:2.0", ...zone, ...event, "END:VCALENDAR"].join("\r\n"), frame);
  expect(read.lines.map(({ from }) => from)).toEqual(["2026-11-26T06:00:00.000Z"]);
});

test("an event that is no duty is named by the line on which it begins", () => {
  const read = calendar(
    ["UID:1", "SUMMARY:Tor Moe", "DTSTART;VALUE=DATE:20261126"],
    ["UID:2", "SUMMARY:Dag:", "DTSTART:20261126T080000", "DTEND:20261126T160000"],
    ["UID:3", "SUMMARY:Tor Moe", "DTSTART:20261126T080000", "RRULE:FREQ=DAILY", "DURATION:PT1H"],
    ["UID:4", "SUMMARY:Tor Moe"],
  );
  expect(read.lines).toEqual([]);
  expect(read.refused).toEqual([
    { line: 4, what: "all-day", found: "Tor Moe" },
    { line: 9, what: "no-name", found: "Dag:" },
    { line: 15, what: "too-many", found: "Tor Moe" },
    { line: 22, what: "no-time", found: "Tor Moe" },
  ]);
  expect(readCalendar("Dato;Vakt;Navn", frame).refused).toEqual([
    { line: 1, what: "no-calendar", found: "Dato;Vakt;Navn" },
  ]);
});
