import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type FreshDatabase, freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Serving, serve } from "../main.ts";

const said: string[] = [];
const spans: string[] = [];
const collector = createServer(async (request, response) => {
  let body = "";
  for await (const piece of request) body += String(piece);
  spans.push(body);
  response.writeHead(200, { "content-type": "application/json" }).end("{}");
});
let database: FreshDatabase;
let serving: Serving;

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  database = await freshDatabase("operate");
  serving = await serve(
    {
      PORT: "0",
      DATABASE_URL: database.connectionString,
      HELHET_KEYS: testKeys,
      HELHET_DEMO: "0",
      HELHET_LOG: "silent",
      HELHET_METRICS: "0",
      HELHET_TRACES: `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`,
    },
    { stopsOnSignals: false, say: (line) => said.push(line) },
  );
});
afterAll(async () => {
  await serving?.close();
  collector.close();
  await database?.drop();
});

const person = "0198a000-0000-7000-8000-00000000beef";
const metricsUrl = (): string =>
  said
    .find((line) => line.startsWith("Metrics stand at"))
    ?.split(" ")
    .at(-1) ?? "";

test("metrics stand at an address of their own, count answers by route, and name nobody", async () => {
  await fetch(`${serving.url}/healthz`);
  await fetch(`${serving.url}/api/persons/${person}`);
  const came = await fetch(metricsUrl());
  const text = await came.text();
  expect(came.headers.get("content-type")).toContain("application/openmetrics-text");
  expect(text.trimEnd().endsWith("# EOF")).toBe(true);
  expect(text).toMatch(/helhet_answers_total\{method="GET",route="\/healthz",status="200"\} 1/);
  expect(text).toMatch(/helhet_answers_total\{method="GET",route="\/api\/persons\/:person",status="401"\} 1/);
  expect(text).toContain("helhet_database_up 1");
  expect(text).toMatch(/helhet_wake_up_waiting \d+/);
  expect(text).not.toContain(person);
  expect((await fetch(`${serving.url}/metrics`)).headers.get("content-type")).not.toContain("openmetrics");
});

test("every alarm has a page, and asks for figures that there are", async () => {
  const folder = new URL("../../../../docs/runbook/", import.meta.url);
  const rules = readFileSync(new URL("alerts.yaml", folder), "utf8");
  const alarms = [...rules.matchAll(/- alert: (\S+)/g)].map(([, name]) => name);
  expect(alarms.length).toBeGreaterThan(5);
  for (const name of alarms) expect([name, existsSync(new URL(`${name}.md`, folder))]).toEqual([name, true]);
  const text = await (await fetch(metricsUrl())).text();
  const figures = [...new Set([...rules.matchAll(/helhet_\w+/g)].map(([name]) => name))];
  expect(figures.filter((name) => !new RegExp(`^${name}[ {]`, "m").test(text))).toEqual([]);
});

test("spans tell the route and the trace that a problem shows, and never an address", async () => {
  const refused = await fetch(`${serving.url}/api/persons/${person}`);
  const { trace } = (await refused.json()) as { trace: string };
  await serving.close();
  const sent = spans.join("\n");
  expect(sent).toContain("GET /api/persons/:person");
  expect(sent).toContain(trace);
  expect(sent).not.toContain(person);
});
