import { type Course, type DataOf, isoFromDay } from "@helhet/course";
import type { CompiledElement } from "../compile/element.ts";
import { type CompiledGuideline, type Program, variantOn } from "../compile/program.ts";
import { type Agreement, liftsDemand } from "../follow/agreements.ts";
import { followedScopes } from "../follow/follow.ts";
import { beginFollowing, type Following } from "../follow/following.ts";
import type { Limit, Text } from "../guideline.ts";
import type { LayerDifference } from "./difference.ts";
import type { LayerLevel } from "./layer.ts";
import { compareLimits } from "./tighter.ts";

type TailoringData = DataOf<"exemption">;

/** Where one person's rules differ from the layer below: what was standard, what holds instead, why, by whom, until when. */
export interface PersonDifference {
  readonly level: LayerLevel | "person";
  readonly change: "added" | "tightened" | "relaxed" | "silenced" | "exempt" | "replaced";
  readonly guideline: string;
  readonly element: string;
  readonly title: Text;
  /** The limits that the layer below gives; empty where it gives none. */
  readonly standard: readonly Limit[];
  /** Those that hold instead; empty where nothing is dated. */
  readonly tailored: readonly Limit[];
  /** A layer's reason, or the reason code and the words of what was agreed. */
  readonly why: Text | Readonly<Pick<TailoringData, "reason" | "words">>;
  /** Who says so: a layer's author, or the entry in which it was agreed and who decided. */
  readonly by:
    | { readonly author: string; readonly layer: string }
    | { readonly entry: string; readonly decidedBy: string };
  readonly from: string;
  readonly until: string | null;
  /** The law does not let it hold: it is listed and has no effect. */
  readonly isVoid: boolean;
}

function ofLayer(of: CompiledGuideline, one: LayerDifference): PersonDifference {
  const { level, change, element, title, limits, reason, author, layer, validFrom, validTo } = one;
  return {
    level,
    change,
    guideline: of.guideline.id,
    element,
    title,
    standard: limits.flatMap(({ below }) => below ?? []),
    tailored: limits.map(({ here }) => here),
    why: reason,
    by: { author, layer },
    from: validFrom,
    until: validTo,
    isVoid: false,
  };
}

function tailoredLimits({ entry }: Agreement): readonly Limit[] {
  if (entry.kind !== "interval-change" && entry.kind !== "addition") return [];
  const { everyDays } = entry.data;
  return everyDays === undefined ? [] : [{ unit: "days", amount: everyDays }];
}

function changeOf(agreement: Agreement, standard: readonly Limit[]): PersonDifference["change"] {
  if (agreement.form === "addition") return "added";
  if (agreement.form === "exemption") return "exempt";
  if (agreement.form === "substitution") return "replaced";
  const [days] = tailoredLimits(agreement);
  const isLonger = days !== undefined && standard.some((one) => (compareLimits(days, one) ?? 1) > 0);
  return isLonger ? "relaxed" : "tightened";
}

function titleOf({ entry }: Agreement, of: CompiledElement | undefined): Text {
  if (entry.kind !== "addition" && of !== undefined) return of.element.title;
  const said = entry.kind === "addition" ? entry.data.title : entry.data.element;
  return { nb: said, da: said, en: said };
}

function ofAgreement(agreement: Agreement, of: CompiledElement | undefined): PersonDifference {
  const { entry, validFrom, lastDay } = agreement;
  const [guideline = "", element = ""] = entry.data.element.split("/");
  const standard = entry.kind === "addition" ? [] : (of?.limits ?? []).map(({ limit }) => limit);
  const change = changeOf(agreement, standard);
  const isLaxer = liftsDemand(agreement) || change === "relaxed";
  return {
    level: "person",
    change,
    guideline,
    element,
    title: titleOf(agreement, of),
    standard,
    tailored: tailoredLimits(agreement),
    why: { reason: entry.data.reason, words: entry.data.words },
    by: { entry: entry.id, decidedBy: entry.data.decidedBy },
    from: isoFromDay(validFrom),
    until: lastDay === Number.POSITIVE_INFINITY ? null : isoFromDay(lastDay),
    isVoid: isLaxer && of !== undefined && !of.mayRelax,
  };
}

/** Whether it holds today or is to begin: what has ended differs from nothing. */
function isLive({ lastDay }: Agreement, { today }: Following): boolean {
  return lastDay >= today;
}

/**
 * All in which what is expected of this person at an instant (epoch ms) differs from the national guidelines: first the
 * layers of the units where they are followed, then, as the fourth layer, what is agreed for them alone. Pure and total.
 */
export function differencesFor(program: Program, course: Course, at: number): readonly PersonDifference[] {
  const following = beginFollowing(program, course, at);
  const elements = new Map<string, CompiledElement>();
  const found: PersonDifference[] = [];
  const seen = new Set<LayerDifference>();
  for (const guideline of program.guidelines) {
    for (const { scope, elements: here, decidedOn } of followedScopes(following, guideline)) {
      for (const one of here) elements.set(one.name, one);
      for (const one of variantOn(guideline, scope.unit, decidedOn).differences) {
        if (!seen.has(one)) found.push(ofLayer(guideline, one));
        seen.add(one);
      }
    }
  }
  const agreed = [...following.agreements.values()].flat().filter((one) => isLive(one, following));
  return [...found, ...agreed.map((one) => ofAgreement(one, elements.get(one.entry.data.element)))];
}
