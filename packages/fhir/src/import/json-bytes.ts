/** Reads bytes as UTF-8; null where they are not. Handed in: pure code has no decoder of its own. */
export type Decode = (bytes: Uint8Array) => string | null;

/** The bytes of one value as they come; they are let go of where they become too many. */
export interface ByteSink {
  add(part: Uint8Array): void;
  isOver(): boolean;
  bytes(): Uint8Array;
}

/** An empty sink that holds at most so many bytes. */
export function byteSink(mostBytes: number): ByteSink {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(part) {
      length += part.length;
      if (length <= mostBytes) parts.push(part);
      else parts = [];
    },
    isOver: () => length > mostBytes,
    bytes() {
      const [only] = parts;
      if (parts.length === 1 && only !== undefined) return only;
      const all = new Uint8Array(length);
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      return all;
    },
  };
}

/** Without the mark that some programs put before UTF-8; null where the mark is that of another encoding. */
export function withoutMark(piece: Uint8Array): Uint8Array | null {
  const [first, second, third] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return null;
  return first === 0xef && second === 0xbb && third === 0xbf ? piece.subarray(3) : piece;
}

/** A value, or what is wrong with its bytes and how many lines below their beginning. */
export type Parsed = { readonly json: unknown } | { readonly what: string; readonly lines: number };

/** Reads one value. What JSON.parse says of a mistake would repeat the text, so only its place is taken. */
export function parsed(bytes: Uint8Array, decode: Decode): Parsed {
  const text = decode(bytes);
  if (text === null) return { what: notUtf8, lines: 0 };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    return { what: noJson, lines: text.slice(0, position).split("\n").length - 1 };
  }
}

/** What may be wrong with a value, each with how to mend it. */
export const notUtf8 = "It is not UTF-8. Save it as UTF-8.";
export const noJson = "It is no JSON. Mend the text at this line, or leave it out.";
export const cutOff = "It ends in the middle. Get the whole of it again.";
export const tooLong = "It is longer than one resource is read (16 MB). Leave out what is embedded in it.";
export const tooDeep = "It is nested deeper than is read (100 levels). Leave it out.";
