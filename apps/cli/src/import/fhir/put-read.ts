import type { Entry } from "@helhet/course";
import { type Account, type ImportHouse, isSomebodyElse, type PersonRead, reconcile } from "@helhet/fhir";
import type { Record } from "@helhet/record";
import { importer, patiently } from "../put-person.ts";

/** What became of one person who was read. */
export type PutRead =
  | { readonly put: "nobody"; readonly accounts: readonly Account[] }
  | {
      readonly put: "person";
      readonly isNew: boolean;
      readonly fresh: number;
      readonly there: number;
      readonly amended: number;
      readonly withdrawn: number;
      readonly different: number;
      readonly accounts: readonly Account[];
    };

/** Who somebody is in the record, and what it holds of them. */
interface Known {
  readonly person: string;
  readonly entries: readonly Entry[];
  readonly version: number;
}

/**
 * Puts one person into the record: registers a new one, adds what is missing to one that is there, amends what a newer
 * version says otherwise, withdraws what its source takes back. Whoever has the same national number is the same person.
 */
export async function putRead(record: Record, read: PersonRead, house: ImportHouse): Promise<PutRead> {
  if (!read.mayBeTaken) return { put: "nobody", accounts: read.accounts };
  const known = await knownAs(record, read);
  if (known === null && !read.isThere) return { put: "nobody", accounts: read.accounts.map(dangling) };
  if (known !== null && isSomebodyElse(known.entries, read, house))
    return { put: "nobody", accounts: read.accounts.map(contradicts) };
  const person = known?.person ?? read.person;
  const { drafts, ...count } = reconcile(known?.entries ?? [], read, person, house);
  if (known === null) {
    const registration = { person, nationalNumber: read.nationalNumber, test: house.testData, drafts };
    await patiently(() => record.persons.register(importer, `import/fhir/${person}`, registration));
  } else if (drafts.length > 0) {
    const key = `import/fhir/${person}/${known.version}/${drafts.length}`;
    await patiently(() => record.append(importer, key, { person, drafts, expectedVersion: known.version }));
  }
  return { put: "person", isNew: known === null, ...count, accounts: read.accounts };
}

/** Known by the source's own key, else by the national number. */
async function knownAs(record: Record, { person, nationalNumber }: PersonRead): Promise<Known | null> {
  const own = await courseOf(record, person);
  if (own !== null || nationalNumber === null) return own;
  const holder = await record.persons.holderOf(importer, nationalNumber);
  return holder === null ? null : courseOf(record, holder);
}

async function courseOf(record: Record, person: string): Promise<Known | null> {
  const read = await record.course(importer, person);
  return read.ok ? { person, entries: read.value.course.entries, version: read.value.version } : null;
}

/** What was left out or refused stays so; the rest has nobody to belong to. */
export function dangling(account: Account): Account {
  return account.fate.became === "entries" ? { ...account, fate: { became: "nothing", reason: nobodyHere } } : account;
}

const nobodyHere = "the patient it points to is neither in what was read nor in the record";

function contradicts(account: Account): Account {
  return { ...account, fate: { became: "refused", what: somebodyElse } };
}

const somebodyElse =
  "The record holds somebody else under this id of this source. Name the system it comes from with --source.";
