import { createHash, hash } from "node:crypto";

/** Before the first entry of every course. */
export const firstLink: Buffer = Buffer.alloc(32);

/** Binds an entry without telling it: SHA-256 of a random salt and the entry's canonical JSON. */
export function commitmentOf(salt: Buffer, body: string): Buffer {
  return createHash("sha256").update(salt).update(body, "utf8").digest();
}

/** SHA-256 of the link before, the person, the seq and the commitment: order and absence show without a right to read. */
export function linkOf(previous: Buffer, person: string, seq: number, commitment: Buffer): Buffer {
  return hash("sha256", Buffer.concat([previous, Buffer.from(`${person}:${seq}:`), commitment]), "buffer");
}
