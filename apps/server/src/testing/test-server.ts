import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Entry } from "@helhet/course";
import type { ProjectorFor, Record } from "@helhet/record";
import { openRecord, readKeys } from "@helhet/record-postgres";
import { freshDatabase, testKeys } from "@helhet/record-postgres/testing";
import { type House, projectorFor, rememberedPlaces, rulesOf } from "@helhet/service";
import type { FastifyInstance, InjectOptions } from "fastify";
import { buildApp, type Mounted } from "../app.ts";
import { readGuidelines } from "../guideline-folders.ts";
import { readSettings } from "../settings.ts";
import { furnish, idOf, type StaffName } from "./small-house.ts";

/** What came back. `body` is parsed where it is JSON. */
export interface Came {
  readonly status: number;
  readonly headers: Readonly<{ [name: string]: unknown }>;
  readonly body: Body;
  readonly text: string;
}

/** The fields that tests look into, of answers and problems alike. */
export interface Body {
  readonly kind: string;
  readonly detail: string;
  readonly trace: string;
  readonly problems: readonly { readonly path: string; readonly message: string; readonly mend: string }[];
  readonly person: string;
  readonly version: number;
  readonly repeated: boolean;
  readonly current: number;
  readonly entries: readonly Entry[];
  readonly [field: string]: unknown;
}

/** Somebody signed in, who asks. */
export interface Asking {
  get(path: string): Promise<Came>;
  post(path: string, body?: unknown, headers?: Readonly<{ [name: string]: string }>): Promise<Came>;
  readonly cookie: string;
  readonly csrf: string;
}

/** The whole HTTP surface over a real record with a small house, without a socket. */
export interface TestServer {
  readonly app: FastifyInstance;
  /** Every route of the router. */
  readonly mounted: readonly Mounted[];
  readonly house: House;
  readonly record: Record;
  /** Its database, as the superuser knows it. */
  readonly connectionString: string;
  /** Signs somebody in by opening a session in the record. */
  as(name: StaffName): Promise<Asking>;
  ask(options: InjectOptions): Promise<Came>;
  close(): Promise<void>;
}

/** Starts one on a database of its own. `clock` sets the time of record and house; `more` adds settings. */
export async function testServer(
  clock: () => number = Date.now,
  more: { readonly [name: string]: string } = {},
): Promise<TestServer> {
  const settings = readSettings({ HELHET_LOG: "silent", ...more });
  const loaded = await readGuidelines(settings.guidelineFolder);
  const database = await freshDatabase("server");
  const follow: ProjectorFor = projectorFor(loaded);
  const { connectionString } = database;
  const record = await openRecord({ connectionString, keys: readKeys(testKeys), projectorFor: follow, clock });
  await furnish(record.directory);
  const rules = await rulesOf(loaded, record.directory);
  const places = rememberedPlaces(record, clock);
  const house: House = { record, rules, now: clock, places, testData: true };
  const mounted: Mounted[] = [];
  const app = await buildApp(house, settings, (route) => mounted.push(route));
  const ask = (options: InjectOptions): Promise<Came> => came(app, options);
  return {
    app,
    mounted,
    house,
    record,
    connectionString,
    ask,
    as: (name) => signIn(record, ask, name, clock()),
    async close() {
      await app.close();
      await record.close();
      await database.drop();
    },
  };
}

async function signIn(record: Record, ask: TestServer["ask"], name: StaffName, at: number): Promise<Asking> {
  const secret = randomBytes(32).toString("base64url");
  const csrf = randomUUID();
  await record.sessions.open({
    hash: createHash("sha256").update(secret).digest("hex"),
    practitioner: idOf(name),
    subject: `demo-${name}`,
    csrf,
    createdAt: new Date(at).toISOString(),
    expiresAt: new Date(at + 3_600_000).toISOString(),
  });
  const cookie = `helhet=${secret}`;
  return {
    cookie,
    csrf,
    get: (url) => ask({ method: "GET", url, headers: { cookie } }),
    post(url, body = {}, headers = {}) {
      const always = {
        cookie,
        "x-csrf-token": csrf,
        "idempotency-key": randomUUID(),
        "content-type": "application/json",
      };
      const payload = typeof body === "string" ? body : JSON.stringify(body);
      return ask({ method: "POST", url, headers: { ...always, ...headers }, payload });
    },
  };
}

async function came(app: FastifyInstance, options: InjectOptions): Promise<Came> {
  const answer = await app.inject({ ...options, headers: { host: "127.0.0.1", ...options.headers } });
  const isJson = String(answer.headers["content-type"]).includes("json");
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    body: isJson ? JSON.parse(answer.body) : {},
  };
}
