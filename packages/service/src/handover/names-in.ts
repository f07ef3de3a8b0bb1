import type { House } from "../house.ts";
import type { HandedOver } from "./handover.ts";

const identity = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Names of the practitioners and units that entries speak of. */
export async function namesIn(house: House, people: readonly HandedOver[]): Promise<Readonly<Record<string, string>>> {
  const ids = new Set<string>();
  for (const { changed, decided, takenBack, open } of people) {
    for (const { data, author } of [...changed, ...decided].map(({ entry }) => entry).concat(takenBack)) {
      for (const value of Object.values(data)) if (typeof value === "string" && identity.test(value)) ids.add(value);
      if (author.type === "practitioner") ids.add(author.id);
    }
    for (const { deciderName } of open.requests) if (deciderName !== null) ids.add(deciderName);
  }
  return Object.fromEntries(await house.record.directory.names([...ids]));
}
