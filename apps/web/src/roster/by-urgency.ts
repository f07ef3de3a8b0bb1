import type { AnswerOf } from "../server/addresses.ts";

type Alarm = Pick<AnswerOf<"alarms">["alarms"][number], "kind" | "raisedAt" | "acknowledgedAt">;

/** What nobody knows of yet first; among them that nobody is on duty; then what has waited longest. */
export function byUrgency<A extends Alarm>(alarms: readonly A[]): readonly A[] {
  return alarms.toSorted((a, b) => rank(a) - rank(b) || (a.raisedAt < b.raisedAt ? -1 : 1));
}

function rank({ kind, acknowledgedAt }: Alarm): number {
  return (acknowledgedAt === null ? 0 : 2) + (kind === "nobody-on-duty" ? 0 : 1);
}
