import { generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import type { Provider } from "oidc-provider";
import { MemoryAdapter } from "./memory-adapter.ts";

/** The embedded issuer's place on this server. */
export const providerPath = "/oidc";
/** Where its accounts page stands. */
export const accountsPath = "/demo/sign-in";

/** Somebody of the demo that one may sign in as. */
export interface DemoAccount {
  readonly subject: string;
  readonly name: string;
  readonly title: string | null;
  readonly places: readonly { readonly role: string; readonly unit: string; readonly organisation: string }[];
}

/** How Helhet is known to its own provider. */
export interface DemoClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** The embedded OpenID provider for the demo: same origin, no passwords, keys that live as long as the process. */
export async function demoProvider(
  origin: string,
  client: DemoClient,
  accountOf: (subject: string) => Promise<DemoAccount | null>,
): Promise<Provider> {
  const { Provider } = await quietly(() => import("oidc-provider"));
  return new Provider(`${origin}${providerPath}`, {
    adapter: MemoryAdapter,
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [client.redirectUri],
        grant_types: ["authorization_code"],
        response_types: ["code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `${accountsPath}/${interaction.uid}` },
    claims: { openid: ["sub"], profile: ["name"] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Session: 600, Grant: 600, AuthorizationCode: 60, AccessToken: 60, IdToken: 300 },
    findAccount: async (_ctx, subject) => {
      const account = await accountOf(subject);
      if (account === null) return undefined;
      return { accountId: subject, claims: () => ({ sub: subject, name: account.name }) };
    },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: ctx.oidc.session?.accountId as string,
      });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
    renderError: (ctx) => {
      ctx.type = "text/plain";
      ctx.body = "The sign-in could not go on. Go back to Helhet and begin again.";
    },
  });
}

/** The package warns at its import of every Node that is not yet “LTS”; ours is pinned and tried. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), use: "sig", alg: "ES256" } as const;
}
