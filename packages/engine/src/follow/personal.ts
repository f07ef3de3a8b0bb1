import { type Day, dayFromIso, type EntryOf } from "@helhet/course";
import { noteWake } from "../compile/ask.ts";
import type { CompiledElement } from "../compile/element.ts";
import type { Fact } from "../facts/fact.ts";
import type { Scope } from "../facts/scope.ts";
import { type Agreement, unitOf } from "./agreements.ts";
import { done, firstAnswer } from "./answers.ts";
import { dueOnDay } from "./counting.ts";
import { datedDeadline, noLimit } from "./deadline.ts";
import type { Demand } from "./demand.ts";
import { askOn, type Following, type Place } from "./following.ts";
import { makeDemand } from "./make-demand.ts";
import { additionElement, reviewElement } from "./personal-element.ts";
import { chain } from "./ways/chain.ts";

/** What ended an agreement: an entry, or the passing of its last day. */
function closingOf({ fact, lastDay, endedBy }: Agreement, today: Day): Fact | null {
  return endedBy ?? (today > lastDay ? { ...fact, day: lastDay + 1, latestDay: lastDay + 1 } : null);
}

/** The stretch in which an agreement is followed. */
function scopeOf(agreement: Agreement, today: Day): Scope {
  const { fact, validFrom, lastDay } = agreement;
  return {
    root: fact.root,
    opens: { ...fact, day: validFrom, latestDay: validFrom, exact: false },
    closes: closingOf(agreement, today),
    firstDay: validFrom,
    lastDay,
    unit: unitOf(agreement),
    isWholeCourse: false,
  };
}

function placeOf(following: Following, of: CompiledElement, scope: Scope): Place {
  return { following, guideline: null, of, scope, scopes: [scope], isAdopted: true, movedBy: null };
}

/** The agreement ends by time alone: its items are judged again then. */
function noteLapse(place: Place, { lastDay }: Agreement): void {
  noteWake(askOn(place, place.following.today, true), lastDay + 1);
}

function nextReviewDay({ entry }: Fact): Day | null {
  const { nextReviewOn } = (entry as EntryOf<"tailoring-reviewed">).data;
  return nextReviewOn === undefined ? null : dayFromIso(nextReviewOn);
}

/** One obligation for each time the agreement is to be looked at again; without a date where none was said. */
function reviews(place: Place, agreement: Agreement): readonly Demand[] {
  const { program } = place.following;
  const demands: Demand[] = [];
  let occurrence = "review";
  let dueDay: Day | null = dayFromIso(agreement.entry.data.reviewOn);
  let anchor = place.scope.opens;
  const raise = (by: Fact | null): void => {
    noteLapse(place, agreement);
    const deadline = dueDay === null ? noLimit : datedDeadline(dueOnDay(dueDay, program.clock), null, null, null);
    const answer = by === null ? null : done(by);
    const startDay = anchor?.day ?? place.scope.firstDay;
    demands.push(makeDemand(place, { occurrence, anchor, startDay, answer, deadline }));
  };
  for (const review of agreement.reviews) {
    raise(review);
    dueDay = nextReviewDay(review);
    occurrence = `review.${review.root}`;
    anchor = review;
  }
  if (agreement.endedBy === null) raise(null);
  return demands;
}

function addition(place: Place, agreement: Agreement): readonly Demand[] {
  noteLapse(place, agreement);
  if (place.of.way === "chain") return chain(place);
  const { entry } = agreement;
  const dueOn = entry.kind === "addition" ? entry.data.dueOn : undefined;
  const due = dueOn === undefined ? null : dueOnDay(dayFromIso(dueOn), place.following.program.clock);
  const deadline = due === null ? noLimit : datedDeadline(due, null, null, null);
  const anchor = place.scope.opens;
  const answer = firstAnswer(place, anchor);
  return [makeDemand(place, { occurrence: "addition", anchor, startDay: place.scope.firstDay, answer, deadline })];
}

/** What the person's own plan asks: the reviews of everything agreed, and what was added. */
export function personalDemands(following: Following): readonly Demand[] {
  const demands: Demand[] = [];
  for (const named of following.agreements.values()) {
    for (const agreement of named) {
      const scope = scopeOf(agreement, following.today);
      demands.push(...reviews(placeOf(following, reviewElement(agreement, following.program), scope), agreement));
      const added = additionElement(agreement, following.program);
      if (added !== null) demands.push(...addition(placeOf(following, added, scope), agreement));
    }
  }
  return demands;
}
