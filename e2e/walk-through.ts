import type { Locator, Page } from "playwright-core";

/** How long a walk took somebody by touch or mouse, and how often they pressed or wrote. */
export interface Walk {
  readonly name: string;
  readonly seconds: number;
  readonly taps: number;
  readonly fields: number;
}

/** Counts what somebody does on their way through a task, and says it when they are through. */
export interface Walker {
  /** Presses, or chooses from a list. */
  tap(place: Locator): Promise<void>;
  choose(place: Locator, label: string): Promise<void>;
  write(place: Locator, words: string): Promise<void>;
}

/** Walks through a task, prints its seconds and taps, and answers with them. The clock stops when the last step is done. */
export async function walkThrough(
  name: string,
  page: Page,
  steps: (walker: Walker, page: Page) => Promise<void>,
): Promise<Walk> {
  let taps = 0;
  let fields = 0;
  const began = performance.now();
  await steps(
    {
      tap: async (place) => {
        taps += 1;
        await place.click();
      },
      choose: async (place, label) => {
        taps += 2;
        await place.selectOption({ label });
      },
      write: async (place, words) => {
        fields += 1;
        await place.fill(words);
      },
    },
    page,
  );
  const walk = { name, seconds: (performance.now() - began) / 1000, taps, fields };
  console.log(`Walk-through: ${name}: ${walk.seconds.toFixed(1)} s, ${taps} taps, ${fields} fields written`);
  return walk;
}
