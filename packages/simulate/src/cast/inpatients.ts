import { end } from "../chapters/end.ts";
import { told as say } from "../chapters/life.ts";
import type { Team } from "../chapters/stay.ts";
import { exempt } from "../chapters/tailor.ts";
import type { Member } from "./person.ts";
import { onWard } from "./treatment.ts";

const runas: Team = { clinician: "runa", doctor: "kari", contact: "tor", coordinator: "liv" };
const henriks: Team = { clinician: "henrik", doctor: "kari", contact: "anja", coordinator: "arne" };
const monas: Team = { clinician: "mona", doctor: "kari", contact: "jonas", coordinator: "liv" };

/** Those who live on the ward today, with the names of the pictures. */
export const inpatients: readonly Member[] = [
  {
    known: { given: "Ask", family: "Fjellvik", hasChildren: true, sex: "male" },
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, {
        since: 14,
        team: runas,
        undone: ["first-evaluation", "driving-licence"],
        exempt: ["Trim"],
      });
      const words = "Vondt kne. Gåtur med Tor i stedet for trim.";
      const agreement = {
        element: "no-standard-package/exercise",
        reason: "health",
        words,
        personsWords: "Gå kan jeg.",
      } as const;
      exempt(
        pen,
        stay,
        { ...agreement, from: pen.today - 4, to: pen.today + 14, reviewOn: pen.today + 7 },
        "Gåtur med Tor 10.30",
      );
      say(pen, stay, pen.today - 6, "own-effort", "Jeg vil hente gutten min på skolen på torsdager.");
    },
  },
  {
    known: { given: "Siv", family: "Elvebakk", sex: "female" },
    story: (pen, portrait) =>
      void onWard(pen, portrait, { since: 60, team: runas, detoxDays: 8, undone: ["last-evaluation"] }),
  },
  {
    known: { given: "Brim", family: "Havnes" },
    story: (pen, portrait) =>
      void onWard(pen, portrait, { since: 8, team: runas, undone: ["decision", "drop-out-measures"] }),
  },
  {
    known: { given: "Hassel", family: "Berge" },
    story: (pen, portrait) => {
      const told = onWard(pen, portrait, { since: 83, left: -3, team: runas, undone: ["aftercare"] });
      end(pen, told.stay, told.enrolment, {
        planned: true,
        reason: "agreed",
        words: "Ferdig etter planen.",
        pathwayEnds: true,
      });
    },
  },
  {
    known: { given: "Lind", family: "Vassdal" },
    story: (pen, portrait) => void onWard(pen, portrait, { since: 33, team: runas }),
  },
  {
    known: { given: "Rogn", family: "Tveiten" },
    story: (pen, portrait) => void onWard(pen, portrait, { since: 4, team: henriks, undone: ["minors"] }),
  },
  {
    known: { given: "Tind", family: "Aasen" },
    story: (pen, portrait) => void onWard(pen, portrait, { since: 39, team: henriks }),
  },
  {
    known: { given: "Lo", family: "Strandvik" },
    story: (pen, portrait) => void onWard(pen, portrait, { since: 21, team: henriks, detoxDays: 6 }),
  },
  {
    known: { given: "Storm", family: "Granli" },
    story: (pen, portrait) => void onWard(pen, portrait, { since: 21, team: monas }),
  },
  {
    known: { given: "Eir", family: "Lyngstad", sex: "female" },
    story: (pen, portrait) => void onWard(pen, portrait, { since: 50, team: monas }),
  },
];
