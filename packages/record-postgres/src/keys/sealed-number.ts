import { createHmac } from "node:crypto";
import type { NationalNumber } from "@helhet/people";
import type { Keys, SecretKey } from "./keys.ts";
import { type KeyOf, seal, unseal } from "./seal.ts";

const numbersKey: KeyOf = ({ numbers }) => numbers;

/** Encrypts a number for one person; it opens for no other. */
export function sealNumber(keys: Keys, person: string, number: NationalNumber): Buffer {
  return seal(keys, numbersKey, person, Buffer.from(`${number.country}:${number.digits}`));
}

/** The digits again. Throws when the key is not here or the bytes were changed; the error says neither. */
export function openNumber(keys: Keys, person: string, sealed: Buffer): string {
  return unseal(keys, numbersKey, person, sealed).toString("utf8").slice(3);
}

/** Finds a number without reading it: the same number and key give the same index. */
export function blindIndex(key: SecretKey, number: NationalNumber): Buffer {
  return createHmac("sha256", key.blind).update(`${number.country}:${number.digits}`).digest();
}
