import { afterAll, beforeAll, expect, test } from "vitest";
import { registered } from "./testing/first-person.ts";
import { ward } from "./testing/small-house.ts";
import { type TestServer, testServer } from "./testing/test-server.ts";

/** Ten minutes: more than a queue may be late. */
const later = 600_000;
let ahead = 0;
let server: TestServer;
beforeAll(async () => {
  server = await testServer(() => Date.now() + ahead);
  await registered(await server.as("clinician"));
  while ((await server.record.wake(Date.now(), 100)) > 0);
});
afterAll(() => server?.close());

/** No loop works the queue here: it is worked where a test says so. */
const list = async () => (await server.as("clinician")).get(`/api/worklist?scope=unit&unit=${ward}`);
const ready = () => server.ask({ method: "GET", url: "/readyz" });

test("a list that keeps up says nothing of its age, and the server is ready", async () => {
  ahead = 0;
  expect((await list()).body["staleSince"]).toBeNull();
  const came = await ready();
  expect([came.status, came.body["why"]]).toEqual([200, null]);
  expect(came.body["wakeUp"]).toMatchObject({ waiting: 0 });
});

test("where the queue is not worked, lists say since when, and the server is not ready and says why", async () => {
  expect(await server.record.followAgain(null)).toBeGreaterThan(0);
  ahead = later;
  const { staleSince } = (await list()).body;
  expect(Date.parse(String(staleSince))).toBeLessThanOrEqual(Date.now());
  const came = await ready();
  expect([came.status, came.body["why"]]).toEqual([503, "The wake-up queue is behind: deadlines on lists may be old."]);
  expect(came.body["wakeUp"]).toMatchObject({ oldestOverdueWakeAt: staleSince });
});

test("when the queue has been worked again, nothing is said of age any more", async () => {
  ahead = later;
  while ((await server.record.wake(Date.now() + later, 100)) > 0);
  expect((await list()).body["staleSince"]).toBeNull();
  expect((await ready()).status).toBe(200);
});
