import { type Day, type Draft, dayFromIso } from "@helhet/course";
import { lastExpectedDay } from "../derived.ts";

/** The first and last day, inclusive, on which the publishers expect visits: SPEC.md of the data set, section 1. */
export function expectedDays(drafts: readonly Draft[], dayZero: Day): { readonly first: Day; readonly last: Day } {
  const draws = new Map(
    drafts.flatMap((draft) => (draft.kind === "randomised" ? [[draft.data.draw, dayOf(draft) - dayZero]] : [])),
  );
  const randomised = { first: draws.get(1) ?? null, second: draws.get(2) ?? null };
  return { first: dayZero - 30, last: dayZero + lastExpectedDay({ trial: trialIn(drafts), randomised }) };
}

function trialIn(drafts: readonly Draft[]): string {
  const said = drafts.flatMap(({ kind, data }) =>
    kind === "social-situation" && data.aspect === "other" ? data.value : [],
  );
  return said[0]?.slice(-2) ?? "";
}

function dayOf({ effective }: Draft): Day {
  return dayFromIso("date" in effective ? effective.date : "");
}
