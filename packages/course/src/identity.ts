import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Sixteen bytes with a UUID's version and variant bits set, as text. */
function uuidOf(bytes: Uint8Array, version: number): string {
  const marked = bytes.slice(0, 16);
  marked[6] = ((marked[6] as number) & 0x0f) | (version << 4);
  marked[8] = ((marked[8] as number) & 0x3f) | 0x80;
  const hex = bytesToHex(marked);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * The identity of something imported: the same source system and key give the same UUID for ever
 * (version 8, SHA-256), so that an import may be repeated.
 */
export function uuidV8(source: string, key: string): string {
  const separator = Uint8Array.of(0);
  return uuidOf(sha256(concatBytes(utf8ToBytes(source), separator, utf8ToBytes(key))), 8);
}

/** A new identity, in order of time (version 7): epoch milliseconds and a source of `n` random bytes. */
export function uuidV7(ms: number, random: (n: number) => Uint8Array): string {
  const bytes = new Uint8Array(16);
  for (let at = 5, rest = ms; at >= 0; at -= 1, rest = Math.floor(rest / 256)) bytes[at] = rest % 256;
  bytes.set(random(10), 6);
  return uuidOf(bytes, 7);
}
