/** Lets one writer at a time work on a course in this process; between processes the course's revision decides. */
export interface Turns {
  /** Waits for all of the persons, in order, so that two groups never wait for each other. */
  take<T>(persons: readonly string[], work: () => Promise<T>): Promise<T>;
  /** How many are waiting or working. */
  readonly waiting: number;
}

/** Turns in order of asking. */
export function turns(): Turns {
  const last = new Map<string, Promise<void>>();
  let waiting = 0;
  return {
    get waiting() {
      return waiting;
    },
    async take(persons, work) {
      const { promise: done, resolve: release } = Promise.withResolvers<void>();
      const before = persons.map((person) => last.get(person));
      const mine = Promise.all(before).then(() => done);
      for (const person of persons) last.set(person, mine);
      waiting += 1;
      try {
        await Promise.all(before);
        return await work();
      } finally {
        waiting -= 1;
        release();
        for (const person of persons) if (last.get(person) === mine) last.delete(person);
      }
    },
  };
}
