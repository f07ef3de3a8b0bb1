import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** An OpenID issuer of its own address, as a hospital has one. Everybody who comes is `subject`. */
export interface RealIssuer {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  subject: string;
  close(): Promise<void>;
}

/** Starts one on a free port. `redirectUri` is where its only client is sent back to. */
export async function realIssuer(redirectUri: string): Promise<RealIssuer> {
  const server = createServer((request, response) => {
    const [, uid] = /^\/interaction\/([\w-]+)/.exec(request.url ?? "") ?? [];
    if (uid === undefined) provider.callback()(request, response);
    else void provider.interactionFinished(request, response, { login: { accountId: issuer.subject } });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: RealIssuer = {
    url,
    clientId: "hospital-helhet",
    clientSecret: "a secret for one test, of no worth elsewhere",
    subject: "",
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const provider = providerAt(issuer, redirectUri);
  return issuer;
}

function providerAt({ url, clientId, clientSecret }: RealIssuer, redirectUri: string): Provider {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return new Provider(url, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "test", use: "sig", alg: "ES256" }] },
    cookies: { keys: ["test"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? "" });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  });
}
