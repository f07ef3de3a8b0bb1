import { expect, test } from "vitest";
import { shutdown } from "./shutdown.ts";

test("the last thing begun is undone first, each once, however often stop is called", async () => {
  const undone: string[] = [];
  const { undo, stop } = shutdown();
  undo(async () => void undone.push("database"));
  undo(async () => void undone.push("http"));
  await Promise.all([stop(), stop()]);
  expect(undone).toEqual(["http", "database"]);
});

test("what is begun while the stop is under way is undone too", async () => {
  const undone: string[] = [];
  const { undo, stop } = shutdown();
  const first = stop();
  undo(async () => void undone.push("late"));
  await first;
  await stop();
  expect(undone).toEqual(["late"]);
});
