/** What stands in a backup, one after another: what is said about a table, and its rows as PostgreSQL copies them. */
export type Frame =
  | { readonly is: "said"; readonly said: unknown }
  | { readonly is: "rows"; readonly bytes: Uint8Array };

const said = 1;
const rows = 2;
const headLength = 5;
/** Longer than any frame that is ever written: what claims to be longer is no frame. */
const longest = 1 << 28;

/** A frame as bytes: one says what it is, four how long the rest is. */
export function encoded(frame: Frame): Buffer {
  const body = frame.is === "said" ? Buffer.from(JSON.stringify(frame.said)) : frame.bytes;
  const head = Buffer.alloc(headLength);
  head.writeUInt8(frame.is === "said" ? said : rows);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

/** Reads frames from a stream cut anywhere. Throws NotABackup for what is none, and where the last one is cut off. */
export async function* framesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let waiting = Buffer.alloc(0);
  for await (const piece of source) {
    waiting = waiting.length === 0 ? Buffer.from(piece) : Buffer.concat([waiting, piece]);
    for (let length = wholeLength(waiting); length !== null; length = wholeLength(waiting)) {
      yield decoded(waiting.subarray(0, length));
      waiting = waiting.subarray(length);
    }
  }
  if (waiting.length > 0) throw new NotABackup("It ends in the middle.");
}

/** The file is no backup, or not a whole one. The message is a sentence for whoever restores. */
export class NotABackup extends Error {
  override readonly name = "NotABackup";
}

function wholeLength(bytes: Buffer): number | null {
  if (bytes.length < headLength) return null;
  const length = bytes.readUInt32BE(1);
  if (length > longest || bytes[0] === undefined || bytes[0] < said || bytes[0] > rows)
    throw new NotABackup("It does not hold what a backup of Helhet holds.");
  return bytes.length < headLength + length ? null : headLength + length;
}

function decoded(bytes: Buffer): Frame {
  const body = bytes.subarray(headLength);
  return bytes[0] === said ? { is: "said", said: JSON.parse(body.toString("utf8")) } : { is: "rows", bytes: body };
}
