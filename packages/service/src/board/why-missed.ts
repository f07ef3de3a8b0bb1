import { type DataOf, entriesInEffect, ok, type Result, refuse } from "@helhet/course";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import { draftOf } from "../draft-of.ts";
import type { House } from "../house.ts";
import { mayNot, type Refusal } from "../refusal.ts";

/** Why somebody did not come, told after it was marked. */
export interface WhyMissedAsk {
  readonly unit: string;
  readonly person: string;
  /** The mark. */
  readonly mark: string;
  /** The new entry's id. */
  readonly entry: string;
  readonly reason: DataOf<"session-missed">["reason"];
  readonly words: string | null;
  readonly because: string;
  /** The device's clock, ISO. */
  readonly authored: string;
}

/** Adds the reason to a mark by correcting it; the mark must stand. */
export async function whyMissed(
  house: House,
  caller: Caller,
  key: string,
  ask: WhyMissedAsk,
): Promise<Result<{ readonly version: number; readonly repeated: boolean }, Refusal>> {
  const working = workingAs(caller, ask.unit, "write-entry");
  if (working === undefined) return mayNot("write-entry in the unit");
  const read = await house.record.course(principalOf(caller), ask.person);
  if (!read.ok) return read;
  const { entries } = read.value.course;
  const isRepeated = entries.some(({ id }) => id === ask.entry);
  const mark = isRepeated
    ? entries.find(({ id }) => id === ask.mark)
    : entriesInEffect(entries).find(({ id }) => id === ask.mark);
  if (mark?.kind !== "session-missed") return refuse({ kind: "not-found" });
  const { words: _before, ...kept } = mark.data;
  const said = ask.words === null ? {} : { words: ask.words };
  const draft = draftOf(
    {
      id: ask.entry,
      kind: mark.kind,
      effective: mark.effective,
      data: { ...kept, reason: ask.reason, ...said },
      amends: { entry: mark.id, reason: ask.because },
      authored: ask.authored,
    },
    { person: ask.person, practitioner: caller.practitioner.id, working, target: mark },
  );
  if (!draft.ok) return refuse({ kind: "invalid", problems: draft.refusal });
  const write = { person: ask.person, drafts: [draft.value], expectedVersion: null };
  const written = await house.record.append(principalOf(caller), key, write);
  return written.ok ? ok({ version: written.value.version, repeated: written.value.repeated }) : written;
}
