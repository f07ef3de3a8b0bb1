import type { EntryOf } from "@helhet/course";
import { startOf } from "./day-text.ts";
import { fixedDeadline } from "./deadline.ts";
import { type Demand, endOf, plain } from "./demand.ts";
import { followedOf } from "./personal.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import type { World } from "./world.ts";

/** What is said of one question, at or after it was asked. */
function about(world: World, request: string, asked: Said, kind: "decision-passed-on" | "decision-given") {
  return world.said.filter(
    (one) => one.entry.kind === kind && one.entry.data.request === request && isAtOrAfter(one, asked),
  );
}

function demandOf(world: World, said: Said, request: string): Demand {
  const key = `decisions-asked/${request}/answer`;
  const followed = followedOf(world, said, "decision-given", { unit: "hours", amount: 0 });
  const answer = about(world, request, said, "decision-given")[0] ?? null;
  const governs = about(world, request, said, "decision-passed-on").at(-1) ?? said;
  const { decideBy } = (governs.entry as EntryOf<"decision-requested">).data;
  const due = Date.parse(decideBy);
  const asked = said.ms ?? startOf(said.day, world.setting.zone);
  const moment = { ms: due, hours: Math.max(0, due - asked) / 3_600_000 };
  const deadline = fixedDeadline(followed, key, moment, said.day, answer);
  return {
    ...plain,
    key,
    followed,
    anchor: said,
    deadline,
    done: answer,
    timing: answer,
    end: endOf(followed, null, null),
  };
}

/** Each decision that was asked for: who is named last answers by the moment named last. */
export function asked(world: World): readonly Demand[] {
  const byId = new Map<string, Said>();
  for (const said of world.said) if (said.entry.kind === "decision-requested") byId.set(said.entry.data.request, said);
  return [...byId].map(([request, said]) => demandOf(world, said, request));
}
