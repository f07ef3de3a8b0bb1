import { expect, test } from "vitest";
import type { Record } from "../record.ts";
import { draft, idOf, seed, staff } from "./world.ts";

/** What every record promises of a unit's book and of its days. `record` gives the record of the running contract, at noon of 2 March 2026. */
export function unitContract(record: () => Record): void {
  const kari = staff("kari");
  const boss = staff("boss");
  const ward = idOf("ward");
  const day = "2026-03-02";
  let keys = 0;
  const note = (name: string, text = name) => ({ id: idOf(name), kind: "noted", data: { text } });

  test("a unit's book keeps what was written, numbered, with who and when", async () => {
    const written = await record().unitBooks.append(boss, {
      unit: ward,
      drafts: [note("n1"), note("n2")],
      expected: 0,
    });
    expect(written.ok && written.value.map(({ seq, author }) => [seq, author])).toEqual([
      [1, idOf("boss")],
      [2, idOf("boss")],
    ]);
    expect(await record().unitBooks.read(ward)).toEqual(written.ok && written.value);
    expect(await record().unitBooks.read(ward, ["other"])).toEqual([]);
    expect(await record().unitBooks.read(idOf("clinic"))).toEqual([]);
  });

  test("what is handed in again is answered again; another content under its id is refused", async () => {
    const again = await record().unitBooks.append(boss, { unit: ward, drafts: [note("n2")], expected: 1 });
    expect(again).toMatchObject({ ok: true, value: [{ seq: 2 }] });
    const other = await record().unitBooks.append(boss, { unit: ward, drafts: [note("n2", "other")], expected: null });
    expect(other).toEqual({ ok: false, refusal: { kind: "key-reused" } });
    expect(await record().unitBooks.read(ward)).toHaveLength(2);
  });

  test("who has not read the last of the book is told so, and nothing is written", async () => {
    const late = await record().unitBooks.append(boss, { unit: ward, drafts: [note("n3")], expected: 1 });
    expect(late).toEqual({ ok: false, refusal: { kind: "version-conflict", current: 2 } });
    expect(await record().unitBooks.read(ward)).toHaveLength(2);
  });

  test("an entry that moves layers puts them in force and takes them away", async () => {
    const layer = { unit: ward, layer: "l", guideline: "g", edition: "1", text: "t", from: day, to: null, by: null };
    const publish = { publish: [layer], withdraw: [] };
    expect(
      await record().unitBooks.append(boss, { unit: ward, drafts: [note("n4")], expected: null }, publish),
    ).toMatchObject({ ok: true });
    expect(await record().directory.layers()).toContainEqual({ ...layer, by: idOf("boss") });
    const withdraw = { publish: [], withdraw: [{ layer: "l", to: "2026-03-05" }] };
    await record().unitBooks.append(boss, { unit: ward, drafts: [note("n5")], expected: null }, withdraw);
    expect(await record().directory.layers()).toContainEqual({ ...layer, by: idOf("boss"), to: "2026-03-05" });
  });

  test("a unit value that an entry set ends with it, and one set by hand stays", async () => {
    const value = { unit: ward, guideline: "g", name: "walk", days: 7, from: day, by: null };
    await record().directory.setUnitValue(boss, value);
    const own = { ...value, days: 3, entry: idOf("n6") };
    const set = { publish: [], withdraw: [], set: [own] };
    await record().unitBooks.append(boss, { unit: ward, drafts: [note("n6")], expected: null }, set);
    expect(await record().directory.unitValues()).toContainEqual({ ...own, by: idOf("boss") });
    const unset = { publish: [], withdraw: [], unset: [{ entry: idOf("n6"), to: "2026-03-05" }] };
    await record().unitBooks.append(boss, { unit: ward, drafts: [note("n7")], expected: null }, unset);
    const walks = (await record().directory.unitValues()).filter(({ name }) => name === "walk");
    expect(walks.map(({ days, to }) => [days, to])).toEqual([
      [7, undefined],
      [3, "2026-03-05"],
    ]);
  });

  test("a unit's day holds its people, their tailoring, and the sessions with what became of them", async () => {
    const person = idOf("day");
    const enrolled = { relation: idOf("day ward"), unit: ward, basis: "enrolled" as const };
    const walk = { session: idOf("walk"), format: "group" as const, unit: ward, title: "Walk", item: "walk" };
    const swim = { ...walk, session: idOf("swim"), title: "Swim" };
    await record().append(seed, "day 1", {
      person,
      drafts: [draft(person, "care-relation", "2026-01-01", enrolled)],
      expectedVersion: null,
    });
    const append = (...drafts: readonly ReturnType<typeof draft>[]) =>
      record().append(kari, `unit day ${++keys}`, { person, drafts, expectedVersion: null });
    const came = draft(person, "session-attended", day, walk);
    await append(
      draft(person, "session-planned", day, { ...walk, place: "Outside" }),
      draft(person, "session-planned", "2026-03-03", swim),
      draft(person, "resistance", day, { about: "Walk", words: "Too early", fit: "wrong-time" as const }),
    );
    await append(came);
    const read = async (from = day, to = day, as = kari) => {
      const { people, appointments } = await record().unitDay(as, { unit: ward, from, to });
      return {
        kinds: people.find((one) => one.person === person)?.entries.map(({ kind }) => kind),
        sessions: appointments
          .filter((one) => one.person === person)
          .map(({ title, fate, place, day: on, planned }) => ({ title, fate, place, on, planned })),
      };
    };
    const walked = { title: "Walk", fate: "attended", place: "Outside", on: day, planned: true };
    expect(await read()).toEqual({ kinds: ["resistance"], sessions: [walked] });
    expect((await read(day, "2026-03-03")).sessions).toEqual([
      walked,
      { title: "Swim", fate: "planned", place: null, on: "2026-03-03", planned: true },
    ]);
    await append(draft(person, "withdrawal", day, {}, { amends: { entry: came.id, reason: "Mistaken" } }));
    expect((await read()).sessions).toEqual([{ ...walked, fate: "planned" }]);
    expect(await read(day, day, staff("ola"))).toEqual({ kinds: undefined, sessions: [] });
    expect(await record().accessLog(kari, person)).toMatchObject({ value: [{ what: "day" }, {}, {}] });
    await record().rebuild();
    expect((await read(day, "2026-03-03")).sessions).toHaveLength(2);
  });

  test("a unit's entries of some kinds are read person by person, and only those who have any are looked at", async () => {
    const [asking, quiet] = [idOf("asking"), idOf("quiet")];
    for (const person of [asking, quiet]) {
      const enrolled = { relation: idOf(`${person} ward`), unit: ward, basis: "enrolled" as const };
      const drafts = [draft(person, "care-relation", "2026-01-01", enrolled)];
      await record().append(seed, `entries ${person}`, { person, drafts, expectedVersion: null });
    }
    const asked = draft(asking, "decision-requested", day, {
      request: idOf("request"),
      question: "May the walk wait?",
      decider: idOf("boss"),
      decideBy: "2026-03-03T12:00:00.000Z",
    });
    const back = draft(asking, "withdrawal", day, {}, { amends: { entry: asked.id, reason: "Settled" } });
    for (const one of [asked, back])
      await record().append(kari, `entries ${++keys}`, { person: asking, drafts: [one], expectedVersion: null });
    const read = async (as: typeof kari) => {
      const found = await record().unitEntries(as, { unit: ward, kinds: ["decision-requested"], look: "search" });
      return found
        .filter(({ person }) => person === asking || person === quiet)
        .map(({ person, entries }) => ({ person, kinds: entries.map(({ kind }) => kind) }));
    };
    expect(await read(kari)).toEqual([{ person: asking, kinds: ["decision-requested", "withdrawal"] }]);
    expect(await read(staff("ola"))).toEqual([]);
    const looks = async (person: string) => {
      const log = await record().accessLog(kari, person);
      return log.ok ? log.value.filter(({ what }) => what === "search").length : null;
    };
    expect([await looks(asking), await looks(quiet)]).toEqual([1, 0]);
  });
}
