import type { Route } from "@helhet/contract";
import { contentsOf } from "@helhet/record-postgres/testing";
import { expect } from "vitest";
import type { StaffName } from "./small-house.ts";
import type { Came, TestServer } from "./test-server.ts";

/** Who looked at what, who is signed in, and that the server lives: what is written also where nothing is done. */
const beside = ["access_log", "unit_look", "session", "wall_session", "heartbeat"];

/** A write that is sent twice. */
export interface Twice {
  readonly route: Route;
  /** Where several writes go to one address, which of them. */
  readonly what?: string;
  readonly by: StaffName;
  readonly path: string;
  readonly body: object;
}

let keys = 0;

/** Sends a write, and later the same again under its key: the second is answered as the first was, and writes nothing anywhere. */
export async function doneOnce(server: TestServer, write: Twice, later: () => void): Promise<Came> {
  keys += 1;
  const headers = { "idempotency-key": `done-once-${keys}` };
  const send = async (): Promise<Came> => (await server.as(write.by)).post(write.path, write.body, headers);
  const before = await contentsOf(server.connectionString, beside);
  const first = await send();
  expect(first.status, first.text).toBe(200);
  const done = await contentsOf(server.connectionString, beside);
  expect(done, "The first writes something").not.toEqual(before);
  later();
  const again = await send();
  expect(again.status, again.text).toBe(200);
  expect(withoutCounts(again)).toEqual(withoutCounts(first));
  expect(await contentsOf(server.connectionString, beside)).toEqual(done);
  return first;
}

/** What the answer says, but for how much was done and that it was done before. */
function withoutCounts({ body }: Came): unknown {
  return Object.entries(body).filter(([name, value]) => name !== "repeated" && typeof value !== "number");
}
