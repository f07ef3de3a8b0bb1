import type { Day, Kind } from "@helhet/course";
import type { Fact } from "./fact.ts";
import { fieldReader } from "./field.ts";
import type { Lookup } from "./lookup.ts";
import { type Facts, find } from "./read-course.ts";

/** A stretch of a course in which a guideline is followed: one enrolment, one pathway, or the whole course. */
export interface Scope {
  /** Stable name: the root id of the entry that opened it, or `course`. */
  readonly root: string;
  /** Null for the whole course before anybody has asked for help. */
  readonly opens: Fact | null;
  readonly closes: Fact | null;
  /** First and last day, inclusive; infinite where open. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Null for the whole course. */
  readonly unit: string | null;
  readonly isWholeCourse: boolean;
}

/** How a guideline's scopes are found. */
export interface ScopeRule {
  readonly opens: Lookup;
  readonly closes: Lookup | null;
  readonly link: string | null;
}

/** What begins the whole course: somebody asks for help, or help begins. */
export const courseBegins: readonly Kind[] = ["referral-received", "pathway-started", "enrolment-started"];

function unitOf(fact: Fact): string | null {
  const { unit, toUnit } = fact.entry.data as { readonly unit?: string; readonly toUnit?: string };
  return unit ?? toUnit ?? null;
}

function wholeCourse(opens: Fact | undefined): Scope {
  const firstDay = Number.NEGATIVE_INFINITY;
  const lastDay = Number.POSITIVE_INFINITY;
  return { root: "course", opens: opens ?? null, closes: null, firstDay, lastDay, unit: null, isWholeCourse: true };
}

function closingOf(opens: Fact, closings: readonly Fact[], link: string | null): Fact | null {
  const read = link === null ? null : fieldReader(link);
  const fits = (closes: Fact): boolean =>
    read === null ? isAfter(closes, opens) : read(closes) === read(opens) && closes.day >= opens.day;
  return closings.find(fits) ?? null;
}

function isAfter(fact: Fact, other: Fact): boolean {
  return fact.day > other.day || (fact.day === other.day && fact.seq > other.seq);
}

/** The scopes of one guideline in a course, in order. Without a link, an opening inside an open scope opens nothing. */
export function scopesOf(rule: ScopeRule, facts: Facts): readonly Scope[] {
  const openings = find(facts, rule.opens);
  if (rule.closes === null) return [wholeCourse(openings[0])];
  if (openings.length === 0) return [];
  const closings = find(facts, rule.closes);
  const scopes: Scope[] = [];
  for (const opens of openings) {
    const before = scopes.at(-1);
    const isInside = before !== undefined && (before.closes === null || !isAfter(opens, before.closes));
    if (rule.link === null && isInside) continue;
    const closes = closingOf(opens, closings, rule.link);
    const lastDay = closes?.day ?? Number.POSITIVE_INFINITY;
    const unit = unitOf(opens);
    scopes.push({ root: opens.root, opens, closes, firstDay: opens.day, lastDay, unit, isWholeCourse: false });
  }
  return scopes;
}

/** Whether a day lies in a scope, both ends included. */
export function holdsDay(scope: Scope, day: Day): boolean {
  return day >= scope.firstDay && day <= scope.lastDay;
}

/** Of several scopes the one that had begun last on a fact's day, at the unit the entry names where there is one. */
export function lastBegunBy(fact: Fact, scopes: readonly Scope[]): Scope | null {
  const begun = scopes.filter(({ firstDay }) => firstDay <= fact.day);
  const unit = unitOf(fact);
  return begun.findLast((scope) => unit !== null && scope.unit === unit) ?? begun.at(-1) ?? null;
}

/**
 * Which of several scopes of one guideline a fact belongs to: of those that hold its day, the one at
 * the unit the entry names, else the one that began last.
 */
export function ownerOf(fact: Fact, scopes: readonly Scope[]): Scope | null {
  const around = scopes.filter((scope) => holdsDay(scope, fact.day));
  const unit = unitOf(fact);
  return around.findLast((scope) => unit !== null && scope.unit === unit) ?? around.at(-1) ?? null;
}
