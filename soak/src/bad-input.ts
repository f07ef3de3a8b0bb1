import { randomUUID } from "node:crypto";
import { type OutgoingHttpHeaders, request } from "node:http";
import { csrfHeader, idempotencyHeader, type Route, routes } from "@helhet/contract";
import { openRoutes } from "../../apps/server/src/testing/open-routes.ts";
import type { Chance } from "./chance.ts";
import { hostilePart, mutated, notQuiteJson, planted } from "./hostile.ts";
import { idFor, type Known, rightBody, rightQuery, wordsInPaths } from "./right-request.ts";

interface Asked {
  readonly by: Known;
  /** The contract’s name of the route; the address for those beside it. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | null;
}

/** Routes that would end the session that all others need: asked without the token. */
const ending = new Set(["signOut", "openWall"]);

/** A request to one of the contract’s routes or to one beside them, with something in it made hostile. */
export function hostileRequest(all: readonly Known[], chance: Chance): Asked {
  if (chance.happens(0.06)) return beside(chance.pick(all), chance);
  const [name, route] = chance.pick(Object.entries(routes) as readonly (readonly [string, Route])[]);
  const fitting = all.filter(({ isWall }) => isWall === (route.need === "wall"));
  const known = chance.pick(chance.happens(0.9) ? fitting : all);
  const method = chance.happens(0.05) ? chance.pick(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]) : route.method;
  const body = method === "POST" ? bodyOf(rightBody(name, route, known, chance), chance) : null;
  return { by: known, name, method, path: pathOf(route, known, chance), headers: headersOf(name, known, chance), body };
}

/** A body as it should be now and then, so that what is behind the schema is reached as well; else with something in it made wrong. */
function bodyOf(right: unknown, chance: Chance): Buffer {
  const drawn = chance.fraction();
  if (drawn < 0.2) return Buffer.from(JSON.stringify(right));
  return drawn < 0.45 ? notQuiteJson(right, chance) : Buffer.from(JSON.stringify(mutated(right, chance)));
}

/** One of the addresses that ask nothing of the asker: health, sign-in, calendars, files. */
function beside(known: Known, chance: Chance): Asked {
  const [name = "", path = ""] = chance.pick(openRoutes).split(" ");
  const named = path.replace(/:(\w+)|\*/g, (_, one: string | undefined) =>
    chance.happens(0.7) ? hostilePart(chance) : idFor(one ?? "file", known, chance),
  );
  const query = chance.pick(["", `?returnTo=${hostilePart(chance)}`, `?code=${hostilePart(chance)}&state=${planted}`]);
  const method = chance.happens(0.1) ? chance.pick(["POST", "PUT", "DELETE"]) : name;
  return {
    by: known,
    name: path,
    method,
    path: `${named}${query}`,
    headers: headersOf(path, known, chance),
    body: null,
  };
}

function pathOf(route: Route, known: Known, chance: Chance): string {
  const named = route.path.replace(/:(\w+)/g, (_, name: string) =>
    chance.happens(0.2) ? hostilePart(chance) : (wordsInPaths[name] ?? idFor(name, known, chance)),
  );
  const right = rightQuery(route, known, chance);
  const more = [["unit", known.unit] as const, ["knownAt", "2190-01-01T00:00:00Z"] as const];
  const asked = chance.happens(0.15) ? [...right, ...more, ...right] : right;
  if (asked.length === 0) return named;
  return `${named}?${asked.map(([name, value]) => `${name}=${chance.happens(0.2) ? hostilePart(chance) : encodeURIComponent(value)}`).join("&")}`;
}

function headersOf(name: string, known: Known, chance: Chance): OutgoingHttpHeaders {
  const usual = {
    cookie: known.cookie,
    "content-type": "application/json",
    // A right sign-out would end the session that all others need.
    [csrfHeader]: ending.has(name) ? "none" : known.csrf,
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
  readonly where?: string;
  readonly mend?: string;
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
  const { title, where, mend: what, kind, detail, problems = [] } = JSON.parse(text) as Problem;
  if (!title || !where || !what) return `a refusal ${status} without what, where or mend`;
  if (kind !== "invalid") return null;
  const isWhole = problems.every(({ path, message, mend }) => path !== undefined && message && mend);
  return isWhole && (problems.length > 0 || detail) ? null : `a refusal ${status} that names nothing that is wrong`;
}
