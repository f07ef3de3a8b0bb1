import type { House } from "@helhet/service";
import { roleWordsIn } from "@helhet/words";
import { demoAccounts } from "./accounts.ts";

/** Who one may sign in as, for the terminal: one line each, by place. */
export async function accountLines(house: House): Promise<readonly string[]> {
  const accounts = await demoAccounts(house);
  const said: Readonly<Record<string, string>> = roleWordsIn("en");
  const line = ({ name, places }: (typeof accounts)[number]): string => {
    const [place] = places;
    return place === undefined ? `  ${name}` : `  ${name}, ${said[place.role] ?? place.role}, ${place.unit}`;
  };
  return ["Sign in with one click, without a password, as one of these made-up colleagues:", ...accounts.map(line)];
}
