import type { House } from "@helhet/service";
import { demoAccounts } from "./accounts.ts";
import { roleNames } from "./texts.ts";

/** Who one may sign in as, for the terminal: one line each, by place. */
export async function accountLines(house: House): Promise<readonly string[]> {
  const accounts = await demoAccounts(house);
  const line = ({ name, places }: (typeof accounts)[number]): string => {
    const [place] = places;
    return place === undefined ? `  ${name}` : `  ${name}, ${roleNames.en[place.role] ?? place.role}, ${place.unit}`;
  };
  return ["Sign in with one click, without a password, as one of these made-up colleagues:", ...accounts.map(line)];
}
