import { createCipheriv, createDecipheriv, hash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Things laid aside in parts: those of one key lie in one part. */
export interface Spool<T> {
  add(one: T): Promise<void>;
  /** Every part once, each in the order in which it was laid aside. */
  parts(): AsyncGenerator<readonly T[]>;
  /** Nothing of it is left. */
  close(): Promise<void>;
}

/** What is held in memory before anything is written, in characters. */
const mostHeld = 8_000_000;
const partCount = 256;
const buffered = 16_384;

interface Part {
  readonly name: string;
  held: string[];
  length: number;
  file: FileHandle | null;
  readonly iv: Buffer;
  readonly cipher: ReturnType<typeof createCipheriv>;
}

/**
 * Holds a little in memory, and lays the rest aside in files of a folder that only this user may enter. The files are
 * encrypted with a key that never leaves this process: what a crash leaves behind can be read by nobody.
 */
export function spool<T>(keyOf: (one: T) => string): Spool<T> {
  const secret = randomBytes(32);
  let folder: string | null = null;
  let length = 0;
  const parts = new Map<number, Part>();
  const remove = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  };
  const partOf = (key: string): Part => {
    const number = Number.parseInt(hash("sha256", key, "hex").slice(0, 8), 16) % partCount;
    const found = parts.get(number);
    if (found !== undefined) return found;
    const iv = randomBytes(16);
    const made = {
      name: String(number),
      held: [],
      length: 0,
      file: null,
      iv,
      cipher: createCipheriv("aes-256-ctr", secret, iv),
    };
    parts.set(number, made);
    return made;
  };
  const layAside = async (part: Part): Promise<void> => {
    if (folder === null) {
      folder = await mkdtemp(join(tmpdir(), "helhet-aside-"));
      process.once("exit", remove);
    }
    part.file ??= await open(join(folder, part.name), "wx+", 0o600);
    await part.file.write(part.cipher.update(`${part.held.join("\n")}\n`));
    length -= part.length;
    part.held = [];
    part.length = 0;
  };
  return {
    async add(one) {
      const part = partOf(keyOf(one));
      const line = JSON.stringify(one);
      part.held.push(line);
      part.length += line.length;
      length += line.length;
      if (length < mostHeld && folder === null) return;
      if (folder === null) for (const each of parts.values()) await layAside(each);
      else if (part.length > buffered) await layAside(part);
    },
    async *parts() {
      for (const [number, part] of parts) {
        yield [...(await writtenIn(part, secret)), ...part.held].map((line) => JSON.parse(line) as T);
        parts.delete(number);
        await part.file?.close();
      }
    },
    async close() {
      for (const { file } of parts.values()) await file?.close();
      parts.clear();
      if (folder !== null) await rm(folder, { recursive: true, force: true });
      process.removeListener("exit", remove);
      folder = null;
    },
  };
}

async function writtenIn({ file, iv }: Part, secret: Buffer): Promise<readonly string[]> {
  if (file === null) return [];
  const { size } = await file.stat();
  const bytes = Buffer.alloc(size);
  await file.read(bytes, 0, size, 0);
  return createDecipheriv("aes-256-ctr", secret, iv).update(bytes).toString("utf8").split("\n").slice(0, -1);
}
