import {
  type ByteSink,
  byteSink,
  cutOff,
  type Decode,
  noJson,
  notUtf8,
  parsed,
  tooDeep,
  tooLong,
  withoutMark,
} from "./json-bytes.ts";

/** A JSON value that was found in a stream of bytes, where it began and what it is. */
export type FoundValue =
  /** An entry of a bundle, or a member of an array that is the whole document. */
  | { readonly is: "entry" | "member"; readonly line: number; readonly index: number; readonly json: unknown }
  /** A whole document; a bundle's entries were given before, and a 0 stands for each. */
  | { readonly is: "document"; readonly line: number; readonly json: unknown }
  /** Something that is not to be read, and why. `index` is that of the entry, null for the document. */
  | { readonly is: "wrong"; readonly line: number; readonly index: number | null; readonly what: string };

/** How a stream is read. */
export interface JsonForm {
  /** One document a line (NDJSON): what is wrong in a line ends with it. */
  readonly lines: boolean;
  /** The longest document (without its entries) or entry in bytes; longer ones are passed over without being held. */
  readonly mostBytes: number;
  readonly deepest: number;
  readonly decode: Decode;
}

/** Reads JSON that comes in pieces; holds one entry at a time. */
export interface JsonReader {
  push(piece: Uint8Array): readonly FoundValue[];
  end(): readonly FoundValue[];
}

const [quote, backslash, newline, colon, comma] = [0x22, 0x5c, 0x0a, 0x3a, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const entryKey = [0x65, 0x6e, 0x74, 0x72, 0x79];
const zero = Uint8Array.of(0x30);

/** The next place whose byte means something within a text: its end, an escape, a line's end. */
function throughPlain(piece: Uint8Array, start: number): number {
  let at = start;
  for (; at < piece.length; at += 1) {
    const byte = piece[at];
    if (byte === quote || byte === backslash || byte === newline) return at;
  }
  return at;
}

/**
 * Splits a stream of JSON into documents, and a document that has a list `entry` (or is a list) into its members, so that a
 * bundle of any size is read one entry at a time. Only brackets and texts are followed here; each value is then read by
 * JSON.parse, so what comes out is what JSON says. Never throws.
 */
export function jsonReader({ lines, mostBytes, deepest, decode }: JsonForm): JsonReader {
  const closers = new Uint8Array(deepest + 1);
  let line = 1;
  let isFirst = true;
  let found: FoundValue[] = [];
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let isSkipping = false;
  let began = 1;
  let shell = byteSink(mostBytes);
  let member = byteSink(mostBytes);
  let isShellDeep = false;
  let isMemberDeep = false;
  /** The depth inside the list whose members are given one by one; 0 for none. */
  let listDepth = 0;
  let listIs: "entry" | "member" = "member";
  let index = 0;
  let memberBegan = 0;
  let isInMember = false;
  let keyAt = -1;
  let isEntryKey = false;
  let from = 0;

  const wrong = (what: string, at = began, which: number | null = isInMember ? index : null): void => {
    found.push({ is: "wrong", line: at, index: which, what });
  };
  const reset = (): void => {
    depth = 0;
    isText = false;
    isEscaped = false;
    isShellDeep = false;
    isMemberDeep = false;
    listDepth = 0;
    index = 0;
    isInMember = false;
    isEntryKey = false;
    shell = byteSink(mostBytes);
    member = byteSink(mostBytes);
  };
  const giveUp = (what: string): void => {
    wrong(what, isInMember ? memberBegan : line);
    reset();
    isSkipping = true;
  };
  const valueIn = (
    bytes: ByteSink,
    isDeep: boolean,
    at: number,
    which: number | null,
  ): { readonly json: unknown } | null => {
    if (isDeep || bytes.isOver()) {
      wrong(isDeep ? tooDeep : tooLong, at, which);
      return null;
    }
    const read = parsed(bytes.bytes(), decode);
    if ("json" in read) return read;
    wrong(read.what, at + read.lines, which);
    return null;
  };
  const flush = (piece: Uint8Array, to: number): void => {
    if (depth > 0 && to > from) (isInMember ? member : shell).add(piece.subarray(from, to));
    from = to;
  };
  const open = (piece: Uint8Array, at: number, byte: number): void => {
    if (depth === 0) {
      began = line;
      from = at;
      if (byte === openBracket) {
        listDepth = 1;
        listIs = "member";
      }
    } else if (byte === openBracket && depth === 1 && isEntryKey && listDepth === 0) {
      listDepth = 2;
      listIs = "entry";
    } else if (byte === openBrace && depth === listDepth && !isInMember) {
      flush(piece, at);
      isInMember = true;
      memberBegan = line;
      member = byteSink(mostBytes);
    }
    depth += 1;
    if (depth <= deepest) closers[depth] = byte + 2;
    else if (isInMember) isMemberDeep = true;
    else isShellDeep = true;
    isEntryKey = false;
  };
  const close = (piece: Uint8Array, at: number, byte: number): void => {
    if (depth === 0 || (depth <= deepest && closers[depth] !== byte)) {
      giveUp(noJson);
      return;
    }
    if (depth === listDepth) listDepth = -1;
    if (depth === 1) {
      flush(piece, at + 1);
      depth = 0;
      const read = valueIn(shell, isShellDeep, began, null);
      if (read !== null) found.push({ is: "document", line: began, ...read });
      reset();
      return;
    }
    depth -= 1;
    if (!isInMember || depth !== listDepth) return;
    member.add(piece.subarray(from, at + 1));
    from = at + 1;
    shell.add(zero);
    const read = valueIn(member, isMemberDeep, memberBegan, index);
    if (read !== null) found.push({ is: listIs, line: memberBegan, index, ...read });
    isInMember = false;
    isMemberDeep = false;
    index += 1;
  };
  const endLine = (piece: Uint8Array, at: number): void => {
    if (lines && depth > 0) {
      flush(piece, at);
      wrong(cutOff, began);
      reset();
    }
    if (lines) isSkipping = false;
    line += 1;
    if (lines) from = at + 1;
  };
  /** The place behind the text that began before `at`. */
  const throughText = (piece: Uint8Array, start: number): number => {
    let at = start;
    for (; at < piece.length; at += 1) {
      if (keyAt < 0 && !isEscaped) at = throughPlain(piece, at);
      if (at === piece.length) return at;
      const byte = piece[at];
      if (byte === newline) {
        if (lines) return at;
        line += 1;
      }
      if (isEscaped) isEscaped = false;
      else if (byte === backslash) isEscaped = true;
      else if (byte === quote) {
        isText = false;
        if (depth === 1 && keyAt >= 0) isEntryKey = keyAt === entryKey.length;
        return at + 1;
      }
      if (keyAt >= 0) keyAt = byte === entryKey[keyAt] ? keyAt + 1 : -1;
    }
    return at;
  };

  return {
    push(whole) {
      found = [];
      const piece = isFirst ? withoutMark(whole) : whole;
      if (piece === null) {
        wrong(notUtf8, 1, null);
        isSkipping = true;
        isFirst = false;
        return found;
      }
      if (whole.length > 0) isFirst = false;
      from = 0;
      for (let at = 0; at < piece.length; at += 1) {
        if (isText) at = throughText(piece, at);
        if (at === piece.length) break;
        const byte = piece[at] as number;
        if (byte === newline) endLine(piece, at);
        else if (isSkipping || byte === 0x20 || byte === 0x0d || byte === 0x09) continue;
        else if (byte === openBrace || byte === openBracket) open(piece, at, byte);
        else if (byte === closeBrace || byte === closeBracket) close(piece, at, byte);
        else if (depth === 0) giveUp(noJson);
        else if (byte === quote) {
          isText = true;
          keyAt = depth === 1 ? 0 : -1;
          isEntryKey = false;
        } else if (byte !== colon) isEntryKey = false;
        if (byte === comma) isEntryKey = false;
      }
      flush(piece, piece.length);
      from = 0;
      return found;
    },
    end() {
      found = [];
      if (depth > 0 && !isSkipping) wrong(cutOff, isInMember ? memberBegan : began);
      reset();
      return found;
    },
  };
}
