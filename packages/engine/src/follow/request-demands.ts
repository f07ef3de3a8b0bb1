import { msFromIso } from "@helhet/course";
import type { CompiledElement } from "../compile/element.ts";
import type { Scope } from "../facts/scope.ts";
import { firstAnswer } from "./answers.ts";
import { dueAtInstant } from "./counting.ts";
import { datedDeadline } from "./deadline.ts";
import type { Demand } from "./demand.ts";
import type { Following, Place } from "./following.ts";
import { makeDemand } from "./make-demand.ts";
import { requestElement } from "./personal-element.ts";
import type { Requested } from "./requests.ts";

const msPerHour = 3_600_000;

function scopeOf({ fact, entry }: Requested): Scope {
  const { author } = entry;
  return {
    root: fact.root,
    opens: fact,
    closes: null,
    firstDay: fact.day,
    lastDay: Number.POSITIVE_INFINITY,
    unit: author.type === "practitioner" ? author.unit : null,
    isWholeCourse: false,
  };
}

function demandOf(following: Following, requested: Requested): Demand {
  const { program } = following;
  const { fact, last, passings } = requested;
  const of: CompiledElement = requestElement(requested, program);
  const scope = scopeOf(requested);
  const place: Place = { following, guideline: null, of, scope, scopes: [scope], isAdopted: true, movedBy: null };
  const due = msFromIso(last.data.decideBy);
  const hours = Math.max(0, due - fact.from) / msPerHour;
  const deadline = datedDeadline(dueAtInstant(due, program.clock), hours, null, null);
  const answer = firstAnswer(place, fact);
  const demand = makeDemand(place, { occurrence: "answer", anchor: fact, startDay: fact.day, answer, deadline });
  return passings.length === 0 ? demand : { ...demand, used: [...demand.used, ...passings] };
}

/** One obligation for each decision that was asked for: due at the instant that was said last, answered by the decision. */
export function requestDemands(following: Following): readonly Demand[] {
  return following.requests.map((requested) => demandOf(following, requested));
}
