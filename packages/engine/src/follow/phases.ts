import { no, yes } from "../compile/ask.ts";
import type { CompiledGuideline } from "../compile/program.ts";
import type { Scope } from "../facts/scope.ts";
import type { Standing } from "../standing.ts";
import type { Following } from "./following.ts";

/** The phases that a course is in now: begun and not ended, in a scope that is open. They may overlap. */
export function phasesIn(following: Following, guideline: CompiledGuideline, scope: Scope): Standing["phases"] {
  if (scope.closes !== null || following.death !== null || scope.opens === null) return [];
  const { ask } = following;
  ask.scope = scope;
  ask.lastDay = scope.lastDay;
  ask.day = following.today;
  ask.isNow = true;
  ask.focus = null;
  const current = guideline.phases.filter(({ begins, ends }) => begins.test(ask) === yes && ends.test(ask) === no);
  following.nextItemDay = Math.min(following.nextItemDay, ask.wakeDay);
  ask.used.length = 0;
  ask.wakeDay = Number.POSITIVE_INFINITY;
  return current.map(({ id }) => ({ guideline: guideline.guideline.id, phase: id }));
}
