import { demoWorld } from "@helhet/simulate";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newEntry } from "./testing/first-person.ts";
import { elsewhere, idOf, ward } from "./testing/small-house.ts";
import { type Asking, type Came, type TestServer, testServer } from "./testing/test-server.ts";

let server: TestServer;
let clinician: Asking;
let colleague: Asking;
let stranger: Asking;
let person = "";
let number = "";

const evaluation = { covered: ["useful"], with: ["person"], by: "meeting", closing: false, words: "Går bedre. Æøå." };

/** One person, followed by two organisations that may not read each other's entries. */
beforeAll(async () => {
  server = await testServer();
  [clinician, colleague, stranger] = await Promise.all([
    server.as("clinician"),
    server.as("colleague"),
    server.as("stranger"),
  ]);
  number = demoWorld({ today: "2026-11-25", seed: 3 }).persons[0]?.nationalNumber ?? "";
  const body = { nationalNumber: number, given: "Testperson", family: "Notat", born: "1990", basis: "enrolled" };
  person = (await clinician.post("/api/persons", { ...body, unit: ward })).body.person;
  await stranger.post("/api/persons", { ...body, unit: elsewhere });
  expect((await write(clinician, ward, newEntry("evaluation", "evaluation", evaluation))).status).toBe(200);
  expect((await write(stranger, elsewhere, newEntry("foreign", "evaluation", evaluation))).status).toBe(200);
});
afterAll(() => server.close());

const write = (by: Asking, unit: string, entry: object, expectedVersion: number | null = null): Promise<Came> =>
  by.post(`/api/persons/${person}/entries`, { unit, expectedVersion, entries: [entry] });
const mark = (name: string, entry: string, more: object = {}) =>
  newEntry(name, "note-transferred", { entry, format: "text", to: "Sykehusets journal", ...more });

test("a mark is as readable as the entry that it names, whatever its kind would be by itself", async () => {
  expect((await write(clinician, ward, mark("marked", idOf("evaluation")))).status).toBe(200);
  const { entries } = (await colleague.get(`/api/persons/${person}/course`)).body;
  expect(entries.find(({ id }) => id === idOf("marked"))).toMatchObject({ category: "plan", data: { format: "text" } });
  const foreign = (await stranger.get(`/api/persons/${person}/course`)).text;
  expect(foreign).not.toContain(idOf("marked"));
  expect(foreign).not.toContain(idOf("evaluation"));
});

test("another organisation's entry cannot be marked, and answers as one that does not exist", async () => {
  const [foreign, missing] = await Promise.all([
    write(clinician, ward, mark("marks foreign", idOf("foreign"))),
    write(clinician, ward, mark("marks nothing", idOf("no such entry"))),
  ]);
  expect([foreign.status, foreign.body.problems[0]?.path]).toEqual([400, "entries.0.data.entry"]);
  expect({ ...foreign.body, trace: "" }).toEqual({ ...missing.body, trace: "" });
});

test("what no journal note is made of cannot be marked", async () => {
  await write(clinician, ward, newEntry("plain note", "note", { words: "A note." }));
  const came = await write(clinician, ward, mark("marks a note", idOf("plain note")));
  expect([came.status, came.body.problems[0]?.message]).toEqual([400, "No journal note is made of this entry."]);
});

test("a corrected mark is as readable as the entry that it names now", async () => {
  const amends = { entry: idOf("marked"), reason: "Into another journal." };
  expect((await write(clinician, ward, { ...mark("marked anew", idOf("evaluation")), amends })).status).toBe(200);
  const moved = await write(clinician, ward, { ...mark("moved", idOf("foreign")), amends });
  expect(moved.status).toBe(400);
});

const noteOf = (by: Asking, entry: string, form = "", language = "nb"): Promise<Came> =>
  by.get(`/api/persons/${person}/journal-notes/${entry}${form}?language=${language}`);

test("the note says who, when, by whom and what, in the reader's language, and who has transferred it", async () => {
  const came = await noteOf(colleague, idOf("evaluation"));
  expect(came.body).toMatchObject({
    tells: idOf("evaluation"),
    title: "Evaluering",
    transferred: { byName: "Test clinician", to: "Sykehusets journal" },
    outdated: null,
  });
  const text = String(came.body["text"]);
  expect(text).toContain(`Testperson Notat, født 1990, fødselsnummer ${number}`);
  expect(text).toContain("Enhet: hospital unit, hospital");
  expect(text).toContain("Av: Test clinician, behandler");
  expect(text).toContain("Om hjelpen er til nytte");
  expect(text).toContain("Går bedre. Æøå.");
  expect((await noteOf(colleague, idOf("evaluation"), "", "en")).body["title"]).toBe("Evaluation");
});

test("the note is a PDF with the same words, under a name that says nothing", async () => {
  const cookie = clinician.cookie;
  const url = `/api/persons/${person}/journal-notes/${idOf("evaluation")}/pdf?language=da`;
  const came = await server.app.inject({ method: "GET", url, headers: { host: "127.0.0.1", cookie } });
  expect(came.headers).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="journal-note.pdf"',
    "cache-control": "no-store",
  });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(came.rawPayload)), { mergePages: true });
  expect(text).toContain("Går bedre. Æøå.");
  expect(text).toContain(`Reference: ${idOf("evaluation")}`);
});

test("the note is a FHIR document that holds text and PDF", async () => {
  const came = await noteOf(clinician, idOf("evaluation"), "/fhir");
  expect(String(came.headers["content-type"])).toMatch(/^application\/fhir\+json/);
  const { content, ...document } = came.body as unknown as {
    readonly content: readonly { readonly attachment: { readonly contentType: string; readonly data: string } }[];
  };
  expect(document).toMatchObject({
    resourceType: "DocumentReference",
    identifier: [{ value: `urn:uuid:${idOf("evaluation")}` }],
    status: "current",
    subject: { identifier: { value: number } },
    custodian: { display: "hospital" },
  });
  const [text, pdf] = content.map(({ attachment }) => Buffer.from(attachment.data, "base64").toString());
  expect(text).toContain("Går bedre. Æøå.");
  expect(pdf).toMatch(/^%PDF-1\.7/);
});

test("no form of a note is given to whoever may not read the entry, nor of what is told to no journal", async () => {
  for (const form of ["", "/pdf", "/fhir"]) {
    const asked = [noteOf(clinician, idOf("foreign"), form), noteOf(stranger, idOf("evaluation"), form)];
    asked.push(noteOf(clinician, idOf("plain note"), form), noteOf(clinician, idOf("no such entry"), form));
    asked.push(noteOf(clinician, "not-an-id", form));
    for (const came of await Promise.all(asked)) expect([came.status, came.body.kind]).toEqual([404, "not-found"]);
  }
  expect((await noteOf(clinician, idOf("evaluation"), "", "de")).status).toBe(400);
});

test("whoever the person opened the organisation's plans to reads the note, and not who else", async () => {
  const version = (await clinician.get(`/api/persons/${person}`)).body.version;
  const data = {
    consent: idOf("consent"),
    recipientController: idOf("municipality"),
    purpose: "treatment",
    categories: ["attendance"],
  };
  const narrow = newEntry("consent to attendance", "consent", data);
  const opened = await write(clinician, ward, narrow, version);
  expect(opened.status, opened.text).toBe(200);
  expect((await noteOf(stranger, idOf("evaluation"))).status).toBe(404);
  const wide = newEntry("consent to plan", "consent", { ...data, consent: idOf("wider"), categories: ["plan"] });
  expect((await write(clinician, ward, wide, opened.body.version)).status).toBe(200);
  expect((await noteOf(stranger, idOf("evaluation"))).status).toBe(200);
});

test("a correction makes the transferred note outdated, and a withdrawal is told as one", async () => {
  const amends = { entry: idOf("evaluation"), reason: "Feil dag" };
  await write(clinician, ward, { ...newEntry("corrected", "evaluation", evaluation), amends });
  const corrected = (await noteOf(clinician, idOf("evaluation"))).body;
  expect(corrected).toMatchObject({
    tells: idOf("corrected"),
    transferred: null,
    outdated: { byName: "Test clinician" },
  });
  expect(corrected["text"]).toContain("Det er utdatert, og dette kommer i stedet.");
  const { version } = (await clinician.get(`/api/persons/${person}`)).body;
  const back = {
    ...newEntry("taken back", "withdrawal", {}),
    amends: { entry: idOf("evaluation"), reason: "Feil person" },
  };
  expect((await write(clinician, ward, back, version)).status).toBe(200);
  const gone = await noteOf(clinician, idOf("evaluation"));
  expect(gone.body).toMatchObject({ tells: idOf("taken back"), title: "Trukket tilbake: Evaluering" });
  expect((await write(clinician, ward, mark("told back", idOf("taken back")))).status).toBe(200);
  expect((await noteOf(clinician, idOf("taken back"))).body).toMatchObject({
    transferred: { to: "Sykehusets journal" },
  });
  const document = (await noteOf(clinician, idOf("evaluation"), "/fhir")).body;
  expect(document).toMatchObject({ status: "entered-in-error", docStatus: "entered-in-error" });
});

test("a note that was read stands in the person's access log as an export", async () => {
  const { body } = await clinician.get(`/api/persons/${person}/access-log`);
  const rows = body["rows"] as readonly { readonly what: string; readonly practitionerName: string }[];
  expect(rows.filter(({ what }) => what === "export").map(({ practitionerName }) => practitionerName)).toContain(
    "Test colleague",
  );
});
