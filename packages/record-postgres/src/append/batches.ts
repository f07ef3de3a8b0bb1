import type { Pool } from "pg";
import {
  type AppendCall,
  type AppendOutcome,
  callAppend,
  outcomeOf,
  type PreparedWrite,
  toldOf,
} from "./call-append.ts";
import { sqlInstant } from "./row-json.ts";

/**
 * Stores prepared writes. Writes of one entry that come while the database is at work go to it together: one round trip
 * and one fsync for all of them, each still as if alone.
 */
export interface Batches {
  append(call: AppendCall): Promise<AppendOutcome>;
}

/** So many transactions at once; what comes meanwhile waits and goes together. */
const mostFlying = 2;
const mostTogether = 64;

interface Waiting {
  readonly call: AppendCall;
  readonly answer: (outcome: AppendOutcome) => void;
  readonly fail: (error: unknown) => void;
}

/** Batches for one pool of writers. */
export function batches(pool: Pool): Batches {
  const waiting: Waiting[] = [];
  let flying = 0;

  const send = async (together: readonly Waiting[]): Promise<void> => {
    try {
      const [first] = together as [Waiting];
      const calls = together.map(({ call }) => call);
      const outcomes = together.length === 1 ? [await callAppend(pool, first.call)] : await callEach(pool, calls);
      for (const [index, { answer }] of together.entries()) answer(outcomes[index] as AppendOutcome);
    } catch (error) {
      for (const { fail } of together) fail(error);
    }
  };
  const pump = (): void => {
    while (flying < mostFlying && waiting.length > 0) {
      flying += 1;
      void send(waiting.splice(0, mostTogether).sort(byPerson)).finally(() => {
        flying -= 1;
        pump();
      });
    }
  };
  return {
    append(call) {
      if (!goesTogether(call)) return callAppend(pool, call);
      return new Promise((answer, fail) => {
        waiting.push({ call, answer, fail });
        pump();
      });
    },
  };
}

function goesTogether({ prepared, joining }: AppendCall): boolean {
  return joining === null && prepared.length === 1 && onlyOf(prepared).rows.length === 1;
}

function onlyOf(prepared: readonly PreparedWrite[]): PreparedWrite {
  return prepared[0] as PreparedWrite;
}

/** Heads are locked in order of persons by everyone. */
function byPerson(a: Waiting, b: Waiting): number {
  const person = ({ call }: Waiting): string => onlyOf(call.prepared).next.course.person;
  return person(a) < person(b) ? -1 : 1;
}

const parameterCount = 19;
const parameters = Array.from({ length: parameterCount }, (_, index) => `$${index + 1}`).join(", ");
const text = `select * from helhet.append_each(${parameters})`;

async function callEach(pool: Pool, calls: readonly AppendCall[]): Promise<readonly AppendOutcome[]> {
  const parts = calls.map(({ prepared }) => onlyOf(prepared));
  const rows = parts.map((part) => part.rows[0] as (typeof part.rows)[number]);
  const values = [
    calls.map(({ key }) => key),
    calls.map(({ digest }) => digest),
    calls.map(({ as }) => (as.type === "practitioner" ? as.id : null)),
    calls.map(({ now }) => sqlInstant(now)),
    parts.map(({ base }) => base.revision),
    parts.map(({ next }) => next.link),
    rows.map(({ entry }) => entry.person),
    rows.map(({ entry }) => entry.seq),
    rows.map(({ entry }) => entry.id),
    rows.map(({ entry }) => entry.kind),
    rows.map(({ entry }) => entry.recorded),
    rows.map(({ entry }) => entry.controller),
    rows.map(({ entry }) => entry.category),
    rows.map(({ entry }) => entry.restriction ?? null),
    rows.map(({ commitment }) => commitment),
    rows.map(({ body }) => body),
    rows.map(({ salt }) => salt),
    calls.map(({ made }) => made),
    calls.map(({ decisions }) => decisions),
  ];
  type Answer = { readonly refused: readonly (string | null)[]; readonly told: readonly (string | null)[] };
  const answer = (await pool.query<Answer>({ name: "append each", text, values })).rows[0];
  return parts.map(({ next }, index) => {
    const refused = answer?.refused[index] ?? null;
    if (refused !== null) return outcomeOf(refused) as AppendOutcome;
    return { type: "done", told: [toldOf(next, answer?.told[index] ?? undefined)] };
  });
}
