import { dayIn, ok, type Result, refuse } from "@helhet/course";
import {
  checkProgramme,
  type FileFormat,
  type Finding,
  type Programme,
  programmeFile,
  readProgrammeFile,
  unitEntriesOf,
} from "@helhet/programme";
import { type Caller, isMember, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { aroundOf } from "./around.ts";
import { bookOf } from "./programme-of.ts";

/** A published programme as a file that another unit can read; who leads is left out. */
export async function exportProgramme(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly version: string; readonly format: FileFormat },
): Promise<Result<{ readonly name: string; readonly text: string }, Refusal>> {
  if (!isMember(caller, ask.unit)) return mayNot("member of the unit");
  const published = unitEntriesOf(await bookOf(house, ask.unit), "programme-published");
  const found = published.find(({ id }) => id === ask.version);
  if (found === undefined) return refuse({ kind: "not-found" });
  const name = `programme-${found.data.from}.${ask.format}`;
  return ok({ name, text: programmeFile(found.data.programme, ask.format) });
}

/** Reads a programme's file for a unit: what it holds and what the checks find in it there. Keeps nothing. */
export async function readProgramme(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly text: string },
): Promise<Result<{ readonly programme: Programme; readonly findings: readonly Finding[] }, Refusal>> {
  const working = workingAs(caller, ask.unit, "manage-programme");
  if (working === undefined) return mayNot("manage-programme in the unit");
  const read = readProgrammeFile(ask.text);
  if (!read.ok) return refuse({ kind: "invalid", problems: read.refusal });
  const around = await aroundOf(house, working, dayIn(working.unit.zone, house.now()));
  return ok({ programme: read.value, findings: checkProgramme(read.value, around) });
}
