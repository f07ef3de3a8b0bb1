import { msFromIso } from "@helhet/course";
import { compile, type Program } from "../compile/program.ts";
import { explain } from "../explain/explain.ts";
import { follow } from "../follow/follow.ts";
import type { Loaded } from "../load/load-guidelines.ts";
import type { Setting } from "../setting.ts";
import type { Item } from "../standing.ts";
import { whenIn } from "./compact-entry.ts";
import type { Expected, GoldenCase, Moment } from "./golden-case.ts";

/** The setting of a golden course: its guideline adopted for every unit, its values for every unit. */
function settingOf({ guideline, isAdopted, unitValues }: GoldenCase, loaded: Loaded): Setting {
  const edition = loaded.guidelines.find(({ id }) => id === guideline)?.edition ?? "";
  const adoption = { unit: "*", guideline, edition, from: "2000-01-01", to: null };
  const values = Object.entries(unitValues).map(([name, days]) => ({
    unit: "*",
    guideline,
    name,
    days,
    from: "2000-01-01",
  }));
  return { zone: "Europe/Oslo", country: "NO", adoptions: isAdopted ? [adoption] : [], unitValues: values };
}

/** The program that follows a golden course. */
export function programFor(golden: GoldenCase, loaded: Loaded): Program {
  return compile(loaded.guidelines, loaded.acts, settingOf(golden, loaded));
}

function instantOf(at: string): number {
  return msFromIso(whenIn(at.length === 10 ? `${at} 12:00` : at));
}

/** A golden moment as it was found. */
export interface Found {
  readonly moment: Moment;
  readonly items: readonly Item[];
}

/** Follows a golden course at each of its moments. */
export function followGolden(golden: GoldenCase, loaded: Loaded): readonly Found[] {
  const program = programFor(golden, loaded);
  return golden.moments.map((moment) => {
    const { items } = follow(program, golden.course, instantOf(moment.at));
    return {
      moment,
      items: items.filter((item) => item.guideline === golden.guideline || item.guideline === "tailoring"),
    };
  });
}

function written({ state, due, met }: Expected): string {
  return [state, met, due === null ? "undated" : due === undefined ? undefined : `due ${due}`]
    .filter(Boolean)
    .join(" ");
}

/** An item said in the words of an expectation, no more than was expected. */
function said(item: Item, like: Expected | undefined): string {
  const due = like?.due === undefined ? undefined : item.dueAt;
  return written({ state: item.state, due, met: like?.met === undefined ? undefined : (item.metAt ?? "never") });
}

function sentencesOf(items: readonly Item[], today: string): readonly string[] {
  return items.flatMap((item) =>
    explain(item.reasons(), "nb", "staff", { today }).sections.flatMap(({ sentences }) =>
      sentences.map(({ text }) => text),
    ),
  );
}

type Differing = (found: Found) => readonly string[];

const itemsOf = ({ items }: Found, element: string): readonly Item[] =>
  items.filter((item) => item.element === element);

const wrongStates: Differing = (found) =>
  [...found.moment.items].flatMap(([element, wanted]) => {
    const told = itemsOf(found, element)
      .map((item, index) => said(item, wanted[index]))
      .join(", ");
    const expected = wanted.map(written).join(", ");
    return told === expected ? [] : [`${found.moment.at} ${element}: expected ${expected}; found ${told || "nothing"}`];
  });

const unsaid: Differing = (found) =>
  [...found.moment.says].flatMap(([element, wanted]) => {
    const told = sentencesOf(itemsOf(found, element), found.moment.at.slice(0, 10));
    const missing = wanted.filter((one) => !told.includes(one));
    return missing.map((one) => `${found.moment.at} ${element}: does not say "${one}" but ${told.join(" | ")}`);
  });

/** The contents of an item in the words of an expectation. */
export function heldParts({ parts }: Item): string {
  if (parts === null || parts.held.length === 0) return "none";
  return parts.missing.length === 0 ? "all" : parts.held.join(" ");
}

const wrongParts: Differing = (found) =>
  [...found.moment.parts].flatMap(([element, wanted]) => {
    const told = itemsOf(found, element).map(heldParts).join(", ");
    const expected = wanted.join(", ");
    return told === expected ? [] : [`${found.moment.at} ${element}: expected to hold ${expected}; holds ${told}`];
  });

/** Every way in which what was found differs from what was expected; empty where nothing does. */
export function differences(golden: GoldenCase, loaded: Loaded): readonly string[] {
  const found = followGolden(golden, loaded);
  return found.flatMap((one) => [wrongStates, unsaid, wrongParts].flatMap((differing) => differing(one)));
}
