import { describe, expect, test } from "vitest";
import type { Refusal } from "../../server/refused.ts";
import { type Pending, readPending } from "./pending.ts";
import { type Queue, queueOf } from "./queue.ts";

const tor = "tor";

function storageOf(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (at) => [...kept.keys()][at] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

const markOf = (id: string, by = tor): Pending => ({
  id,
  by,
  unit: "ward",
  refused: null,
  what: "mark",
  body: {
    day: "2026-11-10",
    item: "exercise",
    at: null,
    format: "ward",
    marks: [{ person: "p", session: "s", entry: id, fate: "attended", takesBack: [] }],
    because: "Changed",
    authored: "2026-11-10T08:38:00.000Z",
  },
});

/** A server that can be away, and refuses what it is told to; with what it was sent, each try. */
function world() {
  const storage = storageOf();
  const sent: string[] = [];
  const refuses = new Map<string, Refusal["kind"]>();
  let waiting: (() => void)[] = [];
  const open = (): Queue =>
    queueOf({
      storage,
      async send({ id }) {
        sent.push(id);
        const kind = refuses.get(id) ?? refuses.get("all");
        if (kind !== undefined) throw kind;
      },
      refusalOf: (thrown) => ({ kind: thrown as Refusal["kind"] }),
      later(again) {
        waiting.push(again);
        return () => {
          waiting = waiting.filter((one) => one !== again);
        };
      },
    });
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const timePasses = async (): Promise<void> => {
    const now = waiting;
    waiting = [];
    for (const again of now) again();
    await settled();
  };
  return { storage, sent, refuses, open, settled, timePasses };
}

describe("marks on their way", () => {
  test("are sent one after the other, in the order in which they were tapped, and then forgotten", async () => {
    const { sent, open, settled, storage } = world();
    const queue = open();
    for (const id of ["1", "2", "3"]) queue.add(markOf(id));
    await settled();
    expect(sent).toEqual(["1", "2", "3"]);
    expect([queue.all(), readPending(storage)]).toEqual([[], []]);
  });

  test("are kept on the device while the network is away, in a window opened anew too, and each is sent once when it is back", async () => {
    const { sent, refuses, open, settled } = world();
    refuses.set("all", "offline");
    const queue = open();
    for (const id of ["1", "2"]) queue.add(markOf(id));
    await settled();
    expect(queue.all().map(({ id }) => id)).toEqual(["1", "2"]);
    refuses.clear();
    sent.length = 0;
    const anew = open();
    expect(anew.all().map(({ id }) => id)).toEqual(["1", "2"]);
    anew.flush(tor);
    await settled();
    expect(sent).toEqual(["1", "2"]);
    expect(anew.all()).toEqual([]);
  });

  test("are tried again by themselves, without anybody’s doing", async () => {
    const { sent, refuses, open, settled, timePasses } = world();
    refuses.set("1", "busy");
    const queue = open();
    queue.add(markOf("1"));
    await settled();
    await timePasses();
    refuses.clear();
    await timePasses();
    expect(sent).toEqual(["1", "1", "1"]);
    expect(queue.all()).toEqual([]);
  });

  test("that the server will not have are kept and said, and do not hold up the others", async () => {
    const { sent, refuses, open, settled } = world();
    refuses.set("1", "not-found");
    const queue = open();
    queue.add(markOf("1"));
    queue.add(markOf("2"));
    await settled();
    expect(sent).toEqual(["1", "2"]);
    expect(queue.all()).toMatchObject([{ id: "1", refused: "not-found" }]);
    refuses.clear();
    queue.tryAgain("1");
    await settled();
    expect(queue.all()).toEqual([]);
  });

  test("whose key the record has already are done", async () => {
    const { refuses, open, settled } = world();
    refuses.set("1", "key-reused");
    const queue = open();
    queue.add(markOf("1"));
    await settled();
    expect(queue.all()).toEqual([]);
  });

  test("are not sent in another’s name", async () => {
    const { sent, refuses, open, settled } = world();
    refuses.set("all", "offline");
    open().add(markOf("1"));
    await settled();
    sent.length = 0;
    refuses.clear();
    const queue = open();
    queue.flush("anja");
    await settled();
    expect(sent).toEqual([]);
    queue.flush(tor);
    await settled();
    expect(sent).toEqual(["1"]);
  });

  test("can be withdrawn before they are sent, and not while they are under way", async () => {
    const { refuses, open, settled } = world();
    refuses.set("all", "offline");
    const queue = open();
    queue.add(markOf("1"));
    expect(queue.withdraw("1")).toBe(false);
    await settled();
    expect(queue.withdraw("1")).toBe(true);
    expect([queue.all(), queue.withdraw("1")]).toEqual([[], false]);
  });

  test("hold no names", async () => {
    const { storage, refuses, open, settled } = world();
    refuses.set("all", "offline");
    open().add(markOf("1"));
    await settled();
    const kept = JSON.parse(storage.getItem(storage.key(0) ?? "") ?? "{}");
    expect(Object.keys(kept).toSorted()).toEqual(["body", "by", "id", "refused", "unit", "what"]);
    expect(Object.keys(kept.body.marks[0]).toSorted()).toEqual(["entry", "fate", "person", "session", "takesBack"]);
  });

  test("what somebody else left in the storage is passed over", () => {
    const { storage, open } = world();
    storage.setItem("helhet.board.broken", "{");
    storage.setItem("helhet.unit", "ward");
    expect(open().all()).toEqual([]);
  });
});
