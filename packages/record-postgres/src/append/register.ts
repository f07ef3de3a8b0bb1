import { type Draft, ok, type Result, refuse } from "@helhet/course";
import type { NationalNumber } from "@helhet/people";
import type { Principal, Refusal, Registered, Registration } from "@helhet/record";
import { blindIndex, sealNumber } from "../keys/sealed-number.ts";
import { guarded } from "../trouble.ts";
import { appendCourses } from "./append-courses.ts";
import { NumberIsKnown, type Sealed } from "./call-append.ts";
import type { WriteContext } from "./write-context.ts";

/** Registers a new person, or adds the entries to the course of whoever has the number. Tells nothing of that course. */
export async function register(
  context: WriteContext,
  as: Principal,
  idempotencyKey: string,
  registration: Registration,
): Promise<Result<Registered, Refusal>> {
  const unit = registration.drafts.map(unitRelated).find((one) => one !== null);
  if (unit === undefined || unit === null) return refuse(noRelation);
  for (let attempt = 1; ; attempt++) {
    try {
      return await registerOnce(context, as, idempotencyKey, registration, unit);
    } catch (error) {
      // Somebody registered the same number in the same moment: now it is known, and this one joins.
      if (!(error instanceof NumberIsKnown) || attempt === 3) throw error;
    }
  }
}

async function registerOnce(
  context: WriteContext,
  as: Principal,
  idempotencyKey: string,
  { person: proposed, nationalNumber: number, test, drafts }: Registration,
  unit: string,
): Promise<Result<Registered, Refusal>> {
  const known = number === null ? null : await whoHas(context, number);
  const person = known ?? proposed;
  const sealed = number === null || known !== null ? null : sealedFor(context, person, number);
  const write = { person, drafts: drafts.map((draft): Draft => ({ ...draft, person })), expectedVersion: null };
  const joining = { unit, test, sealed };
  const result = await appendCourses(context, as, idempotencyKey, [write], joining);
  return result.ok ? ok({ person, version: result.value[0]?.version ?? 0 }) : result;
}

/** The unit to which an entry makes a care relation; null for others. */
function unitRelated(draft: Draft): string | null {
  if (draft.kind === "care-relation" || draft.kind === "enrolment-started") return draft.data.unit;
  return draft.kind === "referral-received" ? draft.data.toUnit : null;
}

/** Whose number it is; local numbers that may collide are nobody's. */
export async function whoHas(context: WriteContext, number: NationalNumber): Promise<string | null> {
  if (!number.joins) return null;
  const blinds = context.keys.all.map((key) => blindIndex(key, number));
  const { rows } = await guarded(() =>
    context.pools.writer.query<{ person: string }>("select person from helhet.person_number where blind = any ($1)", [
      blinds,
    ]),
  );
  return rows[0]?.person ?? null;
}

function sealedFor({ keys }: WriteContext, person: string, number: NationalNumber): Sealed {
  const alone = { ...number, digits: `${number.digits}:${person}` };
  return { blind: blindIndex(keys.current, number.joins ? number : alone), cipher: sealNumber(keys, person, number) };
}

const noRelation: Refusal = {
  kind: "invalid",
  problems: [
    {
      path: "drafts",
      what: "missing",
      message: "No entry makes a care relation.",
      mend: "Add a care relation, a referral or an enrolment in a unit of yours.",
    },
  ],
};
