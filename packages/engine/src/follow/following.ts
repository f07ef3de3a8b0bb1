import type { Course, Day } from "@helhet/course";
import { type Ask, newAsk } from "../compile/ask.ts";
import type { CompiledElement } from "../compile/element.ts";
import type { CompiledGuideline, Program } from "../compile/program.ts";
import type { Fact } from "../facts/fact.ts";
import { type Facts, find, readCourse } from "../facts/read-course.ts";
import type { Scope } from "../facts/scope.ts";
import { type Agreements, agreementsOf } from "./agreements.ts";
import { type ClockStop, clockStopsOf } from "./clock-stops.ts";
import { type Requested, requestsOf } from "./requests.ts";

/** One following of one course at one instant: what was read, and the question that is reused. */
export interface Following {
  readonly program: Program;
  readonly person: string;
  /** Epoch ms. */
  readonly at: number;
  readonly today: Day;
  readonly facts: Facts;
  readonly agreements: Agreements;
  /** The decisions that were asked for. */
  readonly requests: readonly Requested[];
  readonly stops: readonly ClockStop[];
  /** The entries that move a running scope to another edition, in order. */
  readonly moves: readonly Fact[];
  readonly death: Fact | null;
  readonly ask: Ask;
  /** The first day on which a new item begins by time alone. */
  nextItemDay: Day;
}

/** One element to be followed in one scope. */
export interface Place {
  readonly following: Following;
  /** Null for the person's own plan. */
  readonly guideline: CompiledGuideline | null;
  readonly of: CompiledElement;
  readonly scope: Scope;
  /** All scopes of the guideline in this course. */
  readonly scopes: readonly Scope[];
  /** The unit follows this edition, counted on the day the scope began or was moved. */
  readonly isAdopted: boolean;
  /** The entry that moved the scope to this edition; null where none did. */
  readonly movedBy: Fact | null;
}

const nowhere: Scope = {
  root: "course",
  opens: null,
  closes: null,
  firstDay: Number.NEGATIVE_INFINITY,
  lastDay: Number.POSITIVE_INFINITY,
  unit: null,
  isWholeCourse: true,
};

/** Reads a course once, for every guideline. */
export function beginFollowing(program: Program, course: Course, at: number): Following {
  const facts = readCourse(program, course, at);
  return {
    program,
    person: course.person,
    at,
    today: program.clock.dayAt(at),
    facts,
    agreements: agreementsOf(facts, program.own),
    requests: requestsOf(facts, program.own),
    stops: clockStopsOf(facts, program.own),
    moves: find(facts, program.own.moves),
    death: find(facts, program.own.deaths)[0] ?? null,
    ask: newAsk(program.clock, facts, nowhere),
    nextItemDay: Number.POSITIVE_INFINITY,
  };
}

/** The same course at a later instant by which nothing new has come to count: what was read holds. */
export function goOn(following: Following, at: number): Following {
  const { program, facts } = following;
  const ask = newAsk(program.clock, facts, nowhere);
  return { ...following, at, today: program.clock.dayAt(at), ask, nextItemDay: Number.POSITIVE_INFINITY };
}

/** Places the question in a scope, on a day. `isNow`: time alone may change the answer, and it is noted when. */
export function askOn({ following, of, scope }: Place, day: Day, isNow: boolean): Ask {
  const { ask } = following;
  ask.scope = scope;
  ask.lastDay = of.element.outlives ? Number.POSITIVE_INFINITY : scope.lastDay;
  ask.day = day;
  ask.isNow = isNow;
  ask.focus = null;
  return ask;
}
