import type { Way } from "../../compile/element.ts";
import type { Demand } from "../demand.ts";
import type { Place } from "../following.ts";
import { chain } from "./chain.ts";
import { grid } from "./grid.ts";
import { guardBefore, guardWhile } from "./guard.ts";
import { match } from "./match.ts";
import { offer } from "./offer.ts";
import { once } from "./once.ts";
import { part } from "./part.ts";

/** How each way of following raises its demands. */
export const ways = {
  once,
  chain,
  grid,
  offer,
  part,
  match,
  "guard-before": guardBefore,
  "guard-while": guardWhile,
} as const satisfies Record<Way, (place: Place) => readonly Demand[]>;
