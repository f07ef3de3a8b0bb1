import type { Publication } from "../guideline.ts";
import { type Field, listOf, mapOf, may, need, oneOf, type Read, someText } from "./read.ts";
import { childAt, pairsAt, report, type Spot } from "./spot.ts";
import { calendarDay, text } from "./text.ts";

/** How well a source was read, and what a rule of that confidence may do: docs/reference/guideline-format.md. */
const confidences = ["R", "S", "C", "I", "G", "M", "K"] as const;
/** Whether an edition is in force, replaced, or not verified. */
export const statuses = ["in-force", "superseded", "unverified"] as const;

const open = { from: null, to: null };
/** `{ from, to }`: days, either of which may be null. */
export const validity = mapOf("'valid'", { from: may(calendarDay, null), to: may(calendarDay, null) });

const shape = {
  publisher: may(someText, null),
  title: may(someText, null),
  edition: may(someText, null),
  section: may(someText, null),
  url: may(someText, null),
  readOn: may(someText, null),
  confidence: may(oneOf("confidence", confidences), null),
  status: may(oneOf("status", statuses), null),
  valid: may(validity, null),
} satisfies Record<string, Field<unknown>>;
const partly = mapOf("A source", shape);
type Partly = NonNullable<ReturnType<typeof partly>>;

const required = ["publisher", "title", "edition", "section", "confidence", "status"] as const;

function complete(at: Spot, own: Partly, usual: Partly | null): Publication | undefined {
  const filled = { ...own };
  const lacks = required.filter((key) => (own[key] ?? usual?.[key] ?? null) === null);
  for (const key of lacks)
    report(at, "missing", `The source lacks '${key}'.`, `Add '${key}:' here or under 'usually:'.`);
  if (lacks.length > 0) return undefined;
  const { from, to } = own.valid ?? usual?.valid ?? open;
  const pick = (key: "publisher" | "title" | "edition" | "section"): string => filled[key] ?? usual?.[key] ?? "";
  return {
    publisher: pick("publisher"),
    title: pick("title"),
    edition: pick("edition"),
    section: pick("section"),
    url: own.url ?? usual?.url ?? null,
    readOn: own.readOn ?? usual?.readOn ?? null,
    confidence: own.confidence ?? usual?.confidence ?? "K",
    status: own.status ?? usual?.status ?? "unverified",
    validFrom: from,
    validTo: to,
  };
}

/** A source that stands whole in one place. */
export const wholeSource: Read<Publication> = (at) => {
  const own = partly(at);
  return own && complete(at, own, null);
};

const readSources: Read<ReadonlyMap<string, Publication>> = (at) => {
  const pairs = pairsAt(at);
  if (pairs === undefined)
    return report(at, "wrong-shape", "'sources' must be a map.", "Write 'key:' and what it is under it.");
  return new Map();
};

const notExecutable = mapOf("A row that no rule executes", {
  row: need(someText),
  title: need(text),
  why: need(text),
});

/** The content of sources.yaml: every source by its key, what is not executed and why, what nobody here has read. */
export const sourcesFile = mapOf("sources.yaml", {
  usually: may(partly, null),
  sources: need(readSources),
  notExecutable: may(listOf("'notExecutable'", notExecutable), []),
  unread: may(listOf("'unread'", text), []),
});

function sourcesAt(file: Spot): NonNullable<ReturnType<typeof pairsAt>> {
  const at = childAt(file, "sources");
  return (at && pairsAt(at)) ?? [];
}

/** The key of every source of a sources.yaml, right or wrong. */
export function keysOfSources(file: Spot): readonly string[] {
  return sourcesAt(file).map(({ key }) => key);
}

/** The sources of a sources.yaml. Those that are wrong are reported and left out. */
export function sourcesOf(file: Spot): ReadonlyMap<string, Publication> {
  const usuallyAt = childAt(file, "usually");
  const usual = usuallyAt && (partly({ ...usuallyAt, sheet: { ...usuallyAt.sheet, problems: [] } }) ?? null);
  const sources = new Map<string, Publication>();
  for (const { key, at } of sourcesAt(file)) {
    const own = partly(at);
    const whole = own && complete(at, own, usual);
    if (whole !== undefined) sources.set(key, whole);
  }
  return sources;
}
