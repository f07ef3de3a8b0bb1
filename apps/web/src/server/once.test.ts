import { describe, expect, test } from "vitest";
import { makeOnce, type Sending } from "./once.ts";
import { Refused } from "./refused.ts";

const noon = Date.parse("2026-11-20T12:00:00Z");
const minute = 60_000;
const lost = new Refused({ kind: "offline" });

function setting() {
  let made = 0;
  const once = makeOnce(() => `id-${++made}`);
  const sent: Sending[] = [];
  const send = (content: unknown, at: number, fails?: Error) =>
    once(content, at, async (sending) => {
      sent.push(sending);
      if (fails !== undefined) throw fails;
      return "done";
    });
  return { sent, send, ids: () => sent.map(({ id }) => id) };
}

describe("a write whose answer was lost", () => {
  test.each(["offline", "internal", "busy"] as const)("is sent again the same after %s", async (kind) => {
    const { sent, send } = setting();
    await expect(send("swap", noon, new Refused({ kind }))).rejects.toMatchObject({
      refusal: { kind, isUnsure: true },
    });
    await send("swap", noon + 2 * minute);
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]?.authored).toBe("2026-11-20T12:00:00.000Z");
  });

  test("stays the same through refusals that say nothing of the first try", async () => {
    const { send, ids } = setting();
    await expect(send("swap", noon, lost)).rejects.toThrow();
    await expect(send("swap", noon, new Refused({ kind: "not-signed-in" }))).rejects.toThrow();
    await send("swap", noon);
    expect(new Set(ids()).size).toBe(1);
  });

  test("is a new one after a quarter of an hour", async () => {
    const { send, ids } = setting();
    await expect(send("swap", noon, lost)).rejects.toThrow();
    await send("swap", noon + 16 * minute);
    expect(ids()).toEqual(["id-1", "id-2"]);
  });

  test("keeps apart from what says something else", async () => {
    const { send, ids } = setting();
    await expect(send({ to: "a" }, noon, lost)).rejects.toThrow();
    await send({ to: "b" }, noon);
    await send({ to: "a" }, noon);
    expect(ids()).toEqual(["id-1", "id-2", "id-1"]);
  });
});

test("what was certainly answered is done anew under a new id", async () => {
  const { send, ids } = setting();
  await send("mark", noon);
  await send("mark", noon);
  await expect(send("mark", noon, new Refused({ kind: "invalid" }))).rejects.toMatchObject({
    refusal: { kind: "invalid" },
  });
  await send("mark", noon);
  expect(ids()).toEqual(["id-1", "id-2", "id-3", "id-4"]);
});

test("two taps at once are one write, and the next is another", async () => {
  const { send, ids } = setting();
  await Promise.all([send("mark", noon), send("mark", noon)]);
  await send("mark", noon);
  expect(ids()).toEqual(["id-1", "id-1", "id-2"]);
});
