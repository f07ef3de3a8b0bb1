import { ask } from "../../server/ask.ts";
import { rememberVersion } from "../../server/changes.ts";
import { refusalOf } from "../../server/refused.ts";
import type { Pending } from "./pending.ts";
import { queueOf } from "./queue.ts";

type OnSent = (one: Pending) => void;
const sentListeners = new Set<OnSent>();
let savedAt: number | null = null;

/** When this device last saved something, epoch ms by its own clock; null for not since it was loaded. */
export function lastSavedAt(): number | null {
  return savedAt;
}

/** Told of each thing that has come into the record, before it leaves the queue. */
export function onSent(listener: OnSent): () => void {
  sentListeners.add(listener);
  return () => sentListeners.delete(listener);
}

async function send(one: Pending): Promise<void> {
  const path = { unit: one.unit };
  if (one.what === "mark") {
    const { persons } = await ask("mark", { path, key: one.id, body: one.body });
    for (const { person, version } of persons) rememberVersion(person, version);
  } else {
    const { version } = await ask("checkNeeds", { path, key: one.id, body: one.body });
    rememberVersion(one.body.person, version);
  }
  savedAt = Date.now();
  for (const listener of sentListeners) listener(one);
}

/** The one queue of this window. */
export const boardQueue = queueOf({
  storage: localStorage,
  send,
  refusalOf,
  later(again, ms) {
    const timer = setTimeout(again, ms);
    return () => clearTimeout(timer);
  },
});
