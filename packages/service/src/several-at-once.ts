/** So many courses are read at the same time: the database answers the next while one is followed. */
const atOnce = 8;

/** Does the same for each of many, some at a time, and answers in their order. */
export async function severalAtOnce<T, Answer>(
  all: readonly T[],
  work: (one: T) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = new Array(all.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) answers[at] = await work(all[at] as T);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker));
  return answers;
}
