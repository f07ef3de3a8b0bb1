import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataDirectoryKeys, type SheetStore, sheetStore } from "@helhet/record-postgres";
import { callerOf, wardSheet } from "@helhet/service";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { idOf, ward } from "./testing/small-house.ts";
import { type TestServer, testServer } from "./testing/test-server.ts";
import { enrolled, furnishWeek, today, wednesday, write } from "./testing/wall-house.ts";
import { makeSheets } from "./ward-sheet/morning.ts";
import { sheetPdf } from "./ward-sheet/sheet-pdf.ts";

const canary = "KANARIFUGL";
const day = 24 * 3_600_000;
let now = wednesday;
let server: TestServer;
let store: SheetStore;
let folder = "";
let brim = "";
let siv = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "helhet-sheets-"));
  store = sheetStore(folder, () => dataDirectoryKeys(folder));
  server = await testServer(() => now, { HELHET_DATA: folder });
  await furnishWeek(server);
  brim = await enrolled(server, "Brim", "Havnes");
  siv = await enrolled(server, "Siv", "Elvebakk");
  await write(
    server,
    siv,
    "exemption",
    {
      tailoring: idOf("exempt"),
      element: "programme/exercise",
      reason: "health",
      words: canary,
      decidedBy: idOf("clinician"),
      agreed: "yes",
      validFrom: "2026-11-01",
      reviewOn: "2026-12-20",
      alternative: canary,
    },
    "2026-11-01",
  );
  await write(
    server,
    brim,
    "session-planned",
    { session: idOf("talk"), unit: ward, format: "individual", title: canary, place: canary },
    "2026-11-25T10:00:00Z",
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function textOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf));
  return text.map((page) => page.replace(/\s+/g, " "));
}
const sheets = async (): Promise<readonly string[]> => (await store.kept()).map(({ day: of }) => of);
const path = `/api/units/${ward}`;

test("the sheet holds today's sessions and people on one page, and no cause of any exemption", async () => {
  const milieu = await server.as("milieu");
  const came = await server.app.inject({
    method: "GET",
    url: `${path}/ward-sheet/pdf?language=nb`,
    headers: { cookie: milieu.cookie, host: "127.0.0.1" },
  });
  expect([came.statusCode, came.headers["content-type"]]).toEqual([200, "application/pdf"]);
  const pages = await textOf(new Uint8Array(came.rawPayload));
  expect(pages).toHaveLength(1);
  const [page = ""] = pages;
  for (const said of ["Brim Havnes", "Siv Elvebakk", "09.30 Trim", "07.30 Frokost", "onsdag 25. november 2026"])
    expect(page).toContain(said);
  for (const said of ["Avtale 11.00", "Søvn", "Gymsalen", "1 2 3", "Side 1 av 1"]) expect(page).toContain(said);
  expect(page).not.toMatch(/KANARIFUGL|Fritatt|fritak|health|helse/i);
});

const kept = async (of: string) => {
  const caller = await callerOf(server.house, idOf("clinician"));
  const sheet = caller === null ? null : await wardSheet(server.house, caller, { unit: ward, day: of });
  if (!sheet?.ok) throw new Error("No sheet");
  return sheet.value;
};

test("who was to be back yesterday is late on the sheet, with the day", async () => {
  const lo = await enrolled(server, "Lo", "Strandvik");
  const leave = idOf("leave of Lo");
  const asked = { leave, from: "2026-11-24T08:00:00Z", to: "2026-11-24T18:00:00Z", askedBy: "person" } as const;
  const granted = { leave, answer: "granted", decidedBy: idOf("clinician"), words: "Granted." } as const;
  await write(server, lo, "leave-requested", { ...asked, unit: ward, words: canary }, "2026-11-23");
  await write(server, lo, "leave-decided", granted, "2026-11-23");
  await write(server, lo, "leave-started", { leave }, "2026-11-24T08:05:00Z");
  const pages = await textOf(await sheetPdf(await kept(today), "nb"));
  expect(pages.join(" ")).toContain("skulle vært tilbake tir. 24. nov. 19.00");
  expect(pages.join(" ")).not.toContain("til 19.00");
});

test("who answers for the ward through the rest of the day stands on it, and where nobody does", async () => {
  const duty = { id: idOf("duty"), unit: ward, practitioner: idOf("milieu"), role: "answering", shift: null } as const;
  const stretch = { from: "2026-11-25T05:00:00.000Z", to: "2026-11-25T14:00:00.000Z" };
  const leader = { type: "practitioner", id: idOf("leader"), purpose: "administration" } as const;
  await server.record.directory.setDuty(leader, { ...duty, ...stretch });
  const sheet = await kept(today);
  expect(sheet.onDuty).toEqual([
    { name: "Test milieu", from: sheet.madeAt, to: stretch.to },
    { name: null, from: stretch.to, to: "2026-11-25T23:00:00.000Z" },
  ]);
  const [page = ""] = await textOf(await sheetPdf(sheet, "nb"));
  expect(page).toContain("Ansvarsvakt: Test milieu 09.30–15.00 · ingen satt opp 15.00–00.00");
});

test("a sheet of a full ward goes on over pages, each with what the columns are", async () => {
  for (let n = 0; n < 24; n++) await enrolled(server, `Navn${n}`, "Prøve");
  const pages = await textOf(await sheetPdf(await kept(today), "da"));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain("Navn 07.30 Frokost Gymsalen");
  for (let n = 0; n < 24; n++) expect(pages.join(" ")).toContain(`Navn${n} Prøve`);
});

test("it is made once a day, from the time that the leader has set, and read in the leader's name", async () => {
  const leader = await server.as("leader");
  expect(await makeSheets(server.house, store)).toBe(0);
  expect((await leader.post(`${path}/ward-sheet/time`, { at: "10:00" })).status).toBe(200);
  expect(await makeSheets(server.house, store)).toBe(0);
  now += 3_600_000;
  const looks = await server.record.accessLog({ type: "practitioner", id: idOf("leader"), purpose: "treatment" }, brim);
  expect(await makeSheets(server.house, store)).toBe(1);
  expect(await makeSheets(server.house, store)).toBe(0);
  expect(await sheets()).toEqual([today]);
  const pdf = await store.open({ unit: ward, day: today });
  expect((await textOf(new Uint8Array(pdf))).join(" ")).toContain("slik Test leader kan lese det");
  for (const name of readdirSync(join(folder, "ward-sheets")))
    expect(readFileSync(join(folder, "ward-sheets", name)).toString("latin1")).not.toMatch(/PDF|Havnes/);
  const after = await server.record.accessLog({ type: "practitioner", id: idOf("leader"), purpose: "treatment" }, brim);
  expect(looks.ok && after.ok && after.value.length - looks.value.length).toBe(1);
  const milieu = await server.as("milieu");
  expect((await milieu.get(`${path}/ward-sheet`)).body).toMatchObject({
    day: today,
    at: "10:00",
    byName: "Test leader",
  });
  expect((await milieu.post(`${path}/ward-sheet/time`, { at: null })).status).toBe(403);
});

test("yesterday's sheet is kept a day, and is gone the day after", async () => {
  now += day;
  expect(await makeSheets(server.house, store)).toBe(1);
  expect(await sheets()).toEqual(["2026-11-26", "2026-11-25"]);
  now += day;
  await makeSheets(server.house, store);
  expect(await sheets()).toEqual(["2026-11-27", "2026-11-26"]);
  now -= 2 * day;
});

test("where whoever set the time works there no longer, no sheet is made in their name", async () => {
  now += 3 * day;
  await server.record.directory.endMembership({ type: "system", job: "seed" }, idOf("leader membership"), "2026-11-26");
  expect(await makeSheets(server.house, store)).toBe(0);
  now -= 3 * day;
});

test("a sheet is keyed in: dated to when it happened, by who keys, marked as from paper; keyed in again it doubles nothing", async () => {
  now += day;
  const milieu = await server.as("milieu");
  const rows = (await milieu.get(`${path}/board?day=${today}`)).body["sessions"] as readonly {
    readonly key: string;
    readonly title: string;
  }[];
  const row = rows.find(({ title }) => title === "Trim")?.key ?? "";
  const ask = {
    day: today,
    marks: [
      { row, person: brim, fate: "attended" },
      { row, person: siv, fate: "missed" },
    ],
    needs: [{ person: brim, slept: "little", ate: "well" }],
  };
  const came = await milieu.post(`${path}/key-back`, ask);
  expect([came.status, came.body]).toMatchObject([200, { written: 3, already: 0 }]);
  const course = await server.record.course(
    { type: "practitioner", id: idOf("clinician"), purpose: "treatment" },
    brim,
  );
  const entries = course.ok ? course.value.course.entries : [];
  expect(entries.slice(-2)).toMatchObject([
    {
      kind: "session-attended",
      effective: { instant: "2026-11-25T08:30:00.000Z" },
      author: { id: idOf("milieu") },
      data: { item: "exercise", keyedFrom: "paper" },
    },
    { kind: "check-in", effective: { date: today }, data: { slept: "little", ate: "well", keyedFrom: "paper" } },
  ]);
  const again = await milieu.post(`${path}/key-back`, ask);
  expect(again.body).toMatchObject({ written: 0, already: 3 });
  const more = await (await server.as("clinician")).post(`${path}/key-back`, {
    day: today,
    marks: [],
    needs: [{ person: brim, slept: "well", contact: "some" }],
  });
  expect(more.body).toMatchObject({ written: 1 });
  const last = await server.record.course({ type: "practitioner", id: idOf("clinician"), purpose: "treatment" }, brim);
  expect(last.ok && last.value.course.entries.at(-1)?.data).toEqual({ contact: "some", keyedFrom: "paper" });
});

test("nothing is keyed in for a day that has not come, nor for one a week gone, nor for what has not begun", async () => {
  const milieu = await server.as("milieu");
  const ask = async (of: string, marks: readonly object[] = []): Promise<number> =>
    (await milieu.post(`${path}/key-back`, { day: of, marks, needs: [] })).status;
  expect([await ask("2026-11-27"), await ask("2026-11-18"), await ask("2026-11-19")]).toEqual([400, 400, 200]);
  const rows = (await milieu.get(`${path}/board?day=2026-11-26`)).body["sessions"] as typeof Array.prototype;
  const evening = rows.find(({ title }: { readonly title: string }) => title === "Kveldssamling").key as string;
  expect(await ask("2026-11-26", [{ row: evening, person: brim, fate: "attended" }])).toBe(400);
  expect(await ask(today, [{ row: "no such row", person: brim, fate: "attended" }])).toBe(400);
});
