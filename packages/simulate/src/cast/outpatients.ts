import { isoFromDay } from "@helhet/course";
import { agreeToShare } from "../chapters/access.ts";
import { end } from "../chapters/end.ts";
import { overdoseOnce, pregnancyKnown, relapseOnce, slipOnce, told } from "../chapters/life.ts";
import { correct } from "../chapters/mend.ts";
import type { Team } from "../chapters/stay.ts";
import { add, changeInterval, exempt, substitute } from "../chapters/tailor.ts";
import { townService } from "../world/houses.ts";
import { writer } from "../world/staff.ts";
import type { Member, Story } from "./person.ts";
import { type Asked, inClinic, onWard } from "./treatment.ts";

const teams: readonly Team[] = [
  { clinician: "solveig", doctor: "kari", contact: "ingrid", coordinator: "liv" },
  { clinician: "petter", doctor: "kari", contact: "ingrid", coordinator: "arne" },
  { clinician: "ingrid", doctor: "kari", contact: "petter", coordinator: "liv" },
];
const teamOf = (index: number): Team => teams[index % teams.length] as Team;

/** Somebody in ordinary outpatient treatment, with nothing out of the ordinary. */
const ordinary =
  (index: number, since: number, more: Partial<Asked> = {}): Story =>
  (pen, portrait) =>
    void inClinic(pen, portrait, { since, team: teamOf(index), ...more });

/** The ward first, then the clinic within the same pathway. */
const afterWard =
  (index: number, wardSince: number, wardLeft: number): Story =>
  (pen, portrait) => {
    const team: Team = { clinician: "runa", doctor: "kari", contact: "tor", coordinator: teamOf(index).coordinator };
    const first = onWard(pen, portrait, { since: wardSince, left: wardLeft, team, detoxDays: 7 });
    const ending = {
      planned: true,
      reason: "transferred",
      words: "Videre til poliklinikken.",
      pathwayEnds: false,
    } as const;
    end(pen, first.stay, first.opened, ending);
    inClinic(pen, portrait, { since: wardLeft, team: teamOf(index), goesOn: true });
  };

const withTailoring: readonly Story[] = [
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 210, team: teamOf(0) });
    const words = "Vaktordning på jobb: evaluering hver tiende uke, på telefon.";
    const personsWords = "Jeg kan ikke ta fri hver gang.";
    const agreement = {
      element: "no-tsb-2019/next-evaluation",
      reason: "work-or-school",
      words,
      personsWords,
    } as const;
    changeInterval(pen, stay, { ...agreement, from: pen.today - 90, to: null, reviewOn: pen.today + 21 }, 70);
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 150, team: teamOf(1) });
    const words = "Gruppe er for mye nå. Én-til-én i stedet.";
    const agreement = {
      element: "no-standard-package/collaboration-meeting",
      reason: "health",
      words,
      personsWords: "Ikke i rom med mange.",
    } as const;
    substitute(
      pen,
      stay,
      { ...agreement, from: pen.today - 60, to: pen.today + 60, reviewOn: pen.today + 25 },
      "Samtale med erfaringskonsulent",
    );
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 120, team: teamOf(2) });
    const words = "Ring hver fjortende dag så lenge samboeren er bortreist.";
    const agreement = { element: "person/call", reason: "risk", words, personsWords: "Helgene er verst." } as const;
    const when = { from: pen.today - 30, to: pen.today + 60, reviewOn: pen.today + 28 };
    add(pen, stay, { ...agreement, ...when }, { act: "contact-attempt", title: "Ringe annenhver uke", everyDays: 14 });
    pen.write("contact-attempt", pen.today - 3, { channel: "phone", outcome: "reached" }, writer("ingrid"));
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 95, team: teamOf(0) });
    const words = "Familien skal ikke kontaktes før etter rettssaken.";
    const agreement = {
      element: "no-standard-package/next-of-kin",
      reason: "family",
      words,
      personsWords: "La dem være.",
    } as const;
    exempt(
      pen,
      stay,
      { ...agreement, from: pen.today - 80, to: pen.today + 40, reviewOn: pen.today + 30 },
      "Støtteperson fra kirken",
    );
  },
];

const withEvents: readonly Story[] = [
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 260, team: teamOf(1) });
    slipOnce(pen, stay, pen.today - 60, portrait.substance.substance);
    slipOnce(pen, stay, pen.today - 5, portrait.substance.substance);
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 330, team: teamOf(2) });
    relapseOnce(pen, stay, pen.today - 100, portrait.substance.substance);
    told(pen, stay, pen.today - 40, "own-effort", "Ringte før jeg gikk inn. Første gang.");
    const words = "Evalueringen ble en uke for sen: behandler var syk. Sagt fra og beklaget.";
    pen.write(
      "deviation-reason",
      pen.today - 95,
      { items: ["no-tsb-2019/next-evaluation"], words, toldPerson: "yes" },
      writer("ingrid"),
    );
    for (const [back, days] of [
      [120, 6],
      [60, 2],
      [30, 0],
    ] as const) {
      const told = {
        substance: portrait.substance.substance,
        used: days > 0 ? "yes" : "no",
        days,
        method: "told",
      } as const;
      pen.write("use-report", { day: pen.today - back - 28, to: pen.today - back }, told, writer("ingrid"));
    }
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 400, team: teamOf(0) }, "substitution");
    overdoseOnce(pen, stay, pen.today - 130);
    for (let day = pen.today - 60; day < pen.today; day += 7) {
      const dose = { medicine: "Buprenorfin", amount: 16, unit: "mg" } as const;
      pen.write("dispensing", day, dose, writer("ingrid"));
      const result = pen.random.chance(0.25) ? "positive" : "negative";
      pen.write("test-result", day, { specimen: "urine", substance: "opioids", result }, writer("ingrid"));
    }
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, {
      since: 75,
      team: teamOf(1),
      pathway: "tsb-pregnant",
      acute: true,
      every: 42,
    });
    pregnancyKnown(pen, stay, stay.from, pen.today + 95);
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 180, team: teamOf(2) });
    pen.write("protected-address", stay.from, { grade: "confidential" }, writer("ingrid"));
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 40, team: teamOf(0) });
    pen.write("language-need", stay.from, { language: "polsk", interpreter: true }, writer("solveig"));
    const wrong = { day: stay.from + 2, data: { instrument: "AUDIT", score: 3, answeredBy: "person" } as const };
    const right = { day: stay.from + 2, data: { instrument: "AUDIT", score: 31, answeredBy: "person" } as const };
    correct(pen, stay, "instrument-result", wrong, { ...right, reason: "Tastefeil: 3 skulle vært 31." });
  },
  (pen, portrait) => {
    const first = inClinic(pen, portrait, { since: 520, left: 350, team: teamOf(1) });
    const words = "Møtte ikke. Traff to ganger ute, ville ikke nå.";
    end(pen, first.stay, first.opened, { planned: false, reason: "person-left", words, pathwayEnds: true });
    const { stay } = inClinic(pen, portrait, { since: 110, team: teamOf(1), comesBack: true });
    const consent = agreeToShare(pen, stay.from + 5, townService.organisation, writer("petter"));
    pen.write("consent-revoked", stay.from + 40, { consent }, writer("petter"));
    const items = ["no-tsb-2019/next-evaluation"];
    const stop = pen.newId();
    pen.write(
      "clock-stopped",
      stay.from + 45,
      { stop, reason: "chosen-wait", items, words: "På fjellet med bror." },
      writer("petter"),
    );
    pen.write("clock-resumed", stay.from + 59, { stop }, writer("petter"));
  },
  (pen, portrait) => {
    const { stay } = inClinic(pen, portrait, { since: 14, team: teamOf(2), undone: ["contact-after-miss"] });
    const stop = pen.newId();
    const data = { stop, reason: "admitted-elsewhere", items: ["no-tsb-2019/decision-in-time"] } as const;
    pen.write(
      "clock-stopped",
      pen.today - 4,
      { ...data, items: [...data.items], words: "På sykehus med lungebetennelse." },
      writer("ingrid"),
    );
    pen.write(
      "session-missed",
      { day: pen.today - 4, minutes: 600 },
      { session: pen.newId(), unit: stay.unit.id, format: "individual", reason: "hospital" },
      writer("ingrid"),
    );
  },
];

/** Somebody whom the outreach worker found, and who is on the way in. */
const found: Story = (pen, portrait) => {
  const { stay } = inClinic(pen, portrait, { since: 12, team: teamOf(0), from: "municipality", undone: ["kin-offer"] });
  const ola = writer("ola");
  for (const [index, outcome] of (["not-today", "not-today", "reached"] as const).entries())
    pen.write("contact-attempt", stay.from - 30 + index * 7, { channel: "street", outcome }, ola);
  const relation = {
    relation: pen.newId(),
    unit: townService.id,
    practitioner: ola.practitioner,
    basis: "team",
  } as const;
  pen.write("care-relation", stay.from - 30, { ...relation, until: isoFromDay(pen.today + 90) }, ola);
};

const starts = [6, 19, 33, 47, 61, 74, 88, 103, 118, 134, 151, 167, 186, 204, 226, 248, 53, 81];

/** Those in outpatient treatment today. */
export const outpatients: readonly Member[] = [
  ...starts.map((since, index): Member => ({ story: ordinary(index, since) })),
  { story: ordinary(1, 66, { undone: ["last-evaluation"] }) },
  { story: ordinary(2, 24, { undone: ["decision"] }) },
  { story: afterWard(0, 160, 90) },
  { story: afterWard(1, 110, 30) },
  { story: afterWard(2, 240, 170) },
  ...withTailoring.map((story): Member => ({ story })),
  ...withEvents.map((story): Member => ({ story, ...(story === withEvents[3] ? { known: { sex: "female" } } : {}) })),
  { story: found, hasNumber: false },
];
