import { dayIn, ok, type Result, refuse } from "@helhet/course";
import { type Act, differencesOf, type Guideline, isInForce, type LayerDifference, type Text } from "@helhet/engine";
import type { Organisation, Unit } from "@helhet/people";
import type { UnitAdoption, UnitOwnValue } from "@helhet/record";
import type { Caller } from "./caller.ts";
import type { House } from "./house.ts";
import type { Refusal } from "./refusal.ts";

/** Since when a unit follows an edition, and by whose decision. */
export interface Adopted {
  readonly from: string;
  readonly byName: string;
}

/** One edition in the list. */
export interface GuidelineSummary
  extends Pick<Guideline, "id" | "edition" | "title" | "summary" | "publisher" | "status" | "holdsWithoutAdoption"> {
  readonly adopted: Adopted | null;
  /** True for the law of a country that is not the unit's: it asks nothing there. */
  readonly isOfAnotherCountry: boolean;
}

/** One edition whole, readable as a pathway description, with what the unit has decided about it. */
export interface GuidelinePage {
  readonly guideline: Guideline;
  readonly actTitles: Readonly<{ [act: string]: Text }>;
  readonly unitValues: readonly {
    readonly name: string;
    readonly days: number;
    readonly from: string;
    readonly byName: string;
  }[];
  readonly adopted: Adopted | null;
  readonly isOfAnotherCountry: boolean;
  /** In what the unit's rules for those who begin today differ from the guideline, layer by layer. */
  readonly differences: readonly LayerDifference[];
}

/** What one entry records, and the form that records it. */
export type ShownAct = Pick<Act, "id" | "title" | "kind" | "preset" | "link">;

/** The closed list of acts of the guidelines that are loaded here. */
export function listActs(house: House): readonly ShownAct[] {
  return [...house.rules.acts.values()].map(({ id, title, kind, preset, link }) => ({ id, title, kind, preset, link }));
}

/** All guidelines and editions here, and which of them the unit follows today. */
export async function listGuidelines(
  house: House,
  caller: Caller,
  ask: { readonly unit?: string | undefined },
): Promise<Result<readonly GuidelineSummary[], Refusal>> {
  const decided = await decidedFor(house, caller, ask.unit);
  if (!decided.ok) return decided;
  const summary = (one: Guideline): GuidelineSummary => ({
    id: one.id,
    edition: one.edition,
    title: one.title,
    summary: one.summary,
    publisher: one.publisher,
    status: one.status,
    holdsWithoutAdoption: one.holdsWithoutAdoption,
    adopted: adoptedOf(decided.value, one),
    isOfAnotherCountry: isOfAnotherCountry(decided.value, one),
  });
  return ok(house.rules.guidelines.map(summary));
}

/** One guideline whole; `not-found` for an edition that is not here, or a unit whose decisions are not the caller's to read. */
export async function guidelinePage(
  house: House,
  caller: Caller,
  ask: { readonly guideline: string; readonly edition: string; readonly unit?: string | undefined },
): Promise<Result<GuidelinePage, Refusal>> {
  const guideline = house.rules.guidelines.find(({ id, edition }) => id === ask.guideline && edition === ask.edition);
  if (guideline === undefined) return refuse({ kind: "not-found" });
  const found = await decidedFor(house, caller, ask.unit);
  if (!found.ok) return found;
  const decided = found.value;
  return ok({
    guideline,
    actTitles: Object.fromEntries([...house.rules.acts.values()].map(({ id, title }) => [id, title])),
    unitValues: decided.unitValues
      .filter((one) => one.guideline === guideline.id && (one.to ?? "9999") >= decided.today)
      .map(({ name, days, from, by }) => ({ name, days, from, byName: decided.nameOf(by) })),
    adopted: adoptedOf(decided, guideline),
    isOfAnotherCountry: isOfAnotherCountry(decided, guideline),
    differences: differencesOf(
      guideline,
      house.rules.current().laid.filter((one) => isInForce(one, ask.unit ?? null, decided.today)),
    ),
  });
}

interface Decided {
  readonly adoptions: readonly UnitAdoption[];
  readonly unitValues: readonly UnitOwnValue[];
  readonly today: string;
  /** Where the unit is; null where no unit was asked about. */
  readonly country: Organisation["country"] | null;
  nameOf(practitioner: string | null): string;
}

/** What a unit, and what everybody (`*`), has decided. */
async function decidedFor(house: House, caller: Caller, unit: string | undefined): Promise<Result<Decided, Refusal>> {
  const { units, organisations } = await house.places();
  if (unit !== undefined && !mayReadDecisions(caller, units.get(unit))) return refuse({ kind: "not-found" });
  const isOwn = (one: { readonly unit: string }): boolean => one.unit === "*" || one.unit === unit;
  const book = house.rules.current();
  const adoptions = book.adoptions.filter(isOwn);
  const unitValues = book.unitValues.filter(isOwn);
  const deciders = [...adoptions, ...unitValues].flatMap(({ by }) => by ?? []);
  const names = await house.record.directory.names([...new Set(deciders)]);
  const today = dayIn(units.get(unit ?? "")?.zone ?? "Europe/Oslo", house.now());
  const country = organisations.get(units.get(unit ?? "")?.organisation ?? "")?.country ?? null;
  return ok({ adoptions, unitValues, today, country, nameOf: (by) => (by === null ? "" : (names.get(by) ?? "")) });
}

/** Whoever works in the unit's organisation, and administrators. A unit that is not here is nobody's. */
function mayReadDecisions(caller: Caller, unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return caller.working.some(
    ({ membership, organisation }) => organisation.id === unit.organisation || membership.role === "administrator",
  );
}

function isOfAnotherCountry({ country }: Decided, guideline: Guideline): boolean {
  return guideline.holdsWithoutAdoption && country !== null && (guideline.country ?? country) !== country;
}

function adoptedOf(decided: Decided, guideline: Guideline): Adopted | null {
  const holding = decided.adoptions.findLast(
    (one) =>
      one.guideline === guideline.id &&
      one.edition === guideline.edition &&
      (one.to === null || decided.today <= one.to),
  );
  return holding === undefined ? null : { from: holding.from, byName: decided.nameOf(holding.by) };
}
