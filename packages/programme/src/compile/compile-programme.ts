import { ok, type Result, refuse } from "@helhet/course";
import type { Text } from "@helhet/engine";
import { type Edition, isFollowed, type RulesAround } from "../check/around.ts";
import { type Finding, isStopping } from "../check/finding.ts";
import { wrongRules } from "../check/rules.ts";
import type { Programme } from "../programme.ts";
import { timetableFrames } from "./timetable-frames.ts";

/** Whose programme it is, and when it holds. */
export interface CompiledFor {
  readonly unitName: string;
  /** Who decided, by name. */
  readonly author: string;
  /** The entry of the unit's book that publishes it. */
  readonly entry: string;
  /** First and last day, `YYYY-MM-DD`; `to` null: until another programme holds. */
  readonly from: string;
  readonly to: string | null;
}

/** A layer as units publish them; `text` is JSON in the format of docs/reference/layers.md. */
export interface CompiledLayer extends Edition {
  readonly layer: string;
  readonly text: string;
  readonly from: string;
  readonly to: string | null;
}

/** A unit value that the programme sets. */
export interface CompiledValue {
  readonly guideline: string;
  readonly name: string;
  readonly days: number;
  readonly from: string;
  readonly to: string | null;
}

/** What a programme stands for in the rules: nothing but layers and unit values, as a unit sets them by hand. */
export interface Compiled {
  readonly layers: readonly CompiledLayer[];
  readonly values: readonly CompiledValue[];
}

/** Compiles frames and silences; refused with all that stops them, the law cited. What the unit does not follow is left out. */
export function compileProgramme(
  programme: Programme,
  of: CompiledFor,
  around: RulesAround,
): Result<Compiled, readonly Finding[]> {
  const wrong = wrongRules(programme, around).filter(isStopping);
  if (wrong.length > 0) return refuse(wrong);
  const { from, to } = of;
  const frames = [...programme.frames, ...timetableFrames(programme, around)].filter((one) => isFollowed(around, one));
  const values = frames.map(({ guideline, value, days }) => ({ guideline, name: value, days, from, to }));
  return ok({ layers: editionsOf(programme, around).map((edition) => layerOf(programme, of, edition)), values });
}

function editionsOf({ silences }: Programme, around: RulesAround): readonly Edition[] {
  const names = new Map(silences.map(({ guideline, edition }) => [`${guideline} ${edition}`, { guideline, edition }]));
  return [...names.values()].filter((one) => isFollowed(around, one));
}

/** The name of the layer of a programme over an edition: another for each publication, so that none stands in the way of another. */
export function layerName(entry: string, { guideline, edition }: Edition): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `programme-${entry}-${plain(guideline)}-${plain(edition)}`;
}

function layerOf(programme: Programme, of: CompiledFor, edition: Edition): CompiledLayer {
  const { unitName, author, from, to } = of;
  const own = programme.silences.filter(
    (one) => one.guideline === edition.guideline && one.edition === edition.edition,
  );
  const layer = layerName(of.entry, edition);
  const text = {
    id: layer,
    level: "unit",
    ...edition,
    author,
    reason: inAll(programme.title),
    valid: { from, to },
    source: {
      publisher: unitName,
      title: programme.title,
      edition: from,
      section: "–",
      confidence: "R",
      status: "in-force",
    },
    changes: own.map(({ element, reason }) => ({ silence: element, reason: inAll(reason) })),
  };
  return { ...edition, layer, from, to, text: JSON.stringify(text, null, 2) };
}

/** The unit writes in one language; its words are shown as they are. */
function inAll(words: string): Text {
  return { nb: words, da: words, en: words };
}
