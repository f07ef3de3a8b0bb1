import type { JournalNoteWords } from "@helhet/words";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expect, test } from "vitest";
import { notePdf } from "./note-pdf.ts";

const note: JournalNoteWords = {
  language: "nb",
  title: "Evaluering, rettet",
  kind: "Evaluering",
  author: "Ola Test, behandler",
  sort: "Journalnotat",
  head: [{ name: "Gjelder", value: ["Ærlig Åsøy, født 4. mai 1990", "Oppdiktet person"], isOwn: false }],
  body: [
    { name: "Med ord", value: ["Kommer seg bra på jobb. Čáhppes šiella, Łódź.", "Neste linje"], isOwn: true },
    { name: "Neste innen 42 dager", value: [], isOwn: false },
  ],
  changes: [],
  foot: "Skrevet i Helhet. Referanse: 0000",
  unreadable: "Noen tegn kan ikke vises her.",
  speaksOf: [],
};
const recorded = "2026-11-10T13:02:00Z";

async function textOf(one: JournalNoteWords): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(await notePdf(one, recorded)));
  return text.map((page) => page.replace(/\s+/g, " "));
}

test("the PDF opens and holds every word, Norwegian, Sámi and Polish letters too", async () => {
  const [page = ""] = await textOf(note);
  for (const said of [
    "Evaluering, rettet",
    "Gjelder: Ærlig Åsøy, født 4. mai 1990",
    "Kommer seg bra på jobb. Čáhppes šiella, Łódź.",
    "Neste linje",
    "Neste innen 42 dager",
    "Skrevet i Helhet. Referanse: 0000",
  ])
    expect(page).toContain(said);
  expect(page).not.toContain(note.unreadable);
});

test("what the document says of itself is what sort it is, its language and its date, and nobody's health", async () => {
  const document = await getDocumentProxy(await notePdf(note, recorded));
  const { info } = await getMeta(document);
  expect(info).toMatchObject({ Title: "Journalnotat", Creator: "Helhet", Language: "nb" });
  expect(JSON.stringify(info)).not.toMatch(/Evaluering|Åsøy|Ola/);
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const tree = await (await document.getPage(1)).getStructTree();
  expect(JSON.stringify(tree)).toMatch(/"H1".*"P"/);
});

test("letters that the typeface lacks are squares, and the note says so", async () => {
  const [page = ""] = await textOf({ ...note, body: [{ name: "Med ord", value: ["أهلا ja 日本 👩‍👧"], isOwn: true }] });
  expect(page).toContain("□□□□ ja □□ □□");
  expect(page).toContain(note.unreadable);
});

test("a long note goes on over several pages, each with whom it is about", async () => {
  const value = Array.from({ length: 120 }, (_, line) => `Linje ${line}`);
  const pages = await textOf({ ...note, body: [{ name: "Med ord", value, isOwn: true }] });
  expect(pages.length).toBeGreaterThan(2);
  for (const [at, page] of pages.entries()) expect(page).toContain(`født 4. mai 1990 · ${at + 1}/${pages.length}`);
  expect(pages.join(" ")).toContain("Linje 119");
});

test("the same note gives the same bytes", async () => {
  expect(Buffer.from(await notePdf(note, recorded)).equals(Buffer.from(await notePdf(note, recorded)))).toBe(true);
});
