import type { Element, Guideline, Limit } from "../guideline.ts";
import { type Agreement, agreementsOf } from "./agreements.ts";
import type { DayText } from "./day-text.ts";
import { deadlineOf } from "./deadline.ts";
import { type Demand, endOf, plain } from "./demand.ts";
import { isAtOrAfter, type Said } from "./said.ts";
import { type Followed, fits, type Stretch, valueAt, type World } from "./world.ts";

const text = { nb: "", da: "", en: "" };
const source = {
  publisher: "",
  title: "",
  edition: "",
  section: "",
  url: null,
  readOn: null,
  confidence: "R",
  status: "in-force",
  validFrom: null,
  validTo: null,
} as const;

/** What is agreed for one person, or asked about them, as if it were an element of a guideline of their own. */
export function followedOf(world: World, said: Said, act: string, limit: Limit | null): Followed {
  const element: Element = {
    id: "",
    kind: "obligation",
    title: text,
    rule: text,
    act,
    phase: null,
    force: "frame",
    role: "clinician",
    when: { op: "always" },
    anchor: { take: "scope-start", query: null },
    limits: limit === null ? [] : [{ when: { op: "always" }, limit, source }],
    every: null,
    windowsFrom: "anchor-day",
    until: null,
    soonDays: null,
    stops: null,
    whenBroken: null,
    guard: null,
    countsBefore: false,
    reofferOn: null,
    parts: [],
    outlives: false,
    mayBeTailored: true,
    categories: [],
    source,
    rows: [],
  };
  const guideline: Guideline = {
    id: "tailoring",
    edition: "",
    title: text,
    summary: text,
    publisher: "",
    country: null,
    status: "in-force",
    validFrom: null,
    validTo: null,
    holdsWithoutAdoption: true,
    scope: null,
    phases: [],
    unitValues: [],
    elements: [element],
    notExecutable: [],
    unread: [],
  };
  const stretch: Stretch = {
    guideline,
    opening: said,
    closing: null,
    unit: null,
    isWhole: true,
    isAdopted: true,
    decidedOn: world.today,
    isFollowed: true,
  };
  return { world, stretch, element };
}

interface Agreed {
  readonly agreement: Agreement;
  readonly key: string;
  readonly followed: Followed;
}

function passed({ agreement, followed }: Agreed): DayText | null {
  const { last } = agreement;
  return last !== null && last < followed.world.today ? last : null;
}

function endFor(agreed: Agreed): DayText | null {
  const days = [passed(agreed), endOf(agreed.followed, null, null)].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

function demand(agreed: Agreed, start: Said, answer: Said | null, isChain = false): Demand {
  const { key, followed } = agreed;
  const deadline = deadlineOf(followed, key, start, answer, isChain);
  return { ...plain, key, followed, anchor: start, deadline, done: answer, timing: answer, end: endFor(agreed) };
}

function isReviewOf(said: Said, tailoring: string): boolean {
  const { entry } = said;
  return (
    (entry.kind === "tailoring-reviewed" || entry.kind === "tailoring-ended") && entry.data.tailoring === tailoring
  );
}

/** The reviews of an agreement, one after the other. */
function reviews(world: World, agreement: Agreement): readonly Demand[] {
  const { tailoring } = agreement.entry.data;
  const words = world.said.filter((said) => isReviewOf(said, tailoring) && isAtOrAfter(said, agreement.said));
  const demands: Demand[] = [];
  const { from } = agreement;
  let start: Said = { ...agreement.said, day: from, latest: from, ms: null };
  let key = `tailoring/${tailoring}/review`;
  let field: "reviewOn" | "nextReviewOn" = "reviewOn";
  for (const word of [...words, null]) {
    const limit: Limit | null = valueAt(start, field) === undefined ? null : { unit: "date-field", field };
    demands.push(demand({ agreement, key, followed: followedOf(world, start, "", limit) }, start, word));
    if (word === null || word === agreement.ender) return demands;
    start = word;
    key = `tailoring/${tailoring}/review.${word.root}`;
    field = "nextReviewOn";
  }
  return demands;
}

/** What is asked of this person alone. */
function additions(world: World, agreement: Agreement): readonly Demand[] {
  const { entry, said, from, last } = agreement;
  if (entry.kind !== "addition") return [];
  const { tailoring, act, everyDays, dueOn } = entry.data;
  const answeredBy = world.acts.get(act)?.answeredBy;
  if (answeredBy === undefined) return [];
  const key = `tailoring/${tailoring}/addition`;
  const died = everyDays === undefined ? null : endOf(followedOf(world, said, act, null), null, null);
  const isBy = (day: DayText, end: DayText | null): boolean => end === null || day <= end;
  const acts = world.said.filter(
    (one) => fits(one, answeredBy) && one.day >= from && isBy(one.day, last) && isBy(one.day, died),
  );
  const begins: Said = { ...said, day: from, latest: from, ms: null };
  if (everyDays === undefined) {
    const limit: Limit | null = dueOn === undefined ? null : { unit: "date-field", field: "dueOn" };
    return [demand({ agreement, key, followed: followedOf(world, said, act, limit) }, begins, acts[0] ?? null)];
  }
  const demands: Demand[] = [];
  let start: Said | null = begins;
  let at = `tailoring/${tailoring}/${said.root}`;
  while (start !== null) {
    const since: Said = start;
    const isFirst: boolean = since === begins;
    const answer: Said | null = acts.find((one) => (isFirst ? one.day >= since.day : one.day > since.day)) ?? null;
    const followed = followedOf(world, said, act, { unit: "days", amount: everyDays });
    demands.push(demand({ agreement, key: at, followed }, since, answer, true));
    if (answer !== null) at = `tailoring/${tailoring}/${said.root}.${answer.root}`;
    start = answer;
  }
  return demands;
}

/** All that agreements ask for: their reviews, and what is added for this person. */
export function personal(world: World): readonly Demand[] {
  return agreementsOf(world).flatMap((agreement) => [...additions(world, agreement), ...reviews(world, agreement)]);
}
