import { uuidV7 } from "@helhet/course";

/** A new identity (UUIDv7) made on this device, so that a retry is the same entry. */
export function newId(): string {
  return uuidV7(Date.now(), (n) => crypto.getRandomValues(new Uint8Array(n)));
}
