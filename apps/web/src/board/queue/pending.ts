import type { Question } from "../../server/addresses.ts";

type MarkBody = Question<"mark">["body"];
type NeedsBody = Question<"checkNeeds">["body"];

/** What was tapped and is not yet known to be in the record. It holds ids and no names. `id` is its idempotency key. */
export type Pending = {
  readonly id: string;
  /** Whose it is: a shared tablet sends nobody's marks in another's name. */
  readonly by: string;
  readonly unit: string;
  /** Why the server would not have it; null while it waits. */
  readonly refused: string | null;
} & ({ readonly what: "mark"; readonly body: MarkBody } | { readonly what: "needs"; readonly body: NeedsBody });

const prefix = "helhet.board.";

/** What waits on this device, in the order in which it was tapped. What cannot be read is passed over. */
export function readPending(storage: Storage): readonly Pending[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => read(storage.getItem(key)) ?? [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function read(text: string | null): Pending | null {
  try {
    return text === null ? null : (JSON.parse(text) as Pending);
  } catch {
    return null;
  }
}

/** Each in a place of its own, so that two windows of one device lose nothing of each other's. */
export function keepPending(storage: Storage, one: Pending): void {
  storage.setItem(`${prefix}${one.id}`, JSON.stringify(one));
}

export function dropPending(storage: Storage, id: string): void {
  storage.removeItem(`${prefix}${id}`);
}
