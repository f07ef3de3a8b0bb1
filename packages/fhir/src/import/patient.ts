import type { Effective } from "@helhet/course";
import { labelOf, wordsOf } from "./coded.ts";
import { type Fact, facts, type Mapping } from "./fact.ts";
import type { Body } from "./resources.ts";
import { orderOf, whenIn } from "./when.ts";

type Patient = Body<"Patient">;
type Name = NonNullable<Patient["name"]>[number];

/** Who somebody is: name, birth date, sex, address protection, partnership, next of kin, death. */
export const patient: Mapping<"Patient"> = ({ body }) => {
  const made = [
    named(body),
    born(body),
    body.gender === undefined ? null : fact("sex-recorded", { sex: body.gender }),
    protectedAddress(body),
    partnership(body),
    ...nextOfKin(body),
    died(body),
  ];
  return facts(made, leftOut(body, made));
};

/** What a Patient says of somebody has no day of its own. */
function fact<F extends Fact>(
  kind: F["kind"],
  data: F["data"],
  slot: string = kind,
  on: Effective | null = null,
): Fact {
  return { slot, kind, on, data } as Fact;
}

const preferred = ["official", "usual", undefined, "anonymous"];

/** The name in use: what is old, of birth or temporary is none. */
function inUse(names: readonly Name[]): Name | undefined {
  for (const use of preferred) {
    const found = names.find((one) => one.use === use && givenOf(one) !== null && labelOf(one.family) !== null);
    if (found !== undefined) return found;
  }
  return undefined;
}

function givenOf({ given = [] }: Name): string | null {
  return labelOf(given.filter((one) => one !== null).join(" "));
}

function named({ name = [] }: Patient): Fact | null {
  const found = inUse(name);
  const given = found === undefined ? null : givenOf(found);
  const family = labelOf(found?.family);
  if (given === null || family === null) return null;
  const nickname = name.find(({ use }) => use === "nickname");
  const spokenName = nickname === undefined ? null : givenOf(nickname);
  return fact("person-name", { given, family, ...(spokenName === null ? {} : { spokenName }) });
}

function born({ birthDate }: Patient): Fact | null {
  const when = whenIn(birthDate);
  if (when === undefined || "instant" in when || "from" in when) return null;
  return fact("birth-date", { born: "date" in when ? when.date : when.partial });
}

/** `R` is how Danish profiles mark a protected name and address. A grade above it is not said by any code that is known here. */
function protectedAddress({ meta }: Patient): Fact | null {
  const isProtected = meta?.security?.some(
    ({ system, code }) => system?.endsWith("v3-Confidentiality") && code === "R",
  );
  return isProtected ? fact("protected-address", { grade: "confidential" }) : null;
}

function partnership({ maritalStatus }: Patient): Fact | null {
  const value = wordsOf(maritalStatus);
  return value === null ? null : fact("social-situation", { aspect: "partnership", value }, "partnership");
}

function nextOfKin({ contact = [] }: Patient): readonly (Fact | null)[] {
  return contact.map(({ relationship, name }, index) => {
    const relation = relationship?.map(wordsOf).find((words) => words !== null) ?? null;
    if (relation === null) return null;
    const whole = labelOf(name?.text) ?? labelOf([name && givenOf(name), name?.family].filter(Boolean).join(" "));
    const data = { relation, ...(whole === null ? {} : { name: whole }), mayBeContacted: "not-known" } as const;
    return fact("next-of-kin", data, `next-of-kin/${index}`);
  });
}

/** A death without its day is dated when the source last spoke of the person: known then at the latest. */
function died({ deceasedBoolean, deceasedDateTime }: Patient): Fact | null {
  const when = whenIn(deceasedDateTime);
  if (when === undefined && deceasedBoolean !== true) return null;
  return fact("death", { source: "other" }, "death", when ?? null);
}

function leftOut(body: Patient, made: readonly (Fact | null)[]): readonly string[] {
  const isMade = (kind: string): boolean => made.some((one) => one?.kind === kind);
  const { name, telecom, address, contact, communication, birthDate } = body;
  return [
    (name?.length ?? 0) > 0 && !isMade("person-name")
      ? "name: no name in use has both a given and a family name"
      : null,
    birthDate !== undefined && !isMade("birth-date") ? "birthDate: it is no date" : null,
    telecom?.length ? "telecom: whether a way of contact may be used is not said" : null,
    address?.length ? "address: no kind of entry holds where somebody lives" : null,
    communication?.length ? "communication: whether an interpreter is needed is not said" : null,
    contact?.some(({ relationship }) => !relationship?.some((one) => wordsOf(one) !== null))
      ? "contact: what somebody is to the person is not said"
      : null,
    diedBeforeBirth(body) ? "deceased: it is before the birth" : null,
  ].filter((one) => one !== null);
}

function diedBeforeBirth({ birthDate, deceasedDateTime }: Patient): boolean {
  const [birth, death] = [whenIn(birthDate), whenIn(deceasedDateTime)];
  return birth !== undefined && death !== undefined && orderOf(death) < orderOf(birth) - 86_400_000;
}
