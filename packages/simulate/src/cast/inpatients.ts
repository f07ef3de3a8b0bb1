import { end } from "../chapters/end.ts";
import { heldByDecision, overdoseOnce, pregnancyKnown, slipOnce, told } from "../chapters/life.ts";
import { correct, takeBack } from "../chapters/mend.ts";
import type { Team } from "../chapters/stay.ts";
import { changeInterval, exempt, review } from "../chapters/tailor.ts";
import { askOnTheWard, newInTheGroup, restInTheMorning, sivOnTheWard } from "../chapters/ward-life.ts";
import { writer } from "../world/staff.ts";
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
        decided: 7,
        team: runas,
        undone: ["first-evaluation", "driving-licence"],
        exempt: ["Trim"],
      });
      const words = "Møtet med kommunen venter til Ask selv vil ha det. Liv er med på telefon.";
      const agreement = {
        element: "no-standard-package/collaboration-meeting",
        reason: "wish",
        words,
        personsWords: "Ikke så mange rundt bordet ennå.",
      } as const;
      exempt(
        pen,
        stay,
        { ...agreement, from: pen.today - 4, to: pen.today + 14, reviewOn: pen.today + 7 },
        "Telefon med Liv hver fredag",
      );
      told(pen, stay, pen.today - 6, "own-effort", "Jeg vil hente gutten min på skolen på torsdager.");
      askOnTheWard(pen, stay);
    },
  },
  {
    known: { given: "Siv", family: "Elvebakk", sex: "female" },
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 60, team: runas, detoxDays: 8, undone: ["last-evaluation"] });
      sivOnTheWard(pen, stay);
    },
  },
  {
    known: { given: "Brim", family: "Havnes" },
    story: (pen, portrait) =>
      void onWard(pen, portrait, { since: 8, team: runas, undone: ["decision", "drop-out-measures"] }),
  },
  {
    known: { given: "Hassel", family: "Berge" },
    story: (pen, portrait) => {
      const going = onWard(pen, portrait, { since: 83, left: -3, team: runas, undone: ["aftercare"] });
      end(pen, going.stay, going.opened, {
        planned: true,
        reason: "agreed",
        words: "Ferdig etter planen.",
        pathwayEnds: true,
      });
    },
  },
  {
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 33, team: runas, exempt: ["Trim"] });
      const words = "Familien spørres ikke ennå. Erfaringskonsulenten er med i stedet.";
      const agreement = {
        element: "no-standard-package/next-of-kin",
        reason: "wish",
        words,
        personsWords: "La dem være i fred litt til.",
      } as const;
      const tailoring = exempt(
        pen,
        stay,
        { ...agreement, from: pen.today - 29, to: pen.today + 20, reviewOn: pen.today - 15 },
        "Samtale med erfaringskonsulent",
      );
      review(pen, stay, pen.today - 15, tailoring, pen.today + 2);
    },
  },
  { story: (pen, portrait) => void onWard(pen, portrait, { since: 4, team: henriks, undone: ["minors"] }) },
  {
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 39, team: henriks });
      const data = { situation: "rented", stable: "yes" } as const;
      const reason = "Sa opp leiligheten i forrige måned. Skrev feil.";
      const right = { day: pen.today - 20, data: { situation: "none", stable: "no" } as const, reason };
      correct(pen, stay, "housing", { day: pen.today - 20, data }, right);
      takeBack(pen, stay, pen.today - 9);
    },
  },
  {
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 21, team: henriks, detoxDays: 6 });
      restInTheMorning(pen, stay);
    },
  },
  {
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 21, team: monas, detoxDays: 7 });
      slipOnce(pen, stay, pen.today - 8, portrait.substance.substance);
      const answer = {
        element: "no-pregnant-2019/acute-help",
        answer: "overridden",
        words: "Storm vil ha færre samtaler.",
      } as const;
      pen.write("match-answered", pen.today - 7, answer, writer("mona"));
    },
  },
  {
    known: { sex: "female", hasChildren: true },
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 50, team: monas });
      const agreement = {
        element: "no-standard-package/assessment",
        reason: "practical",
        personsWords: "Én ting om gangen.",
      } as const;
      const words = "Kartleggingen strekkes: Eir orker korte økter.";
      const when = { from: pen.today - 40, to: pen.today + 5, reviewOn: pen.today - 20 };
      const tailoring = exempt(pen, stay, { ...agreement, words, ...when }, "Korte samtaler annenhver dag");
      review(pen, stay, pen.today - 20, tailoring, null);
      told(pen, stay, pen.today - 12, "network-contribution", "Søsteren min kom hver søndag. Det var det som holdt.");
    },
  },
  {
    known: { substance: { substance: "opioids", name: "Heroin", route: "injected", main: true } },
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 27, team: henriks, detoxDays: 9, acute: true, from: "hospital" });
      overdoseOnce(pen, stay, stay.from - 2);
      const words = "Videre i pasientforløp, etter eget ønske.";
      pen.write("acute-decision", stay.from + 3, { entersPathway: true, words }, writer("kari"));
    },
  },
  {
    story: (pen, portrait) => {
      const first = onWard(pen, portrait, { since: 300, left: 262, team: monas, undone: ["contact-after-miss"] });
      const words = "Dro hjem etter en tung telefon. Sier at døra gjerne må stå åpen.";
      end(pen, first.stay, first.opened, { planned: false, reason: "person-left", words, pathwayEnds: true });
      onWard(pen, portrait, { since: 46, team: monas, detoxDays: 5, comesBack: true });
    },
  },
  { hasNumber: false, story: (pen, portrait) => void onWard(pen, portrait, { since: 12, team: henriks, acute: true }) },
  {
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 70, team: monas, acute: true, from: "social-service" });
      heldByDecision(pen, stay, stay.from, "10-2", stay.from + 89, null);
      told(pen, stay, pen.today - 30, "resistance", "Jeg vil ikke være her. Men jeg vil heller ikke dø.");
    },
  },
  {
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 65, team: runas });
      const agreement = {
        element: "no-tsb-2019/next-evaluation",
        reason: "wish",
        words: "Evaluering hver fjerde uke, fordi planen endres ofte.",
        personsWords: "Jeg vil vite hvor jeg står.",
      } as const;
      const when = { from: pen.today - 40, to: null, reviewOn: pen.today + 30 };
      changeInterval(pen, stay, { ...agreement, ...when }, 28);
      newInTheGroup(pen, stay, "Vil ikke lese høyt.");
    },
  },
  {
    known: { sex: "female", hasChildren: false },
    story: (pen, portrait) => {
      const asked = { since: 18, team: monas, pathway: "tsb-pregnant", acute: true, every: 42 } as const;
      const { stay } = onWard(pen, portrait, { ...asked, from: "municipality" });
      const term = pen.today + 110;
      pregnancyKnown(pen, stay, stay.from - 1, term);
      heldByDecision(pen, stay, stay.from, "10-3", term, term);
    },
  },
];
