import { type Makers, someId, substances, unit, yesNo } from "./drawing.ts";

/** From a request for treatment to the talks after its end, as the Danish guidelines look for it. */
export const treatmentCourse = {
  "treatment-requested": (draw) => ({
    request: someId(draw, "request"),
    unit: unit(draw),
    help: draw.chance.pick(["drug-treatment", "drug-treatment", "anonymous-drug-treatment", "alcohol-treatment"]),
    medication: draw.chance.pick(yesNo),
    way: "spoken",
  }),
  "request-withdrawn": (draw) => ({ request: someId(draw, "request") }),
  "burden-judged": (draw) => ({
    burden: draw.chance.pick(["moderate", "medium-severe", "severe", "not-judged"]),
    retention: draw.chance.pick(["easier", "medium-severe", "not-judged"]),
    lifeThreatening: draw.chance.pick(yesNo),
    isolatedProblems: draw.chance.pick(yesNo),
    veryComplex: draw.chance.pick(yesNo),
    cannotCome: draw.chance.pick(yesNo),
  }),
  slip: (draw) => ({ substance: draw.chance.pick(substances), toldBy: "person" }),
  "joint-decision": (draw) => ({
    after: draw.chance.pick(["slip", "relapse", "drop-out"]),
    outcome: "intervention-changed",
    personTookPart: "yes",
  }),
  "treatment-ended": (draw) => ({
    request: someId(draw, "request"),
    status: "stabilised",
    reason: draw.chance.pick(["completed", "hospital", "no-show", "own-wish", "dead"]),
  }),
  "follow-up": (draw) => ({
    round: draw.chance.pick(["one-month", "six-months", "not-said"]),
    covered: draw.chance.percent(50) ? ["status"] : [],
    currentUse: draw.chance.pick(yesNo),
  }),
} as const satisfies Makers;
