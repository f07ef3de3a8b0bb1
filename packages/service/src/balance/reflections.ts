import { ok, type Result, refuse, uuidV8 } from "@helhet/course";
import { balanceOf, type Reflection, readUnitDraft, type UnitDraft } from "@helhet/programme";
import { type Caller, principalOf } from "../caller.ts";
import type { House } from "../house.ts";
import { invalid, type Refusal, withPaths } from "../refusal.ts";
import { unitReflections } from "./balance.ts";
import { historyFor, looking, monthFor, othersFor } from "./counting.ts";

type Done = Result<{ readonly reflection: string }, Refusal>;

/** Opens a reflection on a sign of a month. The figures are counted here, as they are now, and stay so in the unit's book. */
export async function openReflection(
  house: House,
  caller: Caller,
  key: string,
  ask: {
    readonly unit: string;
    readonly reflection: string;
    readonly month: string;
    readonly sign: string;
    readonly question: string;
  },
): Promise<Done> {
  const seen = looking(house, caller, ask.unit);
  if (!seen.ok) return seen;
  const { unit, reflection, question } = ask;
  if ((await find(house, unit, reflection)) !== undefined) return ok({ reflection });
  const month = monthFor(seen.value.today, ask.month);
  if (!month.ok) return month;
  const history = await historyFor(house, caller, seen.value, month.value);
  if (!history.ok) return history;
  const others = await othersFor(house, caller, seen.value, month.value);
  const counted = { measure: "exemption", reason: null } as const;
  const { people } = history.value;
  const { signs } = balanceOf({ people, month: month.value, today: seen.value.today, others, counted });
  const found = signs.find((one) => one.key === ask.sign);
  if (found === undefined)
    return invalid("sign", "Nothing of this kind differs in the month now.", "Look at the figures again.");
  const { sign, element, figures } = found;
  const data = { reflection, sign, element, month: month.value, figures, question };
  return await write(house, caller, key, unit, { kind: "reflection-opened", data }, reflection);
}

/** Writes what was agreed, who sees to it, and when it is looked at again. */
export async function agreeOnReflection(
  house: House,
  caller: Caller,
  key: string,
  ask: {
    readonly unit: string;
    readonly reflection: string;
    readonly agreed: string;
    readonly who: string;
    readonly lookAgainOn: string;
  },
): Promise<Done> {
  const { unit, ...data } = ask;
  const opened = await mayGoOn(house, caller, ask);
  if (!opened.ok) return opened;
  if (ask.lookAgainOn < opened.value.today)
    return invalid("lookAgainOn", "The day has passed.", "Choose today or a later day.");
  return await write(house, caller, key, unit, { kind: "reflection-agreed", data }, ask.reflection);
}

/** Writes how it went; with a day, it is looked at once more. */
export async function followUpReflection(
  house: House,
  caller: Caller,
  key: string,
  ask: {
    readonly unit: string;
    readonly reflection: string;
    readonly words: string;
    readonly lookAgainOn: string | null;
  },
): Promise<Done> {
  const { unit, ...data } = ask;
  const opened = await mayGoOn(house, caller, ask);
  if (!opened.ok) return opened;
  if (opened.value.reflection.agreed === null)
    return invalid("reflection", "Nothing has been agreed yet.", "Write first what you agree on.");
  if (ask.lookAgainOn !== null && ask.lookAgainOn < opened.value.today)
    return invalid("lookAgainOn", "The day has passed.", "Choose today or a later day.");
  return await write(house, caller, key, unit, { kind: "reflection-followed-up", data }, ask.reflection);
}

async function find(house: House, unit: string, reflection: string): Promise<Reflection | undefined> {
  return (await unitReflections(house, unit)).find((one) => one.reflection === reflection);
}

async function mayGoOn(
  house: House,
  caller: Caller,
  ask: { readonly unit: string; readonly reflection: string },
): Promise<Result<{ readonly reflection: Reflection; readonly today: string }, Refusal>> {
  const seen = looking(house, caller, ask.unit);
  if (!seen.ok) return seen;
  const reflection = await find(house, ask.unit, ask.reflection);
  return reflection === undefined ? refuse({ kind: "not-found" }) : ok({ reflection, today: seen.value.today });
}

async function write(
  house: House,
  caller: Caller,
  key: string,
  unit: string,
  { kind, data }: { readonly kind: UnitDraft["kind"]; readonly data: unknown },
  reflection: string,
): Promise<Done> {
  const id = uuidV8("unit-entry", `${caller.practitioner.id} ${key}`);
  const draft = readUnitDraft({ id, kind, data });
  if (!draft.ok)
    return refuse(withPaths({ kind: "invalid", problems: draft.refusal }, (path) => path.replace(/^data\./, "")));
  const done = await house.record.unitBooks.append(principalOf(caller), {
    unit,
    drafts: [draft.value],
    expected: null,
  });
  return done.ok ? ok({ reflection }) : done;
}
