import { type Draft, dayIn, ok, type Problem, type Result, readDraft, refuse, uuidV8 } from "@helhet/course";
import { type NationalNumber, type NumberProblem, readNationalNumber } from "@helhet/people";
import { type Caller, principalOf, type Working, workingAs } from "./caller.ts";
import type { House } from "./house.ts";
import { invalid, mayNot, type Refusal, withPaths } from "./refusal.ts";

/** A new person as the form hands them in. */
export interface RegisterAsk {
  readonly unit: string;
  readonly nationalNumber: string | null;
  readonly given: string;
  readonly family: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly born: string | null;
  readonly basis: "referred" | "waiting" | "enrolled";
}

/**
 * Registers a person and the unit's care relation to them. Somebody known elsewhere by the same whole national number
 * is joined, and nothing of their course is shown or changed: not even their name.
 */
export async function registerPerson(
  house: House,
  caller: Caller,
  key: string,
  ask: RegisterAsk,
): Promise<Result<{ readonly person: string }, Refusal>> {
  const working = workingAs(caller, ask.unit, "register-person");
  if (working === undefined) return mayNot("register-person in the unit");
  const number = numberOf(house, ask.nationalNumber);
  if (!number.ok)
    return invalid("nationalNumber", numberProblems[number.refusal], "Check the number, or leave it empty.");
  const person = uuidV8("registered", `${caller.practitioner.id} ${key}`);
  const drafts = firstDrafts(house, caller, working, person, { ...ask, key });
  if (!drafts.ok) return refuse(withPaths({ kind: "invalid", problems: drafts.refusal }, fieldOf));
  const registration = {
    person,
    nationalNumber: number.value,
    test: number.value?.test ?? house.testData,
    drafts: drafts.value,
  };
  const registered = await house.record.persons.register(principalOf(caller), key, registration);
  return registered.ok ? ok({ person: registered.value.person }) : refuse(withPaths(registered.refusal, fieldOf));
}

/** The form's own field: its names are those of the entries' data. */
function fieldOf(path: string): string {
  return path.replace(/^(drafts\.\d+\.)?data\./, "");
}

const numberProblems: { readonly [P in NumberProblem]: string } = {
  "not-digits": "A national number has digits only.",
  "wrong-length": "A national number has eleven digits, a Danish one ten.",
  "no-such-day": "The number’s first digits are no day.",
  "no-such-century": "The number fits no century.",
  "wrong-control-digits": "The control digits do not fit.",
  "test-number-not-allowed": "Synthetic numbers are not taken here.",
};

function numberOf(house: House, text: string | null): Result<NationalNumber | null, NumberProblem> {
  if (text === null || text.trim() === "") return ok(null);
  return readNationalNumber(text, { testData: house.testData, today: dayIn("UTC", house.now()) });
}

function firstDrafts(
  house: House,
  caller: Caller,
  working: Working,
  person: string,
  ask: RegisterAsk & { readonly key: string },
): Result<readonly Draft[], readonly Problem[]> {
  const today = dayIn(working.unit.zone, house.now());
  const idFor = (what: string): string => uuidV8("registered", `${person} ${what}`);
  const make = (kind: string, data: object): Result<Draft, readonly Problem[]> =>
    readDraft({
      id: idFor(kind),
      person,
      kind,
      schema: 1,
      effective: { date: today },
      data,
      zone: working.unit.zone,
      authored: `${today}T00:00:00.000Z`,
      author: {
        type: "practitioner",
        id: caller.practitioner.id,
        role: working.membership.role,
        unit: working.unit.id,
      },
      controller: working.organisation.id,
      category: "administrative",
    });
  const made = [
    make("care-relation", { relation: idFor("relation"), unit: working.unit.id, basis: ask.basis }),
    make("person-name", { given: ask.given, family: ask.family }),
    ...(ask.born === null ? [] : [make("birth-date", { born: ask.born })]),
  ];
  const problems = made.flatMap((one) => (one.ok ? [] : one.refusal));
  return problems.length === 0 ? ok(made.flatMap((one) => (one.ok ? [one.value] : []))) : refuse(problems);
}
