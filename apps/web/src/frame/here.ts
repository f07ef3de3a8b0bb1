import { createContext, useContext } from "react";
import type { AnswerOf } from "../server/addresses.ts";

export type Me = AnswerOf<"me">;
export type Membership = Me["memberships"][number];

/** Who is signed in, at which unit, and what day it is there. */
export interface Here {
  readonly me: Me;
  /** The chosen unit's first membership; null for somebody who works nowhere. */
  readonly at: Membership | null;
  readonly units: readonly Membership[];
  readonly chooseUnit: (unit: string) => void;
  readonly zone: string;
  /** `YYYY-MM-DD` at the unit, by the server's clock. */
  readonly today: string;
  /** Epoch ms by the server's clock. */
  readonly now: () => number;
  readonly isLeader: boolean;
  readonly isClinical: boolean;
}

export const HereContext = createContext<Here | null>(null);

/** Where the reader is. Throws outside the frame. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === null) throw new Error("Used outside the frame");
  return here;
}
