/** A browser without a screen: keeps cookies, follows no redirect by itself. */
export interface Browser {
  readonly cookies: Map<string, string>;
  go(address: string, init?: RequestInit): Promise<Response>;
  /** Follows redirects, at most ten, until an answer that is none or the address has this path. */
  follow(response: Response, untilPath?: string): Promise<{ readonly response: Response; readonly address: string }>;
}

/** Opens one at an origin. */
export function browserAt(origin: string): Browser {
  const cookies = new Map<string, string>();
  const keep = (line: string): void => {
    const [pair = ""] = line.split(";");
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    if (value === "" || /expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  };
  const go: Browser["go"] = async (address, init = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { cookie, ...(init.headers as { [name: string]: string } | undefined) };
    const response = await fetch(new URL(address, origin), { redirect: "manual", ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  };
  return {
    cookies,
    go,
    async follow(response, untilPath) {
      let at = response;
      let address = origin;
      for (let step = 0; step < 10 && at.headers.has("location"); step += 1) {
        address = new URL(at.headers.get("location") ?? "/", at.url).href;
        if (new URL(address).pathname === untilPath) break;
        at = await go(address);
      }
      return { response: at, address };
    },
  };
}

/** Signs in by OpenID Connect as somebody of the demo; answers the address one lands on. */
export async function signInAs(browser: Browser, subject: string, returnTo = "/"): Promise<string> {
  const begun = await browser.go(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  const { address: page } = await browser.follow(begun);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const chosen = await browser.go(page, { method: "POST", body: new URLSearchParams({ subject }).toString(), headers });
  return (await browser.follow(chosen, returnTo)).address;
}

/** The fields that tests look into, of several answers. */
export interface Told {
  readonly name: string;
  readonly csrf: string;
  readonly memberships: readonly { readonly unit: string }[];
  readonly persons: readonly { readonly person: string }[];
  readonly version: number;
  readonly lines: readonly unknown[];
  readonly groups: { readonly [group: string]: number };
  readonly counts: { readonly mine: number; readonly team: number; readonly unit: number };
  readonly openapi: string;
  readonly paths: { readonly [path: string]: { readonly post?: { readonly "x-need": string } } };
}

/** What an answer tells, as JSON. */
export async function told(response: Response | Promise<Response>): Promise<Told> {
  return (await (await response).json()) as Told;
}
