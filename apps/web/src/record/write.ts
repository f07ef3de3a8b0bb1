import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { AnswerOf, Question } from "../server/addresses.ts";
import { ask } from "../server/ask.ts";
import { rememberVersion } from "../server/changes.ts";
import { refusalOf } from "../server/refused.ts";

type NewEntry = Question<"appendEntries">["body"]["entries"][number];

/** One entry to write on one person's course. `expectedVersion` is what was read, for decisions; null for the rest. */
export interface Writing {
  readonly person: string;
  readonly unit: string;
  readonly entry: NewEntry;
  readonly expectedVersion: number | null;
}

/**
 * Writes; the entry's own id is the idempotency key, so that a retry of the same writing is the same entry. Sent again with another
 * version after it was done it is refused as registered already.
 */
export async function write({ person, unit, entry, expectedVersion }: Writing): Promise<AnswerOf<"appendEntries">> {
  const receipt = await ask("appendEntries", {
    path: { person },
    key: entry.id,
    body: { unit, expectedVersion, entries: [entry] },
  });
  rememberVersion(person, receipt.version);
  return receipt;
}

/** Fetches anew all that a change of one course may have changed. */
export async function refresh(queries: QueryClient, person: string): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ["person", person] }),
    queries.invalidateQueries({ queryKey: ["worklist"] }),
    queries.invalidateQueries({ queryKey: ["persons"] }),
  ]);
}

/** Writes and then shows what it changed. */
export function useWrite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (_, { person }) => refresh(queries, person),
  });
}

/** Takes an entry back. Others may have written meanwhile: taking back one's own entry does not conflict with that. */
export async function takeBack(writing: Writing): Promise<AnswerOf<"appendEntries">> {
  try {
    return await write(writing);
  } catch (thrown) {
    const { kind, current } = refusalOf(thrown);
    if (kind !== "version-conflict" || current === undefined) throw thrown;
    return write({ ...writing, expectedVersion: current });
  }
}
