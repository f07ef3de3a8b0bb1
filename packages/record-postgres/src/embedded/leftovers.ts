import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPlace } from "./binaries.ts";

/** Notes beside a database that lies apart from its data directory whose it is. */
export function noteOrigin(place: string, dataDirectory: string): void {
  writeFileSync(`${place}.origin`, dataDirectory, { mode: 0o600 });
}

/** Databases in the open place whose data directory is gone or has another one: nobody will look for them there. */
export function leftovers(): readonly { readonly place: string; readonly dataDirectory: string }[] {
  if (!existsSync(openPlace)) return [];
  const notes = readdirSync(openPlace).filter((name) => name.endsWith(".origin"));
  return notes.flatMap((note) => {
    const place = join(openPlace, note.slice(0, -".origin".length));
    const dataDirectory = readFileSync(join(openPlace, note), "utf8");
    return existsSync(place) && !leadsTo(join(dataDirectory, "postgres"), place) ? [{ place, dataDirectory }] : [];
  });
}

function leadsTo(entry: string, place: string): boolean {
  return existsSync(entry) && realpathSync(entry) === realpathSync(place);
}
