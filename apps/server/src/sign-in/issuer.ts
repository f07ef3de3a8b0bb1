import * as openid from "openid-client";
import { type Claims, readClaims } from "./claims.ts";

/** What must be remembered between leaving for the issuer and coming back; lives in a cookie of its own. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** A path of the web app. */
  readonly returnTo: string;
}

/** One OpenID Connect issuer, by authorization code with PKCE. */
export interface Issuer {
  /** Cookies of the demo’s own issuer that would keep one who one was; forgotten at every new beginning. */
  readonly leftovers: readonly string[];
  begin(returnTo: string, language: string | null): Promise<{ readonly url: string; readonly pending: Pending }>;
  /** The claims of whoever came back; null when the issuer or the checks refused. */
  finish(currentUrl: URL, pending: Pending): Promise<Claims | null>;
  /** Where the issuer ends its own session; null where it has no such place. */
  endUrl(returnTo: string): Promise<string | null>;
}

/** How to reach an issuer. */
export interface IssuerAsk {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly redirectUri: string;
  readonly isDemo: boolean;
}

/** The issuer's metadata is fetched at the first sign-in and kept; a failed fetch is tried again by the next. */
export function issuerAt(ask: IssuerAsk): Issuer {
  const metadata = remembered(() => discover(ask));
  return {
    leftovers: ask.isDemo ? ["_session", "_session.sig"] : [],
    begin: async (returnTo, language) => begin(await metadata(), ask, returnTo, language),
    finish: async (currentUrl, pending) => finish(await metadata(), ask, currentUrl, pending),
    endUrl: async (returnTo) => endUrl(await metadata(), ask, returnTo),
  };
}

function discover(ask: IssuerAsk): Promise<openid.Configuration> {
  const isPlain = ask.url.startsWith("http:");
  const authentication = ask.clientSecret === null ? openid.None() : openid.ClientSecretBasic(ask.clientSecret);
  return openid.discovery(new URL(ask.url), ask.clientId, undefined, authentication, {
    execute: isPlain ? [openid.allowInsecureRequests] : [],
    timeout: 10,
  });
}

async function begin(
  metadata: openid.Configuration,
  ask: IssuerAsk,
  returnTo: string,
  language: string | null,
): Promise<{ url: string; pending: Pending }> {
  const pending: Pending = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
    returnTo,
  };
  const url = openid.buildAuthorizationUrl(metadata, {
    redirect_uri: ask.redirectUri,
    scope: "openid profile",
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: "S256",
    ...(ask.isDemo ? { prompt: "login" } : {}),
    ...(language === null ? {} : { ui_locales: language }),
  });
  return { url: url.href, pending };
}

async function finish(
  metadata: openid.Configuration,
  ask: IssuerAsk,
  currentUrl: URL,
  pending: Pending,
): Promise<Claims | null> {
  const tokens = await openid.authorizationCodeGrant(metadata, currentUrl, {
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    pkceCodeVerifier: pending.verifier,
    idTokenExpected: true,
  });
  return readClaims(tokens.claims() ?? {}, ask.isDemo);
}

function endUrl(metadata: openid.Configuration, ask: IssuerAsk, returnTo: string): string | null {
  if (ask.isDemo || metadata.serverMetadata().end_session_endpoint === undefined) return null;
  return openid.buildEndSessionUrl(metadata, { post_logout_redirect_uri: returnTo }).href;
}

function remembered<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    if (kept !== null) return kept;
    kept = make();
    kept.catch(() => {
      kept = null;
    });
    return kept;
  };
}
