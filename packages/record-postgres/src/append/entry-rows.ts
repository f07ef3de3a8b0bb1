import { randomBytes } from "node:crypto";
import type { Entry } from "@helhet/course";
import { canonicalJson } from "../chain/canonical-json.ts";
import { commitmentOf, linkOf } from "../chain/links.ts";

/** One entry's columns. */
export interface EntryRow {
  readonly entry: Entry;
  readonly commitment: Buffer;
  readonly link: Buffer;
  readonly body: string;
  readonly salt: Buffer;
}

/** New entries as rows, each bound into the chain after the one before. */
export interface EntryRows {
  readonly rows: readonly EntryRow[];
  /** The course's link after the last of them. */
  readonly link: Buffer;
}

const saltBytes = 16;

/** Salts, commits and links entries of one course, in order. */
export function entryRows(entries: readonly Entry[], link: Buffer): EntryRows {
  let last = link;
  const rows = entries.map((entry) => {
    const body = canonicalJson(entry);
    const salt = freshSalt();
    const commitment = commitmentOf(salt, body);
    last = linkOf(last, entry.person, entry.seq, commitment);
    return { entry, commitment, link: last, body, salt };
  });
  return { rows, link: last };
}

let pool = Buffer.alloc(0);

/** Random bytes are drawn many at a time: each draw is a call into the system. */
function freshSalt(): Buffer {
  if (pool.length < saltBytes) pool = randomBytes(saltBytes * 256);
  const salt = pool.subarray(0, saltBytes);
  pool = pool.subarray(saltBytes);
  return salt;
}
