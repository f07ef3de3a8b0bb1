import type { QuestionCondition } from "../compile/question.ts";
import type { Query } from "../guideline.ts";
import type { AskedFact } from "../reason.ts";

const text = (words: readonly (string | number | boolean)[] | null): string | null => words?.join(", ") ?? null;

function ofQuery({ kinds, where }: Query): Pick<AskedFact, "kind" | "field" | "wanted"> {
  const [path = null] = Object.keys(where);
  return { kind: kinds[0] ?? null, field: path, wanted: path === null ? null : text(where[path] ?? null) };
}

/** What the entries asked about speak of, where they are of one sort: the topic of an offer. */
function aboutOf({ where }: Query): readonly string[] {
  const [words, ...more] = Object.values(where);
  const [word, ...others] = words ?? [];
  return more.length === 0 && others.length === 0 && typeof word === "string" ? [word] : [];
}

/** A question of the condition language in the words that the catalogues know. */
export function askedBy(condition: QuestionCondition): AskedFact {
  switch (condition.op) {
    case "exists":
      return { asked: "exists", ...ofQuery(condition.query) };
    case "count":
      return { asked: "count", ...ofQuery(condition.query), wanted: String(condition.atLeast) };
    case "latest": {
      const bounds = [condition.atLeast, condition.atMost].filter((bound) => bound !== null);
      const said = text(condition.is) ?? (text(bounds) || null);
      const wanted = said === null ? null : [said, ...aboutOf(condition.query)].join(".");
      return { asked: "latest", kind: condition.query.kinds[0] ?? null, field: condition.field, wanted };
    }
    case "change": {
      const wanted = String(condition.atLeast);
      return { asked: "change", kind: condition.query.kinds[0] ?? null, field: condition.field, wanted };
    }
    case "elapsed": {
      const wanted = String(condition.months);
      return { asked: "elapsed", kind: condition.since.kinds[0] ?? null, field: null, wanted };
    }
    case "ongoing":
      return { asked: "ongoing", kind: condition.query.kinds[0] ?? null, field: null, wanted: null };
    case "setting":
      return { asked: "setting", kind: null, field: null, wanted: condition.is };
    case "age": {
      const isUnder = condition.under !== null;
      const wanted = String(condition.under ?? condition.atLeast ?? "");
      return { asked: "age", kind: "birth-date", field: isUnder ? "under" : "atLeast", wanted };
    }
    default:
      return { asked: "pregnant", kind: "pregnancy", field: null, wanted: null };
  }
}
