import type { CareLevel } from "@helhet/course";
import { hasCode } from "./coded.ts";
import { stayLevelOf } from "./encounter-class.ts";
import { type Fact, facts, type Group, type Mapping, type Setting, takenBack, unmapped } from "./fact.ts";
import type { TakenOf } from "./read-resource.ts";
import { keyPointed } from "./reference.ts";
import { orderOf, whenIn } from "./when.ts";

const notBegun: Readonly<Record<string, string>> = {
  planned: "an episode that has not begun is no enrolment",
  waitlist: "an episode that has not begun is no enrolment",
  cancelled: "an episode that was cancelled never began",
};
const begun = ["active", "onhold", "finished"];

/** That a unit took responsibility for somebody, and when it ended. */
export const episodeOfCare: Mapping<"EpisodeOfCare"> = (taken, setting, group) => {
  const { body, key } = taken;
  if (body.status === "entered-in-error") return takenBack;
  const why = notBegun[body.status];
  if (why !== undefined) return unmapped(why);
  if (!begun.includes(body.status)) return unmapped("its status is none that FHIR has");
  if (isElsewhere(taken, setting)) return unmapped("another organisation than the unit’s answers for it");
  const from = whenIn(body.period?.start);
  if (from === undefined) return unmapped("it does not say when it began");
  const stays = encountersOf(key, group);
  const careLevel = setting.careLevel ?? levelOf(stays);
  if (careLevel === null) return unmapped("its care level is not said: --care-level says it for all");
  const enrolment = setting.idOf(key);
  const data = { enrolment, unit: setting.unit, careLevel };
  const { end, left } = endOf(taken, setting, stays);
  return facts([{ slot: "started", kind: "enrolment-started", on: from, data }, end], left);
};

/** Whether an episode belongs to another organisation of the source than the one that was named. */
function isElsewhere({ body }: TakenOf<"EpisodeOfCare">, { organisation }: Setting): boolean {
  if (organisation === null) return false;
  return keyPointed(body.managingOrganization?.reference, "Organization") !== organisation;
}

/** The encounters within an episode, in order of time. */
export function encountersOf(episode: string, group: Group): readonly TakenOf<"Encounter">[] {
  return group
    .of("Encounter")
    .filter(({ body }) =>
      body.episodeOfCare?.some(({ reference }) => keyPointed(reference, "EpisodeOfCare") === episode),
    )
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ body }: TakenOf<"Encounter">): number {
  const start = whenIn(body.period?.start);
  return start === undefined ? Number.POSITIVE_INFINITY : orderOf(start);
}

function levelOf(encounters: readonly TakenOf<"Encounter">[]): CareLevel | null {
  const levels = new Set(encounters.map(({ body }) => stayLevelOf(body.class)).filter((level) => level !== null));
  return levels.size === 1 ? ([...levels][0] as CareLevel) : null;
}

type Ended = { readonly end: Fact | null; readonly left: readonly string[] };
const dispositions = "discharge-disposition";

/** FHIR does not say whether an end was planned: only what the last stay's discharge says of it is taken, else an end like any other. */
function endOf(
  { body, key }: TakenOf<"EpisodeOfCare">,
  { idOf }: Setting,
  stays: readonly TakenOf<"Encounter">[],
): Ended {
  if (body.status !== "finished") return { end: null, left: [] };
  const on = whenIn(body.period?.end);
  if (on === undefined) return { end: null, left: ["period.end: the episode is over, and when is not said"] };
  const disposition = stays.at(-1)?.body.hospitalization?.dischargeDisposition;
  const made = (planned: boolean, reason: "person-left" | "death" | "other"): Fact => ({
    slot: "ended",
    kind: "enrolment-ended",
    on,
    data: { enrolment: idOf(key), planned, reason },
  });
  if (hasCode(disposition, dispositions, ["aadvice"])) return { end: made(false, "person-left"), left: [] };
  if (hasCode(disposition, dispositions, ["exp"])) return { end: made(false, "death"), left: [] };
  return {
    end: made(true, "other"),
    left: ["whether the end was planned is not said: it counts as planned, for another reason"],
  };
}
