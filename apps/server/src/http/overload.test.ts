import Fastify from "fastify";
import { expect, test } from "vitest";
import { shedOverload } from "./overload.ts";

test("beyond so many at once new ones are turned away, and afterwards all is as before", async () => {
  const app = Fastify();
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  shedOverload(app, 3);
  app.get("/healthz", () => "alive");
  app.get("/api/slow", async () => {
    await held;
    return "done";
  });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const many = Array.from({ length: 30 }, () => fetch(`${address}/api/slow`));
  const turnedAway = await Promise.race(many);
  expect([turnedAway.status, turnedAway.headers.get("retry-after")]).toEqual([503, "1"]);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  release();
  const answers = (await Promise.all(many)).map(({ status }) => status);
  expect(answers.filter((status) => status === 200)).toHaveLength(3);
  expect((await fetch(`${address}/api/slow`)).status).toBe(200);
  await app.close();
});
