import { isoFromMs } from "@helhet/course";
import type { Duty } from "../organisation.ts";
import { type Answering, isStaffed, roleOf, whoAnswers } from "./who-answers.ts";

/** A stretch in which the roster answers the same. Instants, `to` exclusive. */
export interface AnsweredStretch {
  readonly from: string;
  readonly to: string;
  readonly answering: Answering;
}

/** Who answers through a stretch, piece by piece: without overlap or gap, nobody said as such. */
export function answeredThrough(
  duties: readonly Duty[],
  unit: string,
  { from, to }: { readonly from: string; readonly to: string },
): readonly AnsweredStretch[] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const own = duties.filter((one) => one.unit === unit && roleOf(one) !== "with");
  const turns = own.flatMap((one) => [Date.parse(one.from), Date.parse(one.to)]);
  const edges = [...new Set([start, ...turns.filter((at) => start < at && at < end), end])].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((at, n) => ({
    from: isoFromMs(at),
    to: isoFromMs(edges[n + 1] ?? end),
    answering: whoAnswers(own, unit, at),
  }));
  const begins = pieces.flatMap((piece, n) => {
    const before = pieces[n - 1];
    return before !== undefined && isSame(before.answering, piece.answering) ? [] : [n];
  });
  return begins.map((n, k) => ({
    ...(pieces[n] as AnsweredStretch),
    to: pieces[(begins[k + 1] ?? pieces.length) - 1]?.to ?? to,
  }));
}

/** The pieces of a stretch in which nobody is there; somebody on call may still answer. */
export function gapsIn(
  duties: readonly Duty[],
  unit: string,
  stretch: { readonly from: string; readonly to: string },
): readonly AnsweredStretch[] {
  return answeredThrough(duties, unit, stretch).filter(({ answering }) => !isStaffed(answering));
}

function isSame(a: Answering, b: Answering): boolean {
  if (a.type === "nobody") return b.type === "nobody" && a.said === b.said;
  return b.type === "practitioner" && a.duty === b.duty;
}
