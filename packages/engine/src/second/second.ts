import type { Course } from "@helhet/course";
import type { Act, Guideline } from "../guideline.ts";
import type { Setting } from "../setting.ts";
import { chain, grid } from "./again.ts";
import { asked } from "./asked.ts";
import { dayAt } from "./day-text.ts";
import type { Demand } from "./demand.ts";
import { guardBefore, guardWhile, part } from "./guards.ts";
import { type Judged, judge } from "./judge.ts";
import { elementsIn } from "./layers.ts";
import { offers } from "./offers.ts";
import { match, once } from "./once.ts";
import { personal } from "./personal.ts";
import { saidBy } from "./said.ts";
import { stretchesOf } from "./stretches.ts";
import type { Followed, Stretch, World } from "./world.ts";

/** What is followed, and how. */
export interface Content {
  readonly guidelines: readonly Guideline[];
  readonly acts: readonly Act[];
  readonly setting: Setting;
}

function demandsOf(followed: Followed, all: readonly Stretch[]): readonly Demand[] {
  const { kind, every, guard } = followed.element;
  if (kind === "guard") return guard?.before ? guardBefore(followed, all) : guardWhile(followed);
  if (kind === "offer") return offers(followed, all);
  if (kind === "part") return part(followed, all);
  if (kind === "match") return match(followed, all);
  if (every === "grid") return grid(followed, all);
  return every === "last-act" ? chain(followed, all) : once(followed, all);
}

/**
 * The second reading: slow, plain, and written apart from the engine, from docs/reference/{following,states,conventions}.md.
 * Says of every item its key, state and dates at an instant (epoch ms), with what was recorded by `known`.
 */
export function readSecond(
  { guidelines, acts, setting }: Content,
  course: Course,
  now: number,
  known = Number.POSITIVE_INFINITY,
): readonly Judged[] {
  const { zone } = setting;
  const said = saidBy(course, zone, now, known);
  const world: World = {
    setting,
    now,
    today: dayAt(now, zone),
    said,
    acts: new Map(acts.map((act) => [act.id, act])),
    editions: new Set(guidelines.map(({ id, edition }) => `${id}@${edition}`)),
  };
  const demands = guidelines.flatMap((guideline) => {
    const all = stretchesOf(world, guideline);
    return all
      .filter(({ isFollowed }) => isFollowed)
      .flatMap((stretch) =>
        elementsIn(world, stretch).flatMap((element) => demandsOf({ world, stretch, element }, all)),
      );
  });
  return [...demands, ...personal(world), ...asked(world)].map(judge);
}
