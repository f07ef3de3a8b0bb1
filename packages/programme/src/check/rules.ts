import type { Element, Text } from "@helhet/engine";
import { frameElementsOf } from "../compile/timetable-frames.ts";
import type { Programme } from "../programme.ts";
import { guidelineOf, isFollowed, type RulesAround } from "./around.ts";
import type { Finding, FindingCode } from "./finding.ts";

type Frame = Programme["frames"][number];
type Silence = Programme["silences"][number];

/** What is wrong with the frames and silences, seen with the guidelines. A `must` stays: its law is cited. */
export function wrongRules(programme: Programme, around: RulesAround): readonly Finding[] {
  return [
    ...programme.frames.flatMap((one, at) => wrongFrame(one, at, programme, around)),
    ...programme.silences.flatMap((one, at) => wrongSilence(one, at, programme, around)),
    ...programme.timetable.flatMap((one, at) => {
      if (one.frame !== true || frameElementsOf(one, around).length > 0) return [];
      return [lookAt(`timetable.${at}.frame`, "wrong-frame", noElement(one.title), tellActivity)];
    }),
  ];
}

function wrongFrame(frame: Frame, at: number, { frames }: Programme, around: RulesAround): readonly Finding[] {
  const path = `frames.${at}`;
  const guideline = guidelineOf(around, frame);
  if (guideline?.unitValues.some(({ name }) => name === frame.value) !== true)
    return [
      stops(path, "unknown-reference", unknownHere(`${frame.guideline} ${frame.edition} · ${frame.value}`), choose),
    ];
  const isSame = (one: Frame): boolean => one.guideline === frame.guideline && one.value === frame.value;
  if (frames.findIndex(isSame) !== at) return [stops(path, "set-twice", setTwice, keepOne)];
  return notFollowed(path, frame, guideline.title, around);
}

function wrongSilence(silence: Silence, at: number, { silences }: Programme, around: RulesAround): readonly Finding[] {
  const path = `silences.${at}`;
  const guideline = guidelineOf(around, silence);
  const element = guideline?.elements.find(({ id }) => id === silence.element);
  if (guideline === undefined || element === undefined) {
    const name = `${silence.guideline} ${silence.edition} · ${silence.element}`;
    return [stops(path, "unknown-reference", unknownHere(name), choose)];
  }
  if (element.force === "must" || !element.mayBeTailored) return [stops(path, "against-law", law(element), takeAway)];
  const isSame = (one: Silence): boolean =>
    one.guideline === silence.guideline && one.edition === silence.edition && one.element === silence.element;
  if (silences.findIndex(isSame) !== at) return [stops(path, "set-twice", setTwice, keepOne)];
  return notFollowed(path, silence, guideline.title, around);
}

function notFollowed(path: string, of: Frame | Silence, title: Text, around: RulesAround): readonly Finding[] {
  if (isFollowed(around, of)) return [];
  const says = {
    nb: `Enheten følger ikke ${title.nb} (${of.edition}) den dagen, så dette gjør ingen forskjell.`,
    da: `Enheden følger ikke ${title.da} (${of.edition}) den dag, så dette gør ingen forskel.`,
    en: `The unit does not follow ${title.en} (${of.edition}) on that day, so this makes no difference.`,
  };
  const mend = {
    nb: "Ta den i bruk under Retningslinjer, eller ta dette bort.",
    da: "Tag den i brug under Retningslinjer, eller tag dette væk.",
    en: "Adopt it under Guidelines, or take this away.",
  };
  return [lookAt(path, "not-followed", says, mend)];
}

/** The law, cited: publisher, title, edition and section. */
function law({ title, source }: Element): Text {
  const cited = `${source.publisher}: ${source.title} (${source.edition}), ${source.section}`;
  return {
    nb: `${title.nb} kan ikke settes til side. Det følger av ${cited}.`,
    da: `${title.da} kan ikke sættes til side. Det følger af ${cited}.`,
    en: `${title.en} cannot be set aside. It follows from ${cited}.`,
  };
}

const takeAway = {
  nb: "Ta den bort fra det som settes til side.",
  da: "Tag den væk fra det, der sættes til side.",
  en: "Take it away from what is set aside.",
};
const choose = {
  nb: "Velg noe fra en retningslinje som er her.",
  da: "Vælg noget fra en retningslinje, der er her.",
  en: "Choose something of a guideline that is here.",
};
const setTwice = { nb: "Dette står to ganger.", da: "Dette står to gange.", en: "This stands twice." };
const keepOne = { nb: "Behold den ene.", da: "Behold den ene.", en: "Keep one of the two." };
const tellActivity = {
  nb: "Si hvilken felles aktivitet det er, la alle være med, eller la være å telle det som felles ramme.",
  da: "Sig, hvilken fælles aktivitet det er, lad alle være med, eller lad være med at tælle det som fælles ramme.",
  en: "Say which common activity it is, let everyone take part, or do not count it as a common frame.",
};
const noElement = (title: string): Text => ({
  nb: `${title} teller ikke som felles ramme: ingen retningslinje som enheten følger, har et punkt for det.`,
  da: `${title} tæller ikke som fælles ramme: ingen retningslinje, som enheden følger, har et punkt for det.`,
  en: `${title} does not count as a common frame: no guideline that the unit follows has an item for it.`,
});
const unknownHere = (name: string): Text => ({
  nb: `${name} finnes ikke her.`,
  da: `${name} findes ikke her.`,
  en: `${name} is not here.`,
});

function stops(path: string, code: FindingCode, says: Text, mend: Text): Finding {
  return { path, severity: "stops", code, says, mend };
}

function lookAt(path: string, code: FindingCode, says: Text, mend: Text): Finding {
  return { path, severity: "look-at", code, says, mend };
}
