import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Keys, SecretKey } from "./keys.ts";

const algorithm = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

/** Which of a secret's derived keys, 32 bytes, a sort of thing is sealed with. */
export type KeyOf = (secret: SecretKey) => Buffer;

/** It was sealed with a key that is not among these. The message names no key. */
export class OtherKey extends Error {
  override readonly name = "OtherKey";
}

/**
 * Encrypts bytes by AES-256-GCM with the newest key. They open only under the same `about`, which says whose they are and is not kept
 * with them. Layout: id length, key id, iv, tag, text.
 */
export function seal(keys: Keys, keyOf: KeyOf, about: string, plain: Uint8Array): Buffer {
  const { id } = keys.current;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyOf(keys.current), iv).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([id.length]), Buffer.from(id), iv, cipher.getAuthTag(), text]);
}

/** The bytes again. Throws OtherKey where the key is not here, and another error where anything was changed; neither says what is in it. */
export function unseal(keys: Keys, keyOf: KeyOf, about: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const idEnd = 1 + (bytes[0] ?? 0);
  const key = keys.all.find(({ id }) => id === bytes.subarray(1, idEnd).toString());
  if (key === undefined) throw new OtherKey("It is sealed with a key that is not in HELHET_KEYS.");
  const iv = bytes.subarray(idEnd, idEnd + ivBytes);
  const tag = bytes.subarray(idEnd + ivBytes, idEnd + ivBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, keyOf(key), iv, { authTagLength: tagBytes })
    .setAAD(Buffer.from(about))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(idEnd + ivBytes + tagBytes)), decipher.final()]);
}
