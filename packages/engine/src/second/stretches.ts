import type { Guideline, Query } from "../guideline.ts";
import type { DayText } from "./day-text.ts";
import type { Said } from "./said.ts";
import { fits, holds, type Stretch, valueAt, type World } from "./world.ts";

const wholeOpens: Query = {
  kinds: ["referral-received", "pathway-started", "enrolment-started"],
  where: {},
  withinDays: null,
};

function unitOf(said: Said): string | null {
  const unit = valueAt(said, "unit") ?? valueAt(said, "toUnit");
  return typeof unit === "string" ? unit : null;
}

/** The edition that a unit follows on a day: of several the one adopted from the latest day, written last among equals. */
function adoptedOn(world: World, { id }: Guideline, unit: string | null, on: DayText): string | null {
  const holding = world.setting.adoptions.filter(
    (one) =>
      one.guideline === id &&
      world.editions.has(`${id}@${one.edition}`) &&
      (one.unit === "*" || one.unit === unit) &&
      one.from <= on &&
      (one.to === null || on <= one.to),
  );
  const latest = holding
    .map(({ from }) => from)
    .toSorted()
    .at(-1);
  return holding.findLast((one) => one.from === latest)?.edition ?? null;
}

/** The last time a stretch was moved to an edition that is here. */
function moveIn(world: World, { id }: Guideline, unit: string | null, from: Said, to: Said | null): Said | null {
  const found = world.said.findLast(({ entry, day }) => {
    if (entry.kind !== "edition-moved" || entry.data.guideline !== id) return false;
    const isHere = world.editions.has(`${id}@${entry.data.edition}`) && (unit === null || entry.data.unit === unit);
    return isHere && day >= from.day && (to === null || day <= to.day);
  });
  return found ?? null;
}

function movedTo(said: Said | null): string | null {
  return said?.entry.kind === "edition-moved" ? said.entry.data.edition : null;
}

function isLaw(world: World, guideline: Guideline, on: DayText): boolean {
  const { holdsWithoutAdoption, country, validFrom, validTo } = guideline;
  const isValid = (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
  return holdsWithoutAdoption && (country === null || country === world.setting.country) && isValid;
}

function stretchFrom(world: World, guideline: Guideline, opening: Said | null, closing: Said | null): Stretch {
  const isWhole = guideline.scope === null;
  const unit = isWhole || opening === null ? null : unitOf(opening);
  const move = opening === null ? null : moveIn(world, guideline, unit, opening, closing);
  const edition = movedTo(move) ?? adoptedOn(world, guideline, unit, opening?.day ?? world.today);
  const adopted = edition === guideline.edition;
  const on = (adopted ? move?.day : undefined) ?? opening?.day ?? world.today;
  const isFollowed = adopted || isLaw(world, guideline, on);
  return { guideline, opening, closing, unit, isWhole, isAdopted: adopted, decidedOn: on, isFollowed };
}

function linked(world: World, guideline: Guideline, link: string): readonly Stretch[] {
  const { scope } = guideline;
  if (scope === null) return [];
  return world.said
    .filter((said) => fits(said, scope.opens))
    .map((opening) => {
      const closing = world.said.find(
        (said) => fits(said, scope.closes) && valueAt(said, link) === valueAt(opening, link) && said.day >= opening.day,
      );
      return stretchFrom(world, guideline, opening, closing ?? null);
    });
}

function unlinked(world: World, guideline: Guideline): readonly Stretch[] {
  const { scope } = guideline;
  if (scope === null) return [];
  const stretches: Stretch[] = [];
  let open: Said | null = null;
  for (const said of world.said) {
    if (open === null && fits(said, scope.opens)) open = said;
    else if (open !== null && fits(said, scope.closes)) {
      stretches.push(stretchFrom(world, guideline, open, said));
      open = null;
    }
  }
  return open === null ? stretches : [...stretches, stretchFrom(world, guideline, open, null)];
}

/** The stretches of a guideline, whether it is followed in them or not, in the order in which they begin. */
export function stretchesOf(world: World, guideline: Guideline): readonly Stretch[] {
  const { scope } = guideline;
  if (scope === null) {
    return [stretchFrom(world, guideline, world.said.find((said) => fits(said, wholeOpens)) ?? null, null)];
  }
  return scope.link === null ? unlinked(world, guideline) : linked(world, guideline, scope.link);
}

/** Whether something that raises a demand of its own belongs here: one stretch has it, though several may hold its day. */
export function belongs(said: Said, stretch: Stretch, all: readonly Stretch[], outlives: boolean): boolean {
  const within = all.filter((one) => holds(one, said.day, false));
  const open = within.length > 0 ? within : all.filter((one) => holds(one, said.day, outlives));
  const unit = unitOf(said);
  const atUnit = open.filter((one) => unit !== null && one.unit === unit);
  return ((atUnit.length > 0 ? atUnit : open).at(-1) ?? all.at(-1)) === stretch;
}
