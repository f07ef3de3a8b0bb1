import { idOf, ward } from "./small-house.ts";
import type { Asking } from "./test-server.ts";

/** Registers a made-up person in the ward, and answers their id. */
export async function registered(by: Asking, given = "Testperson"): Promise<string> {
  const person = { unit: ward, nationalNumber: null, given, family: "Prøve", born: "1990-05", basis: "enrolled" };
  const came = await by.post("/api/persons", person);
  if (came.status !== 200) throw new Error(`Not registered: ${came.text}`);
  return came.body.person;
}

/** An entry as a form hands it in. */
export function newEntry(name: string, kind: string, data: object, more: object = {}): object {
  return {
    id: idOf(name),
    kind,
    effective: { date: "2026-11-20" },
    data,
    authored: "2026-11-20T10:00:00.000Z",
    ...more,
  };
}
