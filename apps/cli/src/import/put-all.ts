import type { Record } from "@helhet/record";
import type { Tally } from "../progress.ts";
import { type Incoming, type PutResult, putPerson } from "./put-person.ts";

/** All that an import did. */
export interface PutTotal {
  readonly persons: number;
  readonly newPersons: number;
  readonly entries: number;
  readonly written: number;
  readonly there: number;
  readonly different: number;
}

/** How many persons are on their way to the database at one time. */
const together = 4;

/** Puts persons into the record, a few at a time; holds no more of them than that. */
export async function putAll(record: Record, incoming: AsyncIterable<Incoming>, progress: Tally): Promise<PutTotal> {
  const total = { persons: 0, newPersons: 0, entries: 0, written: 0, there: 0, different: 0 };
  const add = ({ drafts }: Incoming, { isNew, written, there, different }: PutResult): void => {
    total.persons += 1;
    total.newPersons += isNew ? 1 : 0;
    total.entries += drafts.length;
    total.written += written;
    total.there += there;
    total.different += different;
    progress.at(total.persons);
  };
  await aFewAtATime(incoming, async (one) => add(one, await putPerson(record, one)));
  return total;
}

/** Does work for persons as they come, a few at one time, and holds no more of them than that. */
export async function aFewAtATime<T>(persons: AsyncIterable<T>, work: (person: T) => Promise<void>): Promise<void> {
  const source = persons[Symbol.asyncIterator]();
  const next = takingTurns(() => source.next());
  const worker = async (): Promise<void> => {
    for (let one = await next(); !one.done; one = await next()) await work(one.value);
  };
  await Promise.all(Array.from({ length: together }, worker));
}

/** One call after another: a generator answers several askers in order. */
function takingTurns<T>(call: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(call);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** The lines that tell what was done; the last is `N persons, M entries`. */
export function linesOfTotal({ persons, newPersons, entries, written, there, different }: PutTotal): readonly string[] {
  const changed =
    different === 0 ? [] : [`${different} entries are there with another content, and were left as they are.`];
  return [
    `${newPersons} persons and ${written} entries are new; ${there} entries were there already.`,
    ...changed,
    `${persons} persons, ${entries} entries`,
  ];
}
