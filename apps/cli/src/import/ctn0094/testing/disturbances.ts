import { type Course, type Draft, type Entry, isoFromMs, msFromIso, uuidV8 } from "@helhet/course";

const firstRecorded = msFromIso("2026-01-01T08:00:00.000Z");

/** The same drafts as courses that arrived in different ways: in order, shuffled, in reverse, doubled, and taken back and entered anew. */
export function disturbances(person: string, drafts: readonly Draft[]): Readonly<Record<string, Course>> {
  return {
    "in order": recorded(person, drafts),
    shuffled: recorded(person, shuffled(drafts)),
    "latest first": recorded(person, drafts.toReversed()),
    doubled: recorded(person, shuffled([...drafts, ...drafts.filter(isAttended).map(again)])),
    "withdrawn and entered anew": recorded(person, [...drafts, ...drafts.filter(isAttended).flatMap(takenBackAndAnew)]),
  };
}

/** A course recorded in the order given, a minute apart. */
function recorded(person: string, drafts: readonly Draft[]): Course {
  const entries = drafts.map(
    (draft, index) => ({ ...draft, seq: index + 1, recorded: isoFromMs(firstRecorded + index * 60_000) }) as Entry,
  );
  return { person, entries };
}

/** In the order of a fingerprint of each: no order in time, and the same on every machine. */
function shuffled(drafts: readonly Draft[]): readonly Draft[] {
  const marked = drafts.map((draft) => ({ draft, mark: uuidV8(draft.id, "shuffled") }));
  return marked.toSorted((a, b) => (a.mark < b.mark ? -1 : 1)).map(({ draft }) => draft);
}

const isAttended = ({ kind }: Draft): boolean => kind === "session-attended";

function again(draft: Draft): Draft {
  return { ...draft, id: uuidV8(draft.id, "again") };
}

function takenBackAndAnew(draft: Draft): readonly Draft[] {
  const { source: _source, ...rest } = draft;
  const withdrawal = {
    ...rest,
    id: uuidV8(draft.id, "withdrawal"),
    kind: "withdrawal",
    schema: 1,
    data: {},
    amends: { entry: draft.id, reason: "Entered on the wrong person" },
  } as Draft;
  return [withdrawal, again(draft)];
}
