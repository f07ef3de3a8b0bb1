import { randomBytes } from "node:crypto";
import type { House } from "@helhet/service";
import type { Provider } from "oidc-provider";
import type { Origin } from "../http/origin.ts";
import { type Issuer, issuerAt } from "../sign-in/issuer.ts";
import { demoAccounts } from "./accounts.ts";
import { demoProvider, providerPath } from "./provider.ts";

/** The demo’s provider and Helhet as its client; both are made at the first sign-in, when the address is known. */
export interface EmbeddedIssuer {
  provider(): Promise<Provider>;
  issuer(): Issuer;
}

/** An OpenID provider on the same origin, known to nobody but this process. */
export function embeddedIssuer(house: House, origin: Origin): EmbeddedIssuer {
  const clientId = "helhet";
  const clientSecret = randomBytes(32).toString("base64url");
  let provider: Promise<Provider> | null = null;
  let issuer: Issuer | null = null;
  const accountOf = async (subject: string) =>
    (await demoAccounts(house)).find((one) => one.subject === subject) ?? null;
  return {
    provider() {
      const client = { clientId, clientSecret, redirectUri: origin.callback() };
      provider ??= demoProvider(origin.address(), client, accountOf);
      return provider;
    },
    issuer() {
      const url = `${origin.address()}${providerPath}`;
      issuer ??= issuerAt({ url, clientId, clientSecret, redirectUri: origin.callback(), isDemo: true });
      return issuer;
    },
  };
}
