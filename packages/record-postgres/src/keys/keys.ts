import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from "node:crypto";

/** One secret of HELHET_KEYS and all that is derived from it; each derived key serves one purpose. */
export interface SecretKey {
  readonly id: string;
  /** AES-256 for national numbers. */
  readonly numbers: Buffer;
  /** HMAC for the blind index of national numbers. */
  readonly blind: Buffer;
  /** Ed25519, signs heads of courses. */
  readonly signing: KeyObject;
  readonly verifying: KeyObject;
  derive(purpose: string): Buffer;
}

/** The first key is used for what is new; all are used for reading. */
export interface Keys {
  readonly current: SecretKey;
  readonly all: readonly SecretKey[];
}

/**
 * Reads HELHET_KEYS: `id:secret[,id:secret …]`, the newest first; a secret is 32 bytes in base64url. Throws with a
 * sentence for whoever sets the system up; the sentence never holds a secret.
 */
export function readKeys(text: string): Keys {
  const all = text.split(",").map((part) => secretKey(part.trim()));
  const [current] = all;
  if (current === undefined) throw new Error(shape);
  if (new Set(all.map(({ id }) => id)).size !== all.length) throw new Error("HELHET_KEYS names one key id twice.");
  return { current, all };
}

const shape =
  "HELHET_KEYS must be id:secret[,id:secret …], each secret 32 random bytes in base64url, the newest first.";

function secretKey(part: string): SecretKey {
  const [, id, secret] = /^([A-Za-z0-9._-]{1,32}):([A-Za-z0-9_-]{43}=?)$/.exec(part) ?? [];
  if (id === undefined || secret === undefined) throw new Error(shape);
  const master = Buffer.from(secret, "base64url");
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync("sha256", master, "helhet", purpose, 32));
  const signing = ed25519(derive("head-signing"));
  return {
    id,
    numbers: derive("national-numbers"),
    blind: derive("blind-index"),
    signing,
    verifying: createPublicKey(signing),
    derive,
  };
}

/** PKCS #8 of an Ed25519 private key is this prefix and the seed. Source: RFC 8410, section 7. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

function ed25519(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" });
}

/** A short public name of a key's verifying half, for exported heads. */
export function fingerprint(key: SecretKey): string {
  const der = key.verifying.export({ type: "spki", format: "der" });
  return createHash("sha256").update(der).digest("hex").slice(0, 16);
}
