import { csrfHeader, idempotencyHeader } from "@helhet/contract";
import { type Browser, browserAt } from "../../apps/server/src/testing/browser.ts";
import type { RealIssuer } from "../../apps/server/src/testing/real-issuer.ts";

/** What came of a request; `status` 0: no answer came, and nobody knows what became of it. */
export interface Came {
  readonly status: number;
  readonly retryAfterMs: number;
  readonly body: { readonly [field: string]: unknown };
}

/** Somebody signed in, at whichever address their next request goes to. */
export interface Colleague {
  get(path: string): Promise<Came>;
  post(path: string, key: string, body: unknown): Promise<Came>;
  /** The session’s cookie as it is now, for requests of another make. */
  cookie(): string;
  readonly csrf: string;
}

/** A request without an answer after so long hangs. */
const hangsAfterMs = 60_000;

/** Signs somebody in at the issuer, and keeps their session. `addressNow` says where each request goes. */
export async function signIn(
  issuer: RealIssuer,
  subject: string,
  signInAt: string,
  addressNow: () => string = () => signInAt,
): Promise<Colleague> {
  issuer.subject = subject;
  const browser = browserAt(signInAt);
  await browser.follow(await browser.go("/auth/sign-in?returnTo=/home"), "/home");
  const me = await ask(browser, `${signInAt}/api/me`, {});
  if (me.status !== 200) throw new Error(`${subject} could not sign in (${me.status}).`);
  const csrf = String(me.body["csrf"]);
  return {
    csrf,
    cookie: () => [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    get: (path) => ask(browser, `${addressNow()}${path}`, {}),
    post: (path, key, body) =>
      ask(browser, `${addressNow()}${path}`, {
        method: "POST",
        headers: { [csrfHeader]: csrf, [idempotencyHeader]: key, "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
  };
}

async function ask(browser: Browser, address: string, init: RequestInit): Promise<Came> {
  const began = performance.now();
  try {
    const response = await browser.go(address, { ...init, signal: AbortSignal.timeout(hangsAfterMs) });
    const text = await response.text();
    const retryAfterMs = Number(response.headers.get("retry-after") ?? 0) * 1_000;
    return { status: response.status, retryAfterMs, body: text === "" ? {} : JSON.parse(text) };
  } catch (error) {
    if (performance.now() - began >= hangsAfterMs) throw new Error(`No answer within ${hangsAfterMs} ms.`);
    if (error instanceof SyntaxError) throw error;
    return { status: 0, retryAfterMs: 200, body: {} };
  }
}
