import { dayIn, type Effective, ok, type Result, refuse } from "@helhet/course";
import type { BasicNeeds } from "@helhet/programme";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import { draftOf, type NewEntry } from "../draft-of.ts";
import type { House } from "../house.ts";
import { invalid, mayNot, type Refusal } from "../refusal.ts";

/** How somebody slept, ate and was with others: a first check of the day, or one's own completed, changed or taken back. */
export interface NeedsAsk {
  readonly unit: string;
  /** `YYYY-MM-DD` in the unit's zone. */
  readonly day: string;
  readonly person: string;
  /** The new entry's id, made by whoever checks. */
  readonly entry: string;
  /** The check that this one completes or takes back. */
  readonly amends: string | null;
  /** Null: taken back. */
  readonly answers: { readonly [N in keyof BasicNeeds]?: NonNullable<BasicNeeds[N]> | undefined } | null;
  readonly because: string;
  /** The device's clock, ISO. */
  readonly authored: string;
}

/** Writes a check of basic needs as a check-in. It commutes, as all that is marked on a day board. */
export async function checkNeeds(
  house: House,
  caller: Caller,
  key: string,
  ask: NeedsAsk,
): Promise<Result<{ readonly version: number; readonly repeated: boolean }, Refusal>> {
  const working = workingAs(caller, ask.unit, "write-entry");
  if (working === undefined) return mayNot("write-entry in the unit");
  if (ask.day > dayIn(working.unit.zone, house.now()))
    return invalid("day", "The day has not come.", "Check today, or a day before.");
  const entry = entryOf(ask, working.unit.zone);
  if (entry === null) return invalid("answers", "Nothing is said.", "Say one thing, or name the check to take back.");
  const target = { kind: "check-in", category: "mental-health", restriction: undefined } as const;
  const { person } = ask;
  const draft = draftOf(entry, { person, practitioner: caller.practitioner.id, working, target });
  if (!draft.ok) return refuse({ kind: "invalid", problems: draft.refusal });
  const write = { person, drafts: [draft.value], expectedVersion: null };
  const written = await house.record.append(principalOf(caller), key, write);
  return written.ok ? ok({ version: written.value.version, repeated: written.value.repeated }) : written;
}

function entryOf({ entry, amends, answers, because, authored, day }: NeedsAsk, zone: string): NewEntry | null {
  const effective: Effective = dayIn(zone, Date.parse(authored)) === day ? { instant: authored } : { date: day };
  const named = amends === null ? {} : { amends: { entry: amends, reason: because } };
  if (answers !== null && Object.values(answers).some((one) => one !== undefined)) {
    const data = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
    return { id: entry, kind: "check-in", effective, data, authored, ...named };
  }
  return amends === null
    ? null
    : { id: entry, kind: "withdrawal", effective: { instant: authored }, data: {}, authored, ...named };
}
