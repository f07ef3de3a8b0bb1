import { type DataOf, type Day, isoFromDay } from "@helhet/course";
import { offerCheckUps } from "../chapters/after.ts";
import { end } from "../chapters/end.ts";
import { clinicianOf, type Stay, type Team, workdayFrom } from "../chapters/stay.ts";
import type { Pen } from "../pen.ts";
import type { Member, Story } from "./person.ts";
import { inClinic, onWard } from "./treatment.ts";

/** What was agreed otherwise in many stays: in which of them, what stood in its place, and until how many days ago it still was. */
interface Habit {
  readonly element: string;
  /** By the number of the stay, so that the figures are the same on every day. */
  readonly isIn: (stay: number) => boolean;
  readonly instead: readonly (string | null)[];
  readonly words: string;
  readonly reasons: readonly DataOf<"exemption">["reason"][];
  /** Stays that ended later than so many days ago have it no more. */
  readonly until: number;
}

const habits: readonly Habit[] = [
  {
    element: "unit-frames/exercise",
    isIn: (stay) => stay % 6 === 3,
    instead: ["Gåtur med miljøterapeut", "Svømming på onsdager", null],
    words: "Kroppen tåler det ikke nå. Tas opp igjen.",
    reasons: ["health", "health", "wish"],
    until: 0,
  },
  {
    element: "unit-frames/joint-meetings",
    isIn: (stay) => stay % 5 < 3,
    instead: ["Samtale med primærkontakt etterpå", "Leser referatet sammen med Tor", null],
    words: "For mange i rommet på én gang.",
    reasons: ["wish", "health", "risk"],
    until: 70,
  },
  {
    element: "unit-frames/teaching",
    isIn: (stay) => stay % 4 === 1,
    instead: ["Samme tema én til én", "Lydopptak og en prat"],
    words: "Klarer ikke å sitte så lenge ennå.",
    reasons: ["health", "not-useful", "work-or-school"],
    until: 0,
  },
  {
    element: "unit-frames/shared-chores",
    isIn: (stay) => stay % 13 === 6,
    instead: [null, "Ansvar for kaffen"],
    words: "Er på jobb når det lages mat.",
    reasons: ["work-or-school", "practical"],
    until: 0,
  },
];

function agreeOn(pen: Pen, stay: Stay, habit: Habit, from: Day): void {
  const to = stay.to ?? pen.today + 30;
  const reviewOn = Math.min(from + 14, to);
  const by = clinicianOf(stay);
  const tailoring = pen.newId();
  const instead = pen.random.pick(habit.instead);
  pen.write(
    "exemption",
    from,
    {
      tailoring,
      element: habit.element,
      reason: pen.random.pick(habit.reasons),
      words: habit.words,
      decidedBy: by.practitioner,
      agreed: "yes",
      validFrom: isoFromDay(from),
      validTo: isoFromDay(to),
      reviewOn: isoFromDay(reviewOn),
      ...(instead === null ? {} : { alternative: instead }),
    },
    by,
  );
  const goesOn = { outcome: "continues", words: "Fungerer. Vi lar det stå.", nextReviewOn: isoFromDay(to) } as const;
  pen.write("tailoring-reviewed", reviewOn, { tailoring, ...goesOn }, by);
}

const firstTeam: Team = { clinician: "runa", doctor: "kari", contact: "tor", coordinator: "liv" };
const teams: readonly Team[] = [
  firstTeam,
  { clinician: "henrik", doctor: "kari", contact: "anja", coordinator: "arne" },
  { clinician: "mona", doctor: "kari", contact: "jonas", coordinator: "liv" },
];
const clinicTeam: Team = { clinician: "ingrid", doctor: "kari", contact: "petter", coordinator: "arne" };

/** How a stay on the ward that is over was: its number among them, and the habit that was taken up in it lately, if any. */
interface Past {
  readonly number: number;
  readonly since: number;
  readonly left: number;
  readonly lately?: Habit;
}

function stayed({ number, since, left, lately }: Past): Story {
  return (pen, portrait) => {
    const team = teams[number % teams.length] ?? firstTeam;
    const { stay, opened } = onWard(pen, portrait, { since, left, team, detoxDays: 6 });
    for (const habit of lately === undefined ? habits : [])
      if (habit.isIn(number) && left >= habit.until) agreeOn(pen, stay, habit, stay.from + pen.random.whole(4, 9));
    if (lately !== undefined) agreeOn(pen, stay, lately, pen.today - takenUp);
    const ending =
      number % 4 > 0
        ? ({ planned: true, reason: "completed", words: "Ferdig etter planen." } as const)
        : ({ planned: false, reason: "person-left", words: "Ville ikke mer nå. Døra er åpen." } as const);
    end(pen, stay, opened, { ...ending, pathwayEnds: true });
  };
}

/** Treated in the clinic before, with the evaluation by telephone in place of a meeting. */
function byTelephone(since: number, left: number): Story {
  return (pen, portrait) => {
    const { stay, opened } = inClinic(pen, portrait, { since, left, team: clinicTeam });
    const by = clinicianOf(stay);
    const from = workdayFrom(stay.from + 20);
    const agreed = {
      tailoring: pen.newId(),
      element: "no-standard-package/evaluation",
      reason: "practical",
      words: "Lang vei. Evalueringen tas på telefon.",
      decidedBy: by.practitioner,
      agreed: "yes",
      validFrom: isoFromDay(from),
      validTo: isoFromDay(stay.to ?? pen.today),
      reviewOn: isoFromDay(stay.to ?? pen.today),
      instead: "Telefonsamtale med begge parter",
    } as const;
    pen.write("substitution", from, agreed, by);
    offerCheckUps(pen, (stay.to ?? pen.today) - 1, by, "declined");
    const words = "Ferdig etter planen.";
    end(pen, stay, opened, { planned: true, reason: "completed", words, pathwayEnds: true });
  };
}

const startsApart = 9;
/** Exemption from exercise was taken up in several stays so many days ago. */
const takenUp = 33;
const stays = Array.from({ length: 46 }, (_, number) => {
  const since = 470 - startsApart * number;
  return stayed({ number, since, left: Math.max(46, since - 56 - ((number * 17) % 29)) });
});
const lately = Array.from({ length: 11 }, (_, n) => {
  const [exercise] = habits;
  const past = { number: 46 + n, since: 84 + 2 * n, left: 8 + 2 * n };
  return stayed(exercise === undefined ? past : { ...past, lately: exercise });
});

/** Those who have been here before: what a unit's own history is made of. */
export const before: readonly Member[] = [
  ...[...stays, ...lately].map((story) => ({ story })),
  ...Array.from({ length: 6 }, (_, n) => ({ story: byTelephone(330 - 20 * n, 120 - 10 * n) })),
];
