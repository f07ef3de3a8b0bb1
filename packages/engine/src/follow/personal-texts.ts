import type { Act, Text } from "../guideline.ts";

/** The name under which the person's own plan stands beside the guidelines. */
export const personalPlan = "tailoring";

export const reviewTitle: Text = {
  nb: "Ny vurdering av tilpasningen",
  da: "Ny vurdering af tilpasningen",
  en: "Review of the agreement",
};

export const reviewRule: Text = {
  nb: "En tilpasning har en dato for når den skal vurderes på nytt.",
  da: "En tilpasning har en dato for, hvornår den skal vurderes igen.",
  en: "What is agreed for one person has a date on which it is looked at again.",
};

/** The act that answers the review of an agreement; the engine's own, since no guideline asks for it. */
export const reviewAct: Act = {
  id: "tailoring-review",
  title: reviewTitle,
  kind: "tailoring-reviewed",
  preset: {},
  answeredBy: { kinds: ["tailoring-reviewed", "tailoring-ended"], where: {}, withinDays: null },
  link: "tailoring",
};

/** What the person's own plan rests on, as a source is called. */
export const agreedTitle: Text = { nb: "Egen tilpasning", da: "Egen tilpasning", en: "Individual agreement" };

/** The name under which decisions that were asked for stand beside the guidelines. */
export const askedGuideline = "decisions-asked";

const decisionTitle: Text = {
  nb: "Avgjørelse som noen ber om",
  da: "Afgørelse, som nogen beder om",
  en: "Decision that somebody asks for",
};

export const decisionRule: Text = {
  nb: "Den som er spurt, avgjør innen fristen og sier hvorfor, eller sender spørsmålet videre.",
  da: "Den, der er spurgt, afgør inden fristen og siger hvorfor, eller sender spørgsmålet videre.",
  en: "Whoever is asked decides by the deadline and says why, or passes the question on.",
};

/** The act that answers a request for a decision; the engine's own, since no guideline asks for it. */
export const decisionAct: Act = {
  id: "decision-given",
  title: decisionTitle,
  kind: "decision-given",
  preset: {},
  answeredBy: { kinds: ["decision-given"], where: {}, withinDays: null },
  link: "request",
};

/** What a request rests on, as a source is called. */
export const askedTitle: Text = {
  nb: "Spørsmål fra en ansatt",
  da: "Spørgsmål fra en medarbejder",
  en: "A question from staff",
};
