import { randomBytes } from "node:crypto";
import type { Entry } from "@helhet/course";
import { canonicalJson } from "../chain/canonical-json.ts";
import { commitmentOf, linkOf } from "../chain/links.ts";

/** New entries as rows, each bound into the chain after `link`. */
export interface EntryRows {
  readonly rows: readonly object[];
  /** The course's link after the last of them. */
  readonly link: Buffer;
}

const saltBytes = 16;

/** Salts, commits and links entries of one course, in order. */
export function entryRows(entries: readonly Entry[], link: Buffer): EntryRows {
  let last = link;
  const rows = entries.map((entry) => {
    const body = canonicalJson(entry);
    const salt = randomBytes(saltBytes);
    const commitment = commitmentOf(salt, body);
    last = linkOf(last, entry.person, entry.seq, commitment);
    return {
      person: entry.person,
      seq: entry.seq,
      id: entry.id,
      kind: entry.kind,
      recorded_at: entry.recorded,
      controller: entry.controller,
      category: entry.category,
      restriction: entry.restriction ?? null,
      commitment: hex(commitment),
      link: hex(last),
      body,
      salt: hex(salt),
    };
  });
  return { rows, link: last };
}

function hex(bytes: Buffer): string {
  return `\\x${bytes.toString("hex")}`;
}
