import { entriesInEffect, ok, type Requested, type Result, requestsIn } from "@helhet/course";
import type { Text } from "@helhet/engine";
import { type Caller, principalOf, workingAs } from "../caller.ts";
import type { House } from "../house.ts";
import { nameOf } from "../persons.ts";
import { mayNot, type Refusal } from "../refusal.ts";
import { titlesInUnit } from "./element-titles.ts";

/** A decision that was asked for, as those concerned see it. Instants, ISO. */
export interface ShownRequest {
  readonly request: string;
  readonly person: string;
  readonly personName: string;
  readonly synthetic: boolean;
  readonly version: number;
  readonly element: string | null;
  readonly elementTitle: Text | null;
  readonly question: string;
  readonly askedBy: string | null;
  readonly askedByName: string | null;
  readonly askedAt: string;
  readonly decider: string;
  readonly deciderName: string | null;
  readonly decideBy: string;
  readonly isOverdue: boolean;
  /** How often it was passed on, and the last reason. */
  readonly passedOn: number;
  readonly passedWords: string | null;
  readonly answer: {
    readonly entry: string;
    readonly answer: "yes" | "no" | "otherwise";
    readonly decision: string | null;
    readonly words: string;
    readonly byName: string | null;
    readonly at: string;
  } | null;
}

/** What waits for the caller, what the caller asked, and what is overdue in the unit where the caller leads it. */
export interface UnitDecisions {
  readonly at: string;
  readonly toDecide: readonly ShownRequest[];
  readonly asked: readonly ShownRequest[];
  /** Overdue with somebody else; for leaders, and empty for all others. */
  readonly overdue: readonly ShownRequest[];
}

/** How long an answer is shown to the one who asked, in ms: four weeks. */
const shownFor = 28 * 24 * 3_600_000;

/** The decisions asked for in a unit that concern the caller, through the gate. */
export async function unitDecisions(
  house: House,
  caller: Caller,
  { unit }: { readonly unit: string },
): Promise<Result<UnitDecisions, Refusal>> {
  const working = workingAs(caller, unit, "read-course");
  if (working === undefined) return mayNot("read-course in the unit");
  const now = house.now();
  const leads = caller.working.some((one) => one.unit.id === unit && one.membership.role === "leader");
  const all = await requestsOf(house, caller, unit, now);
  const me = caller.practitioner.id;
  const open = all.filter(({ answer }) => answer === null);
  const isAnswerOld = ({ answer }: ShownRequest): boolean => answer !== null && Date.parse(answer.at) < now - shownFor;
  return ok({
    at: new Date(now).toISOString(),
    toDecide: open.filter(({ decider }) => decider === me),
    asked: all.filter((one) => one.askedBy === me && !isAnswerOld(one)),
    overdue: leads ? open.filter((one) => one.isOverdue && one.decider !== me) : [],
  });
}

async function requestsOf(house: House, caller: Caller, unit: string, now: number): Promise<readonly ShownRequest[]> {
  const as = principalOf(caller);
  const [people, cards] = await Promise.all([
    house.record.unitEntries(as, {
      unit,
      kinds: ["decision-requested", "decision-passed-on", "decision-given"],
      look: "day",
    }),
    house.record.persons.listed(as, unit),
  ]);
  const found = people.flatMap(({ person, version, entries }) =>
    requestsIn(entriesInEffect(entries)).map((requested) => ({ person, version, requested })),
  );
  const names = await house.record.directory.names([...new Set(found.flatMap(({ requested }) => namedIn(requested)))]);
  const cardOf = new Map(cards.map((card) => [card.person, card]));
  const titles = await titlesInUnit(house, unit);
  return found
    .map(({ person, version, requested }): ShownRequest => {
      const card = cardOf.get(person);
      const told = shown(requested, (id) => names.get(id) ?? null, now);
      return {
        ...told,
        person,
        version,
        personName: card === undefined ? "" : nameOf(card),
        synthetic: card?.test ?? false,
        elementTitle: told.element === null ? null : (titles.get(told.element) ?? null),
      };
    })
    .toSorted((a, b) => a.decideBy.localeCompare(b.decideBy) || a.request.localeCompare(b.request));
}

function namedIn({ request, decider, answer }: Requested): readonly string[] {
  const asker = request.author.type === "practitioner" ? [request.author.id] : [];
  return [decider, ...asker, ...(answer === null ? [] : [answer.data.decidedBy])];
}

function shown(requested: Requested, name: (id: string) => string | null, now: number) {
  const { request, passings, answer, decider, decideBy } = requested;
  const askedBy = request.author.type === "practitioner" ? request.author.id : null;
  return {
    request: request.data.request,
    element: request.data.element ?? null,
    question: request.data.question,
    askedBy,
    askedByName: askedBy === null ? null : name(askedBy),
    askedAt: request.authored,
    decider,
    deciderName: name(decider),
    decideBy,
    isOverdue: answer === null && Date.parse(decideBy) < now,
    passedOn: passings.length,
    passedWords: passings.at(-1)?.data.words ?? null,
    answer:
      answer === null
        ? null
        : {
            entry: answer.id,
            answer: answer.data.answer,
            decision: answer.data.decision ?? null,
            words: answer.data.words,
            byName: name(answer.data.decidedBy),
            at: answer.authored,
          },
  };
}
