import { dayIn } from "@helhet/course";
import type { NationalNumber } from "@helhet/people";
import type { Group, Setting } from "./fact.ts";
import { groupOf, newestOf, type Placed, withKeys } from "./group.ts";
import { type Imported, type ImportHouse, idIn, importedOf } from "./imported-entry.ts";
import { mapResource } from "./map-resource.ts";
import { type NumberFound, nationalNumberIn } from "./national-number.ts";
import { orderOf } from "./when.ts";

/** What became of one resource. */
export interface Account {
  readonly type: string;
  readonly place: string;
  readonly fate:
    | { readonly became: "entries"; readonly entries: number; readonly left: readonly string[] }
    | { readonly became: "nothing"; readonly reason: string }
    | { readonly became: "repeated" }
    | { readonly became: "refused"; readonly what: string };
}

/** A person read from elsewhere. */
export interface PersonRead {
  readonly person: string;
  /** Whether a Patient was among the resources, and was not refused. */
  readonly isThere: boolean;
  /** Whether the house may take the person: a made-up one only where it holds test data. */
  readonly mayBeTaken: boolean;
  readonly nationalNumber: NationalNumber | null;
  readonly imported: readonly Imported[];
  /** Resources that their source marks as recorded by mistake. */
  readonly takenBack: readonly { readonly resource: string; readonly version: string | null }[];
  readonly accounts: readonly Account[];
}

/** All of one person's resources as entries in the order in which they happened. Never throws. */
export function courseOfPerson(key: string, resources: readonly Placed[], house: ImportHouse): PersonRead {
  const person = idIn(house.source, key);
  const { standing, repeated, contradicting } = newestOf(resources);
  const placed = withKeys(standing);
  const group = groupOf(placed.map(({ taken }) => taken));
  const number = numberOf(group, house);
  const before = [
    ...repeated.map((one) => accountOf(one, { became: "repeated" })),
    ...contradicting.map((one) => accountOf(one, { became: "refused", what: contradiction })),
  ];
  if (number.found === "made-up") return refusedWhole(person, before, placed);
  const outcomes = placed.map((one) => outcomeOf(one, person, house, group));
  const accounts = outcomes.map(({ account }) => account);
  const imported = outcomes.flatMap((one) => one.imported);
  return {
    person,
    isThere: accounts.some(({ type, fate }) => type === "Patient" && fate.became !== "refused"),
    mayBeTaken: true,
    nationalNumber: number.found === "number" ? number.number : null,
    imported: imported.toSorted((a, b) => orderOf(a.draft.effective) - orderOf(b.draft.effective)),
    takenBack: outcomes.flatMap((one) => one.takenBack),
    accounts: [...before, ...accounts.map((account) => withNumberLeft(account, number))],
  };
}

function numberOf(group: Group, { testData, unit, now }: ImportHouse): NumberFound {
  const [patient] = group.of("Patient");
  const { identifier = [], birthDate } = patient?.body ?? {};
  return nationalNumberIn(identifier, birthDate, { testData, today: dayIn(unit.zone, now) });
}

function refusedWhole(person: string, before: readonly Account[], placed: readonly Placed[]): PersonRead {
  const accounts = [...before, ...placed.map((one) => accountOf(one, { became: "refused", what: madeUp }))];
  return { person, isThere: true, mayBeTaken: false, nationalNumber: null, imported: [], takenBack: [], accounts };
}

const contradiction =
  "It contradicts another of the same id, and nothing says which is newer: the first stands. Say meta.lastUpdated.";
const madeUp = "The person is made up: their national number is a synthetic one. Say --test in a house of test data.";
const mistaken = "its source marks it as recorded by mistake";

interface Outcome {
  readonly account: Account;
  readonly imported: readonly Imported[];
  readonly takenBack: PersonRead["takenBack"];
}

function accountOf({ taken: { type }, place }: Placed, fate: Account["fate"]): Account {
  return { type, place, fate };
}

/** What one resource becomes. Where one of its entries is wrong, none is taken. */
function outcomeOf(placed: Placed, person: string, house: ImportHouse, group: Group): Outcome {
  const { taken } = placed;
  const none = { imported: [], takenBack: [] };
  const mapped = mapResource(taken, settingOf(house), group);
  if ("takenBack" in mapped) {
    const account = accountOf(placed, { became: "nothing", reason: mistaken });
    return { account, imported: [], takenBack: [{ resource: taken.key, version: taken.version }] };
  }
  if ("unmapped" in mapped)
    return { account: accountOf(placed, { became: "nothing", reason: mapped.unmapped }), ...none };
  const made = mapped.facts.map((fact) => importedOf(person, taken, fact, house));
  const wrong = made.find((one) => typeof one === "string");
  if (wrong !== undefined) return { account: accountOf(placed, { became: "refused", what: wrong }), ...none };
  const imported = made.filter((one) => typeof one !== "string");
  const { left } = mapped;
  return { account: accountOf(placed, { became: "entries", entries: imported.length, left }), imported, takenBack: [] };
}

/** A patient whose number was not taken is told so. */
function withNumberLeft(account: Account, number: NumberFound): Account {
  const { type, fate } = account;
  if (type !== "Patient" || fate.became !== "entries" || number.found !== "none" || number.left === null)
    return account;
  return { ...account, fate: { ...fate, left: [...fate.left, number.left] } };
}

function settingOf({ unit, careLevel, organisation, ownAppointments = false, source }: ImportHouse): Setting {
  return { unit: unit.id, careLevel, organisation, ownAppointments, idOf: (key) => idIn(source, key) };
}
