import type { Kind } from "@helhet/course";
import type { AnswerOf } from "../server/addresses.ts";
import type { Values } from "./first-values.ts";
import type { Recording } from "./what-to-record.ts";

/** The form that opens: its kind, what is filled in, and what it is about. */
export interface Opening {
  readonly kind: Kind;
  readonly preset: Values;
  readonly title: { readonly nb: string; readonly da: string; readonly en: string } | null;
}

/** The closed list of acts, as the server's guidelines have it. */
export type Acts = AnswerOf<"acts">["acts"];
type Entries = readonly { readonly id: string; readonly kind: Kind; readonly data: object }[];

function valueIn(entries: Entries, id: string | undefined, field: string): unknown {
  const entry = entries.find((one) => one.id === id);
  return (entry?.data as Values | undefined)?.[field];
}

/** What belongs together stays so: the answer to an offer carries the offer's identity, a reply that of what it answers. */
function linked(link: string | null, item: ItemRecording["item"], entries: Entries): Values {
  if (link === null) return {};
  const candidates = [item.anchor?.entry, ...item.facts];
  const found = candidates.map((id) => valueIn(entries, id, link)).find((value) => value !== undefined);
  return found === undefined ? {} : { [link]: found };
}
type ItemRecording = Extract<Recording, { mode: "act" }>;

/** An offer that was made and waits for its answer is opened for the answer, not as a new offer. */
function withoutAnswer(kind: Kind, item: ItemRecording["item"], preset: Values): Values {
  return kind === "offer" && item.state === "waiting" ? { ...preset, answer: undefined } : preset;
}

/** What a recording opens; null where the reader must pick first. */
export function openingOf(recording: Recording, entries: Entries, acts: Acts): Opening | null {
  if (recording.mode === "act") {
    const { item } = recording;
    if (recording.act === "tailoring-review") {
      const entry = item.tailored?.entry ?? item.anchor?.entry;
      return { kind: "tailoring-reviewed", preset: { tailoring: valueIn(entries, entry, "tailoring") }, title: null };
    }
    if (recording.act === "decision-given")
      return { kind: "decision-given", preset: { request: item.belongsTo }, title: null };
    const act = acts.find(({ id }) => id === recording.act);
    if (act === undefined) return null;
    const preset = { ...act.preset, ...linked(act.link, item, entries) };
    return { kind: act.kind, preset: withoutAnswer(act.kind, item, preset), title: act.title };
  }
  if (recording.mode !== "new" || recording.kind === undefined) return null;
  return { kind: recording.kind, preset: aboutEntries(recording.preset ?? {}, entries), title: null };
}

/** A form about an agreement, or about a stopped clock, is opened with the entry that began it: the form holds its identity. */
function aboutEntries({ tailoringEntry, stopEntry, ...preset }: Values, entries: Entries): Values {
  const tailoring =
    typeof tailoringEntry === "string" ? { tailoring: valueIn(entries, tailoringEntry, "tailoring") } : {};
  const stop = typeof stopEntry === "string" ? { stop: valueIn(entries, stopEntry, "stop") } : {};
  return { ...preset, ...tailoring, ...stop };
}
