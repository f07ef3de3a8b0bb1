import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { type FoundValue, jsonReader, typeOf } from "@helhet/fhir";
import type { Input } from "./inputs.ts";

/** One JSON object of a file, and where it stood. */
export interface Value {
  readonly place: string;
  /** Its address in a bundle. */
  readonly fullUrl: string | null;
  /** The document in which addresses are known. */
  readonly scope: string;
  readonly json: unknown;
}

/** Something that cannot be read, where and why. */
export interface Unreadable {
  readonly place: string;
  readonly what: string;
}

/** The longest single resource, and how deep it may be nested. Ours: a scanned page within a resource fits, a film does not. */
const mostBytes = 16 * 1_024 * 1_024;
const deepest = 100;
/** How deep bundles may lie within bundles. */
const deepestBundle = 3;

const decoder = new TextDecoder("utf-8", { fatal: true });
function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads every resource of a file, one at a time: of bundles their entries, also of bundles within them. What is wrong is
 * given as such and never thrown. `read` tells how many bytes of the file were read.
 */
export async function* valuesIn(input: Input, read: (bytes: number) => void): AsyncGenerator<Value | Unreadable> {
  const reader = jsonReader({ lines: input.lines, mostBytes, deepest, decode });
  let document = 0;
  let isEmpty = true;
  const file = createReadStream(input.path);
  file.on("data", (piece) => read(piece.length));
  const bytes = input.zipped ? file.pipe(createGunzip()) : file;
  if (bytes !== file) file.on("error", (error) => bytes.destroy(error));
  const told = function* (found: readonly FoundValue[]) {
    for (const one of found) {
      isEmpty = false;
      yield* valuesOf(one, input.name, document);
      if (one.is === "document") document += 1;
    }
  };
  try {
    for await (const piece of bytes) yield* told(reader.push(piece as Uint8Array));
    yield* told(reader.end());
    if (isEmpty) yield { place: input.name, what: "The file is empty. Get it again, or leave it out." };
  } catch (error) {
    yield { place: input.name, what: unreadable(error) };
  } finally {
    file.destroy();
  }
}

/** What the system or gzip says. Anything else is nobody's file. */
function unreadable(error: unknown): string {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code.startsWith("Z_")) return "It is no whole gzip file. Get the whole of it again.";
  if (error instanceof Error && "syscall" in error) return "It cannot be read. See that you may read it.";
  throw error;
}

function* valuesOf(found: FoundValue, name: string, document: number): Generator<Value | Unreadable> {
  const place = `${name}, line ${found.line}`;
  const scope = `${name}#${document}`;
  if (found.is === "wrong")
    yield { place: found.index === null ? place : `${place}, entry[${found.index}]`, what: found.what };
  else if (found.is === "entry") yield* entryIn(found.json, `${place}, entry[${found.index}]`, scope, 0);
  else if (found.is === "member") yield* resourceIn(found.json, null, `${place}, [${found.index}]`, scope, 0);
  else yield* shellOf(found.json, place, scope);
}

/** What is left of a document whose entries were given: nothing where it is a bundle or a list. */
function* shellOf(json: unknown, place: string, scope: string): Generator<Value | Unreadable> {
  if (!Array.isArray(json)) yield* resourceIn(json, null, place, scope, 0);
}

function* resourceIn(
  json: unknown,
  fullUrl: string | null,
  place: string,
  scope: string,
  depth: number,
): Generator<Value | Unreadable> {
  if (typeOf(json) !== "Bundle") yield { place, fullUrl, scope, json };
  else if (depth > deepestBundle) yield { place, what: "It is a bundle within too many bundles. Take it out of them." };
  else
    for (const [index, entry] of entriesOf(json).entries())
      yield* entryIn(entry, `${place}, entry[${index}]`, `${scope}${depth === 0 ? "" : place}`, depth);
}

function entriesOf(bundle: unknown): readonly unknown[] {
  const { entry } = bundle as { readonly entry?: unknown };
  return Array.isArray(entry) ? entry.filter((one) => typeof one === "object" && one !== null) : [];
}

/** A bundle's entry carries a resource; a deletion or an answer carries none, and a list's entry only points. */
function* entryIn(json: unknown, place: string, scope: string, depth: number): Generator<Value | Unreadable> {
  const { resource, fullUrl } = json as { readonly resource?: unknown; readonly fullUrl?: unknown };
  if (resource !== undefined)
    yield* resourceIn(resource, typeof fullUrl === "string" ? fullUrl : null, `${place}.resource`, scope, depth + 1);
}
