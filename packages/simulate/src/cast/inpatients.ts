import { end } from "../chapters/end.ts";
import { heldByDecision, overdoseOnce, pregnancyKnown, slipOnce, told } from "../chapters/life.ts";
import { correct, takeBack } from "../chapters/mend.ts";
import type { Team } from "../chapters/stay.ts";
import { changeInterval, exempt, review } from "../chapters/tailor.ts";
import {
  askDecision,
  askForLeave,
  decideLeave,
  doesNotFit,
  giveDecision,
  goOnLeave,
  instantOf,
  talkOfLeave,
  transferNote,
} from "../chapters/unit-life.ts";
import { askOnTheWard, newInTheGroup, restInTheMorning, sivOnTheWard } from "../chapters/ward-life.ts";
import type { Pen } from "../pen.ts";
import { writer } from "../world/staff.ts";
import type { Member } from "./person.ts";
import { onWard } from "./treatment.ts";

const runas: Team = { clinician: "runa", doctor: "kari", contact: "tor", coordinator: "liv" };
const henriks: Team = { clinician: "henrik", doctor: "kari", contact: "anja", coordinator: "arne" };
const monas: Team = { clinician: "mona", doctor: "kari", contact: "jonas", coordinator: "liv" };

/** Somebody on the ward asks Runa to decide something by tomorrow. */
function asksRuna(pen: Pen): void {
  const asked = {
    question: "Kan samtalen flyttes til etter lunsj når hun har vært oppe om natta?",
    of: "runa",
    by: [pen.today + 1, 12],
  } as const;
  askDecision(pen, pen.today - 1, asked, "anja");
}

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
      const school = askForLeave(
        pen,
        {
          askedOn: pen.today - 6,
          from: [pen.today - 4, 12],
          to: [pen.today - 4, 17],
          words: "Hente gutten på skolen og spise middag sammen.",
          place: "Hjemme hos bestemor",
        },
        "tor",
      );
      const decided = decideLeave(pen, stay, pen.today - 5, {
        leave: school,
        answer: "granted",
        despite: ["too-early"],
        words: "Tidlig i oppholdet, men gutten venter, og bestemor er med hele tiden.",
        agreements: "Ringer Tor klokka 15.",
      });
      goOnLeave(pen, school, [pen.today - 4, 12 * 60 + 5], [pen.today - 4, 17 * 60 + 25], "tor");
      const late = { words: "Kom 25 minutter senere fordi bussen ikke gikk. Ringte og sa fra." };
      const talked = talkOfLeave(
        pen,
        pen.today - 3,
        { leave: school, ...late, personsWords: "Han holdt meg i hånda hele veien." },
        "tor",
      );
      transferNote(pen, pen.today - 3, decided, "runa");
      transferNote(pen, pen.today - 2, talked, "runa");
      askOnTheWard(pen, stay);
    },
  },
  {
    known: { given: "Siv", family: "Elvebakk", sex: "female" },
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 60, team: runas, detoxDays: 8, undone: ["last-evaluation"] });
      sivOnTheWard(pen, stay);
      asksRuna(pen);
    },
  },
  {
    known: { given: "Brim", family: "Havnes" },
    story: (pen, portrait) =>
      void onWard(pen, portrait, { since: 8, team: runas, coping: "waits", undone: ["decision", "drop-out-measures"] }),
  },
  {
    known: { given: "Hassel", family: "Berge" },
    story: (pen, portrait) => {
      const going = onWard(pen, portrait, {
        since: 83,
        left: -3,
        team: runas,
        coping: "takes-part",
        undone: ["aftercare"],
      });
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
      const { stay } = onWard(pen, portrait, { since: 33, team: runas, exempt: ["Trim"], coping: "takes-part" });
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
      const night = {
        question: "Kan besøk vare til klokka 22 på fredager?",
        of: "marit",
        by: [pen.today - 18, 12],
      } as const;
      const request = askDecision(pen, pen.today - 20, night, "tor");
      const said = {
        answer: "no",
        words: "Roen om kvelden gjelder alle. Besøk på dagtid i helga går fint, og vi finner et rom.",
      } as const;
      giveDecision(pen, pen.today - 19, { request, ...said }, "marit");
    },
  },
  { story: (pen, portrait) => void onWard(pen, portrait, { since: 4, team: henriks, undone: ["minors"] }) },
  {
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 39, team: henriks, coping: "takes-part" });
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
      const home = askForLeave(
        pen,
        {
          askedOn: pen.today - 4,
          from: [pen.today - 1, 15],
          to: [pen.today, 16],
          words: "Hjem en natt for å ordne leiligheten.",
          place: "Egen leilighet",
        },
        "anja",
      );
      decideLeave(pen, stay, pen.today - 3, {
        leave: home,
        answer: "granted",
        words: "Står i planen. Har vært ute på dagen to ganger og kommet tilbake i tide.",
        agreements: "Broren sover der. Ringer når det blir vanskelig.",
      });
      goOnLeave(pen, home, [pen.today - 1, 15 * 60 + 10], null, "anja");
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
      const request = askDecision(
        pen,
        pen.today - 7,
        {
          question: "Kan morgenturen byttes med kveldstur så lenge søvnen er dårlig?",
          of: "mona",
          by: [pen.today - 6, 12],
          element: "unit-frames/exercise",
        },
        "jonas",
      );
      const said = {
        answer: "yes",
        words: "Søvnen er det viktigste nå. Vi ser på det igjen når det har gått to uker.",
      } as const;
      giveDecision(pen, pen.today - 7, { request, ...said }, "mona");
    },
  },
  {
    known: { sex: "female", hasChildren: true },
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, { since: 50, team: monas, coping: "takes-part" });
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
      const sister = {
        askedOn: pen.today - 1,
        from: [pen.today + 1, 10],
        to: [pen.today + 1, 20],
        words: "Bursdag hos søsteren.",
        place: "Hos søsteren",
      } as const;
      askForLeave(pen, sister, "jonas");
    },
  },
  {
    known: { substance: { substance: "opioids", name: "Heroin", route: "injected", main: true } },
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, {
        since: 27,
        team: henriks,
        coping: "takes-part",
        detoxDays: 9,
        acute: true,
        from: "hospital",
      });
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
      const { stay } = onWard(pen, portrait, {
        since: 46,
        team: monas,
        coping: "takes-part",
        detoxDays: 5,
        comesBack: true,
      });
      const town = askForLeave(
        pen,
        {
          askedOn: pen.today - 3,
          from: [pen.today - 1, 11],
          to: [pen.today - 1, 20],
          words: "Handle og se kampen med en venn.",
          place: "Sentrum",
        },
        "jonas",
      );
      decideLeave(pen, stay, pen.today - 2, {
        leave: town,
        answer: "granted-otherwise",
        to: instantOf(pen.today - 1, 19),
        words: "Tilbake til kveldsmaten, så kvelden ikke blir for lang.",
      });
      goOnLeave(pen, town, [pen.today - 1, 11 * 60 + 15], null, "jonas");
    },
  },
  {
    hasNumber: false,
    story: (pen, portrait) => {
      onWard(pen, portrait, { since: 12, team: henriks, acute: true, coping: "waits" });
      const asked = {
        question: "Kan mobilen beholdes om natta mens datteren ligger på sykehus?",
        of: "marit",
        by: [pen.today - 1, 15],
      } as const;
      askDecision(pen, pen.today - 2, asked, "tor");
    },
  },
  {
    story: (pen, portrait) => {
      const { stay } = onWard(pen, portrait, {
        since: 70,
        team: monas,
        coping: "takes-part",
        acute: true,
        from: "social-service",
      });
      heldByDecision(pen, stay, stay.from, "10-2", stay.from + 89, null);
      told(pen, stay, pen.today - 30, "resistance", "Jeg vil ikke være her. Men jeg vil heller ikke dø.");
      const morning = {
        about: "Morgenmøtet",
        personsWords: "Jeg sover to timer. Så skal jeg si hvordan jeg har det til femten stykker.",
        words: "Går ut etter fem minutter. Er med når møtet er på ettermiddagen.",
        fit: "wrong-time",
      } as const;
      doesNotFit(pen, pen.today - 3, morning, "jonas");
      const walks = {
        about: "unit-frames/exercise",
        personsWords: "Tur alene med Jonas går fint. I gjeng går det ikke.",
        words: "Blir stående ved porten når gruppa går. Går gjerne to og to.",
        fit: "wrong-form",
      } as const;
      doesNotFit(pen, pen.today - 1, walks, "anja");
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
      const study = askDecision(
        pen,
        pen.today - 12,
        {
          question: "Kan kjøkkentjenesten flyttes når fjernundervisningen krasjer med den?",
          of: "runa",
          by: [pen.today - 10, 12],
          element: "unit-frames/shared-chores",
        },
        "tor",
      );
      const shifted = {
        answer: "otherwise",
        decision: "Tar kjøkkenet på lørdager i stedet.",
        words: "Skolen er et mål i planen. Alle bidrar, men ikke nødvendigvis samme dag.",
      } as const;
      const given = giveDecision(pen, pen.today - 11, { request: study, ...shifted }, "runa");
      transferNote(pen, pen.today - 10, given, "runa");
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
