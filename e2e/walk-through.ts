import type { Locator, Page } from "playwright-core";

/** How long a walk took somebody by touch, mouse or keyboard, and how often they pressed or wrote. */
export interface Walk {
  readonly name: string;
  readonly seconds: number;
  readonly taps: number;
  readonly fields: number;
  /** Keys pressed, those by which words are written left out. */
  readonly keys: number;
}

/** Counts what somebody does on their way through a task, and says it when they are through. */
export interface Walker {
  /** Presses, or chooses from a list. */
  tap(place: Locator): Promise<void>;
  choose(place: Locator, label: string): Promise<void>;
  write(place: Locator, words: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** Presses Tab until a place has the focus; throws where no way leads there. */
  reach(place: Locator): Promise<void>;
  /** Writes into what has the focus. */
  type(words: string): Promise<void>;
}

/** More than this many presses of Tab is no way. */
const farthest = 250;

/** Walks through a task, prints its seconds and taps, and answers with them. The clock stops when the last step is done. */
export async function walkThrough(
  name: string,
  page: Page,
  steps: (walker: Walker, page: Page) => Promise<void>,
): Promise<Walk> {
  let taps = 0;
  let fields = 0;
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
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
      press: async (...all) => {
        for (const key of all) await press(key);
      },
      reach: async (place) => {
        const wanted = await place.first().elementHandle();
        for (let step = 0; step < farthest; step += 1) {
          const where = await page.evaluate((one) => {
            const at = document.activeElement;
            if (at === one) return "there";
            const [from, to] = [at, one].map((radio) => (radio instanceof HTMLInputElement ? radio.name : ""));
            return from !== "" && from === to ? "among its choices" : "elsewhere";
          }, wanted);
          if (where === "there") return;
          await press(where === "elsewhere" ? "Tab" : "ArrowRight");
        }
        throw new Error(`${name}: no way by Tab`);
      },
      type: async (words) => {
        fields += 1;
        await page.keyboard.type(words);
      },
    },
    page,
  );
  const walk = { name, seconds: (performance.now() - began) / 1000, taps, fields, keys };
  console.log(
    `Walk-through: ${name}: ${walk.seconds.toFixed(1)} s, ${taps} taps, ${keys} keys, ${fields} fields written`,
  );
  return walk;
}
