import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { NationalNumber } from "@helhet/people";
import type { Keys, SecretKey } from "./keys.ts";

const algorithm = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts a number for one person; it opens for no other. Layout: id length, key id, iv, tag, text. */
export function sealNumber(keys: Keys, person: string, number: NationalNumber): Buffer {
  const { id, numbers } = keys.current;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, numbers, iv).setAAD(Buffer.from(person));
  const text = Buffer.concat([cipher.update(`${number.country}:${number.digits}`, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.from([id.length]), Buffer.from(id), iv, cipher.getAuthTag(), text]);
}

/** The digits again. Throws when the key is not here or the bytes were changed; the error says neither. */
export function openNumber(keys: Keys, person: string, sealed: Buffer): string {
  const idEnd = 1 + (sealed[0] ?? 0);
  const key = keys.all.find(({ id }) => id === sealed.subarray(1, idEnd).toString());
  if (key === undefined) throw new Error("A national number is sealed with a key that is not in HELHET_KEYS.");
  const iv = sealed.subarray(idEnd, idEnd + ivBytes);
  const tag = sealed.subarray(idEnd + ivBytes, idEnd + ivBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key.numbers, iv).setAAD(Buffer.from(person)).setAuthTag(tag);
  const text = Buffer.concat([decipher.update(sealed.subarray(idEnd + ivBytes + tagBytes)), decipher.final()]);
  return text.toString("utf8").slice(3);
}

/** Finds a number without reading it: the same number and key give the same index. */
export function blindIndex(key: SecretKey, number: NationalNumber): Buffer {
  return createHmac("sha256", key.blind).update(`${number.country}:${number.digits}`).digest();
}
