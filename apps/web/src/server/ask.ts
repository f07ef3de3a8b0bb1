import { type AnswerOf, addresses, type Question, type RouteName } from "./addresses.ts";
import { Refused } from "./refused.ts";

let token = "";
/** Remembers the token of `/api/me` that every write must carry. */
export function rememberToken(csrf: string): void {
  token = csrf;
}

type AnyQuestion = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly signal?: AbortSignal;
};

/** Asks the server and resolves with the answer; rejects with `Refused`, never with anything that holds health data. */
export async function ask<K extends RouteName>(name: K, question: Question<K>): Promise<AnswerOf<K>> {
  const asked: AnyQuestion = question;
  const [method = "GET"] = addresses[name].split(" ");
  const response = await reach(addressOf(name, question), {
    method,
    headers: headersOf(method, asked),
    ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    ...(asked.signal === undefined ? {} : { signal: asked.signal }),
  });
  if (!response.ok) throw await refused(response);
  return (await response.json()) as AnswerOf<K>;
}

/** Where a route is asked, for links to what is no JSON. */
export function addressOf<K extends RouteName>(name: K, question: Question<K>): string {
  const [, path = ""] = addresses[name].split(" ");
  return filled(path, question);
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: "same-origin", ...init });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Refused({ kind: "offline" });
  }
}

function filled(path: string, { path: parts = {}, query = {} }: AnyQuestion): string {
  const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ""));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === "" ? address : `${address}?${search}`;
}

function headersOf(method: string, { body, key }: AnyQuestion): Record<string, string> {
  return {
    accept: "application/json",
    ...(method === "POST" ? { "x-csrf-token": token } : {}),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
}

async function refused(response: Response): Promise<Refused> {
  const isProblem = response.headers.get("content-type")?.includes("json") === true;
  const body = isProblem ? await response.json().catch(() => ({})) : {};
  const kind = response.status === 401 ? "not-signed-in" : "internal";
  return new Refused({ kind, status: response.status, ...body });
}
