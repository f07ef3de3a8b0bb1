import { pipeline, Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { createGunzip, createGzip } from "node:zlib";
import { bech32 } from "@scure/base";
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import type { Keys, SecretKey } from "../keys/keys.ts";
import { NotABackup } from "./frames.ts";

/** An age identity that follows from one of the keys: age-encryption.org/v1, X25519. */
function identityOf(key: SecretKey): string {
  return bech32.encode("AGE-SECRET-KEY-", bech32.toWords(key.derive("backup"))).toUpperCase();
}

/**
 * Packs and encrypts a stream, in the format age-encryption.org/v1: opened by the newest of the keys, and by each further
 * recipient (`age1…`) whose secret somebody keeps elsewhere.
 */
export async function sealed(
  plain: AsyncIterable<Buffer>,
  keys: Keys,
  recipients: readonly string[],
): Promise<Readable> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identityOf(keys.current)));
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const packed = pipeline(Readable.from(plain, { objectMode: false }), createGzip(), told);
  return fromWeb(await encrypter.encrypt(toWeb(packed)));
}

/** The stream again. Throws NotABackup where none of the keys opens it, or a byte of it was changed. */
export async function* unsealed(file: Readable, keys: Keys): AsyncGenerator<Buffer> {
  const decrypter = new Decrypter();
  for (const key of keys.all) decrypter.addIdentity(identityOf(key));
  try {
    const packed = fromWeb(await decrypter.decrypt(toWeb(file)));
    yield* pipeline(packed, createGunzip(), told) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new NotABackup(whyNot(error), { cause: error });
  }
}

/** An error of one part ends the others with it; whoever reads the last one is told. */
const told = (): void => undefined;

function whyNot(error: unknown): string {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  if (code === "ENOENT" || code === "EACCES") return "The file cannot be read.";
  if (/no identity/i.test(message)) return "No key in HELHET_KEYS opens it.";
  return "It is no backup of Helhet, or was changed or cut off.";
}

const toWeb = (stream: Readable) => Readable.toWeb(stream) as unknown as ReadableStream<Uint8Array>;
const fromWeb = (stream: ReadableStream<Uint8Array>) => Readable.fromWeb(stream as WebStream);
