import { whyNoPlan } from "./care-plan.ts";
import { hasCode } from "./coded.ts";
import { facts, type Mapping, type Setting, takenBack, unmapped } from "./fact.ts";
import { keyPointed } from "./reference.ts";
import type { Body } from "./resources.ts";
import { whenIn } from "./when.ts";

/** A goal stands in a plan: the plan that names it carries its words. */
export const goal: Mapping<"Goal"> = ({ body, key }, setting, group) => {
  if (body.lifecycleStatus === "entered-in-error") return takenBack;
  const isNamed = group
    .of("CarePlan")
    .filter((plan) => whyNoPlan(plan, setting, group) === null)
    .some((plan) => plan.body.goal?.some(({ reference }) => keyPointed(reference, "Goal") === key));
  return unmapped(
    isNamed ? "its words stand in the plan that names it" : "a goal outside the unit’s plans is no entry",
  );
};

/** Roles are held by accounts of the house. */
export const careTeam: Mapping<"CareTeam"> = ({ body }) =>
  body.status === "entered-in-error"
    ? takenBack
    : unmapped("its members are no accounts here: roles are given in the house");

/** No code of a procedure is named by a guideline here. */
export const procedure: Mapping<"Procedure"> = ({ body }) =>
  body.status === "entered-in-error" ? takenBack : unmapped("no kind of entry is known for its code");

const ownCalls = ["active", "completed", "on-hold"];
const calls = ["order", "original-order", "proposal", "plan"];
const notReferrals = ["108252007", "363679005", "387713003"];

/**
 * A referral, where somebody else asks the unit for help. Only known where it is said which organisation of the source the
 * unit is. Orders of tests, images and operations are none. Source: HL7's value set of service request categories.
 */
export const serviceRequest: Mapping<"ServiceRequest"> = ({ body, key }, setting) => {
  if (body.status === "entered-in-error") return takenBack;
  const why = whyNoReferral(body, setting);
  if (why !== null) return unmapped(why);
  const on = whenIn(body.authoredOn);
  if (on === undefined) return unmapped("it says no day");
  const data = {
    referral: setting.idOf(key),
    toUnit: setting.unit,
    service: "not-known",
    from: "other",
    acute: body.priority === "stat",
    clarified: "not-known",
  } as const;
  return facts([{ slot: "received", kind: "referral-received", on, data }]);
};

function whyNoReferral(body: Body<"ServiceRequest">, { organisation }: Setting): string | null {
  if (organisation === null)
    return "whether it is a referral to the unit is not known: --organisation says which is the unit’s";
  const asked = (body.performer ?? []).map(({ reference }) => keyPointed(reference, "Organization"));
  const isToUs = asked.includes(organisation);
  if (!isToUs) return "it asks somebody else than the unit";
  if (keyPointed(body.requester?.reference, "Organization") === organisation)
    return "the unit’s own order is no referral";
  const isOrder = body.category?.some((one) => hasCode(one, "http://snomed.info/sct", notReferrals));
  if (isOrder) return "an order of a test, an image or an operation is no referral";
  if (!ownCalls.includes(body.status) || !calls.includes(body.intent)) return "it is a draft, or was called back";
  return null;
}
