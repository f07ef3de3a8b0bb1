import { labelOf, wordsOf } from "./coded.ts";
import { episodeOfCare } from "./episode.ts";
import { type Fact, facts, type Group, type Mapping, type Setting, takenBack, unmapped } from "./fact.ts";
import type { TakenOf } from "./read-resource.ts";
import { keyPointed, pointed } from "./reference.ts";
import type { Concept } from "./resources.ts";
import { orderOf, whenIn } from "./when.ts";

type CarePlan = TakenOf<"CarePlan">;
const standing = ["active", "completed", "on-hold", "revoked"];

/**
 * A version of the plan, for a care plan made within an episode of care of the unit. Any other says what somebody else
 * plans: taken as this unit's plan, it would answer what is asked of the unit.
 */
export const carePlan: Mapping<"CarePlan"> = (taken, setting, group) => {
  if (taken.body.status === "entered-in-error") return takenBack;
  const why = whyNoPlan(taken, setting, group);
  if (why !== null) return unmapped(why);
  const on = dayOf(taken);
  if (on === undefined) return unmapped("it says no day");
  const goals = goalsOf(taken, setting, group);
  const { measures, left } = measuresOf(taken);
  const parts = [
    ...(goals.length > 0 ? (["goals"] as const) : []),
    ...(measures.length > 0 ? (["measures"] as const) : []),
  ];
  const data = {
    version: numberOf(taken, setting, group),
    parts,
    goals,
    measures,
    personTookPart: "not-known",
    personAgrees: "not-asked",
    copyGiven: "not-known",
    individualPlanRight: "not-known",
    crisisPlanNeeded: "not-known",
    responsibilityGroupNeeded: "not-known",
  } as const;
  const plan: Fact = { slot: "plan", kind: "plan-version", on, data: { ...data, goals, measures, parts } };
  return facts([plan], left ? ["activity: who carries it is not said"] : []);
};

/** Why a care plan is not one of the unit; null where it is. */
export function whyNoPlan({ body }: CarePlan, setting: Setting, group: Group): string | null {
  if (!standing.includes(body.status)) return "a plan that is not in use yet is none";
  if (body.intent !== "plan" && body.intent !== "order") return "a proposal or an option is no plan";
  const key = keyPointed(body.encounter?.reference, "Encounter");
  const encounter = key === null ? undefined : group.byKey(key);
  const episodes = encounter?.type === "Encounter" ? (encounter.body.episodeOfCare ?? []) : [];
  const isWithin = episodes.some(({ reference }) => {
    const episode = group.byKey(keyPointed(reference, "EpisodeOfCare") ?? "");
    return episode?.type === "EpisodeOfCare" && "facts" in episodeOfCare(episode, setting, group);
  });
  return isWithin ? null : "a care plan outside the unit’s episodes of care is not the unit’s plan";
}

function dayOf({ body }: CarePlan) {
  return whenIn(body.created ?? body.period?.start);
}

/** Plans are numbered in order of time among the unit's own. */
function numberOf(taken: CarePlan, setting: Setting, group: Group): number {
  const own = group.of("CarePlan").filter((one) => whyNoPlan(one, setting, group) === null && dayOf(one) !== undefined);
  const place = (one: CarePlan): readonly [number, string] => [orderOf(dayOf(one) ?? { partial: "9999" }), one.key];
  const [at, key] = place(taken);
  return 1 + own.map(place).filter(([when, name]) => when < at || (when === at && name < key)).length;
}

function goalsOf({ body, key }: CarePlan, { idOf }: Setting, group: Group) {
  return (body.goal ?? []).flatMap(({ reference, display }) => {
    const to = pointed(reference);
    const goalKey = keyPointed(reference, "Goal");
    const found = goalKey === null ? undefined : group.byKey(goalKey);
    const contained = to.to === "contained" ? body.contained?.find(({ id }) => id === to.id) : undefined;
    const described = found?.type === "Goal" ? found.body.description : (contained?.description as Concept | undefined);
    const words = plainWords(described) ?? labelOf(display);
    const name = goalKey ?? (to.to === "contained" ? `${key}#${to.id}` : null);
    return words === null || name === null ? [] : [{ goal: idOf(name), words }];
  });
}

/** What stands in a contained resource has met no schema. */
function plainWords(described: Concept | undefined): string | null {
  const text: unknown = described?.text;
  return typeof text === "string" ? labelOf(text) : null;
}

function measuresOf({ body }: CarePlan) {
  const details = (body.activity ?? []).flatMap(({ detail }) => detail ?? []);
  const measures = details.flatMap(({ code, description, performer }) => {
    const what = labelOf(description) ?? wordsOf(code);
    const who = performer?.map(({ display }) => labelOf(display)).find((words) => words !== null) ?? null;
    return what === null || who === null ? [] : [{ what, who }];
  });
  return { measures, left: measures.length < details.length };
}
