import { compile, type Program } from "../compile/program.ts";
import { explain } from "../explain/explain.ts";
import { follow } from "../follow/follow.ts";
import type { Guideline } from "../guideline.ts";
import type { Loaded } from "../load/load-guidelines.ts";
import type { Setting } from "../setting.ts";
import type { Item } from "../standing.ts";
import type { Expected, GoldenCase, Moment } from "./golden-case.ts";
import { instantOfMoment } from "./read-moment.ts";

const norwegian = { zone: "Europe/Oslo", country: "NO" } as const;
const danish = { zone: "Europe/Copenhagen", country: "DK" } as const;

/** The edition that a golden course was written for: that of its folder. */
export function isWrittenFor({ guideline, folder }: GoldenCase, { id, edition }: Guideline): boolean {
  return id === guideline && (folder === guideline || folder === `${id}@${edition}`);
}

/** The setting of a golden course: its guideline adopted for every unit, its values for every unit, in its own country. */
function settingOf(golden: GoldenCase, loaded: Loaded): Setting {
  const { guideline, isAdopted, unitValues } = golden;
  const { edition = "", country } = loaded.guidelines.find((one) => isWrittenFor(golden, one)) ?? {};
  const adoption = { unit: "*", guideline, edition, from: "2000-01-01", to: null };
  const values = Object.entries(unitValues).map(([name, days]) => ({
    unit: "*",
    guideline,
    name,
    days,
    from: "2000-01-01",
  }));
  const place = country === "DK" ? danish : norwegian;
  return { ...place, adoptions: isAdopted ? [adoption] : [], unitValues: values };
}

/** The program that follows a golden course. */
export function programFor(golden: GoldenCase, loaded: Loaded): Program {
  return compile(loaded.guidelines, loaded.acts, settingOf(golden, loaded));
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
    const { items } = follow(program, golden.course, instantOfMoment(moment.at));
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

/** One way in which a course did not stand as expected. `found` is empty where nothing was. */
export interface Difference {
  readonly at: string;
  /** Where the moment stands in the golden course's file. */
  readonly line: number;
  readonly element: string;
  readonly what: "state" | "sentence" | "parts";
  readonly expected: string;
  readonly found: string;
}

type Differing = (found: Found) => readonly Omit<Difference, "at" | "line">[];

const itemsOf = ({ items }: Found, element: string): readonly Item[] =>
  items.filter((item) => item.element === element);

const wrongStates: Differing = (found) =>
  [...found.moment.items].flatMap(([element, wanted]) => {
    const told = itemsOf(found, element)
      .map((item, index) => said(item, wanted[index]))
      .join(", ");
    const expected = wanted.map(written).join(", ");
    return told === expected ? [] : [{ element, what: "state", expected, found: told }];
  });

const unsaid: Differing = (found) =>
  [...found.moment.says].flatMap(([element, wanted]) => {
    const told = sentencesOf(itemsOf(found, element), found.moment.at.slice(0, 10));
    const missing = wanted.filter((one) => !told.includes(one));
    return missing.map((expected) => ({ element, what: "sentence" as const, expected, found: told.join(" | ") }));
  });

/** The contents of an item in the words of an expectation. */
function heldParts({ parts }: Item): string {
  if (parts === null || parts.held.length === 0) return "none";
  return parts.missing.length === 0 ? "all" : parts.held.join(" ");
}

const wrongParts: Differing = (found) =>
  [...found.moment.parts].flatMap(([element, wanted]) => {
    const told = itemsOf(found, element).map(heldParts).join(", ");
    const expected = wanted.join(", ");
    return told === expected ? [] : [{ element, what: "parts", expected, found: told }];
  });

/** Every way in which what was found differs from what was expected; empty where nothing does. */
export function differencesIn(found: readonly Found[]): readonly Difference[] {
  return found.flatMap((one) =>
    [wrongStates, unsaid, wrongParts].flatMap((differing) =>
      differing(one).map((difference) => ({ at: one.moment.at, line: one.moment.line, ...difference })),
    ),
  );
}

/** The same of a golden course that is followed here. */
export function differences(golden: GoldenCase, loaded: Loaded): readonly Difference[] {
  return differencesIn(followGolden(golden, loaded));
}
