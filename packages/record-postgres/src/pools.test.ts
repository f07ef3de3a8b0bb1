import { expect, test } from "vitest";
import { openTestRecord } from "./record-testing/open-test-record.ts";

test("a connection that is cut while somebody holds it and asks nothing ends that piece of work, not the process", async () => {
  const { pools, superuser, close } = await openTestRecord();
  const held = await pools.app.connect();
  const { rows } = await held.query<{ pid: number }>("select pg_backend_pid() as pid");
  const cut = new Promise((resolve) => held.once("end", resolve));
  await superuser.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
  await cut;
  await expect(held.query("select 1")).rejects.toThrow();
  held.release(true);
  expect((await pools.app.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await close();
});
