import { randomUUID } from "node:crypto";
import { type OutgoingHttpHeaders, request } from "node:http";
import { csrfHeader, idempotencyHeader, type Route, routes } from "@helhet/contract";
import { dayIn } from "@helhet/course";
import type { Chance } from "./chance.ts";
import { hostilePart, mutated, notQuiteJson, planted } from "./hostile.ts";

/** Somebody signed in, with somebody to write about. */
export interface Known {
  readonly address: string;
  readonly cookie: string;
  readonly csrf: string;
  readonly unit: string;
  readonly person: string;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | null;
}

const today = dayIn("Europe/Oslo", Date.now());
const note = () => ({
  id: randomUUID(),
  kind: "note",
  effective: { date: today },
  data: { words: planted },
  authored: new Date().toISOString(),
});

/** A right body of each write, which is then made wrong. */
const bodies: { readonly [name: string]: (known: Known) => unknown } = {
  findPersons: () => ({ text: planted }),
  registerPerson: ({ unit }) => ({
    unit,
    nationalNumber: null,
    given: planted,
    family: planted,
    born: "1990",
    basis: "enrolled",
  }),
  appendEntries: ({ unit }) => ({ unit, expectedVersion: null, entries: [note(), note()] }),
  adopt: () => ({ guideline: "no-tsb-2019", edition: "2019", from: today, follow: true }),
  setUnitValue: () => ({ guideline: "no-standard-package", name: "mini-team", days: 7, from: today }),
  addMember: () => ({ practitioner: null, name: planted, subject: null, role: "clinician", from: today, to: null }),
  endMember: () => ({ to: today }),
  takeGap: () => ({ from: `${today}T22:00:00Z`, to: `${today}T23:00:00Z` }),
  swapDuties: () => ({ mine: randomUUID(), theirs: randomUUID() }),
  importRoster: () => ({ format: "csv", text: `Dato;Fra;Til;Navn\n${today};07:00;15:00;${planted}`, write: true }),
  setRosterRules: () => ({
    shifts: [{ key: "day", name: planted, days: [1], from: "07:00", to: "15:00" }],
    minutes: 5,
  }),
  setDuty: () => ({ practitioner: null, from: `${today}T07:00:00Z`, to: `${today}T15:00:00Z` }),
};

/** A request to one of the contract’s routes (which are all of the router’s API) with something in it made hostile. */
export function hostileRequest(known: Known, chance: Chance): Asked {
  const [name, route] = chance.pick(Object.entries(routes) as readonly (readonly [string, Route])[]);
  const body = bodies[name]?.(known) ?? {};
  const raw = chance.happens(0.3) ? notQuiteJson(body, chance) : Buffer.from(JSON.stringify(mutated(body, chance)));
  const method = chance.happens(0.05) ? chance.pick(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]) : route.method;
  return {
    method,
    path: pathOf(route, known, chance),
    headers: headersOf(name, known, chance),
    body: method === "POST" ? raw : null,
  };
}

function pathOf({ path, query }: Route, known: Known, chance: Chance): string {
  const right: { readonly [name: string]: string } = { person: known.person, unit: known.unit };
  const named = path.replace(/:(\w+)/g, (_, name: string) =>
    chance.happens(0.3) ? hostilePart(chance) : (right[name] ?? randomUUID()),
  );
  if (query === undefined && chance.happens(0.8)) return named;
  const asked = [
    ["unit", known.unit],
    ["scope", "unit"],
    ["knownAt", "2190-01-01T00:00:00Z"],
    ["from", today],
  ].map(([name, value]) => `${name}=${chance.happens(0.3) ? hostilePart(chance) : value}`);
  return `${named}?${asked.slice(0, chance.whole(1, 4)).join("&")}`;
}

function headersOf(name: string, known: Known, chance: Chance): OutgoingHttpHeaders {
  const usual = {
    cookie: known.cookie,
    "content-type": "application/json",
    // A right sign-out would end the session that all others need.
    [csrfHeader]: name === "signOut" ? "none" : known.csrf,
    [idempotencyHeader]: randomUUID(),
  };
  if (chance.happens(0.8)) return usual;
  return {
    ...usual,
    ...chance.pick<OutgoingHttpHeaders>([
      { cookie: `helhet=${"a".repeat(43)}` },
      { cookie: `${known.cookie}; ${"b=c; ".repeat(500)}` },
      { "content-type": "text/xml" },
      { "content-type": "application/json; charset=utf-16" },
      { "content-encoding": "gzip" },
      { [csrfHeader]: "wrong" },
      { [idempotencyHeader]: planted.repeat(40) },
      { [idempotencyHeader]: "same-for-all" },
      { accept: "application/xml", "accept-language": "*".repeat(2_000) },
      { origin: "https://evil.example" },
      { "if-none-match": '"'.repeat(1_000) },
    ]),
  };
}

/** What came back; status 0 where the server ended the connection. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type: string;
}

const hangsAfterMs = 30_000;

/** Sends a request as it is. A stream is left as soon as it has begun. */
export function send(address: string, { method, path, headers, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}${path}`, { method, headers, timeout: hangsAfterMs, agent: false }, (response) => {
      const type = String(response.headers["content-type"]);
      const status = response.statusCode ?? 0;
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      const done = (): void => resolve({ status, text, type });
      response.once("end", done).once("error", done);
      if (type.startsWith("text/event-stream")) {
        done();
        sent.destroy();
      }
    });
    sent.once("timeout", () => reject(new Error(`No answer of ${method} within ${hangsAfterMs} ms.`)));
    sent.once("error", () => resolve({ status: 0, text: "", type: "" }));
    sent.end(body ?? undefined);
  });
}

interface Problem {
  readonly kind?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly problems?: readonly { readonly path?: string; readonly message?: string; readonly mend?: string }[];
}

/** What is wrong with an answer to a hostile request; null where it is as it should be. */
export function wrongWith({ status, text, type }: Answer): string | null {
  if (status >= 500) return `an answer ${status}`;
  if (status < 400) return null;
  if (text.includes(planted)) return `a refusal ${status} that repeats what was sent`;
  if (text === "") return null;
  if (!type.startsWith("application/problem+json")) return `a refusal ${status} of type ${type}`;
  const { title, kind, detail, problems = [] } = JSON.parse(text) as Problem;
  if (title === undefined) return `a refusal ${status} without a title`;
  if (kind !== "invalid") return null;
  const isWhole = problems.every(({ path, message, mend }) => path !== undefined && message && mend);
  return isWhole && (problems.length > 0 || detail) ? null : `a refusal ${status} without what, where or mend`;
}
