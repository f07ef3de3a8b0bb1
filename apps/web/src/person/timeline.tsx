import type { CoursePage } from "@helhet/contract";
import {
  type Category,
  categories,
  type Entry,
  type Happening,
  happeningsOf,
  type JournalNote,
  journalNotesOf,
} from "@helhet/course";
import { sayEntry } from "@helhet/words";
import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { Link } from "wouter";
import { useSayer } from "../kinds/use-sayer.ts";
import { startOf } from "../kinds/when.ts";
import { useWords } from "../language/words.tsx";
import { isFromTimetable } from "../sessions/from-timetable.ts";
import { HappeningRow } from "./happening-row.tsx";
import { usePersonPaths } from "./known-at.ts";
import type { Shown } from "./shown-person.ts";

const step = 100;

function monthOf({ entry }: Happening): string {
  return startOf(entry.effective).slice(0, 7);
}

function newestFirst(happenings: readonly Happening[]): readonly Happening[] {
  return happenings.toSorted(
    (a, b) => startOf(b.entry.effective).localeCompare(startOf(a.entry.effective)) || b.entry.seq - a.entry.seq,
  );
}

function notesByRoot(entries: readonly Entry[]): ReadonlyMap<string, JournalNote> {
  return new Map(journalNotesOf(entries).map((note) => [note.happening.root, note]));
}

/** The happenings that hold the text, in any of their words, and are of the chosen category. */
function useFiltered(course: CoursePage, text: string, category: Category | "") {
  const sayer = useSayer(course);
  const all = useMemo(() => newestFirst(happeningsOf(course.entries)), [course.entries]);
  const searchable = useMemo(
    () =>
      all.map((happening) => {
        const said = sayEntry(happening.entry, sayer).map(({ name, value }) => `${name} ${value}`);
        return [sayer.words.kind(happening.entry.kind), ...said].join(" ").toLowerCase();
      }),
    [all, sayer],
  );
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const shown = all.filter(
    (happening, index) =>
      (category === "" || happening.entry.category === category) &&
      (category !== "" || wanted !== "" || !isFromTimetable(happening.entry)) &&
      searchable[index]?.includes(wanted),
  );
  return { all, shown, sayer };
}

/** The course as it can be read: newest first, searched, narrowed by topic; each entry with what was corrected. */
export function Timeline({
  course,
  shown,
  openFirst,
}: {
  readonly course: CoursePage;
  readonly shown: Shown;
  readonly openFirst: string | null;
}): ReactNode {
  const words = useWords();
  const paths = usePersonPaths(shown.person);
  const [text, setText] = useState("");
  const [category, setCategory] = useState<Category | "">("");
  const found = useFiltered(course, text, category);
  const firstAt = found.shown.findIndex(({ versions }) => versions.some(({ id }) => id === openFirst));
  const [limit, setLimit] = useState(step + Math.max(0, firstAt));
  const notes = useMemo(() => notesByRoot(course.entries), [course.entries]);
  const months = [...Map.groupBy(found.shown.slice(0, limit), monthOf)];
  return (
    <section className="timeline" aria-label={words.timeline.title}>
      <div className="timeline-head">
        <h2>{words.timeline.title}</h2>
        <Link className="link" href={paths.page}>
          {words.timeline.backTo}
        </Link>
      </div>
      <search className="timeline-tools">
        <label className="find-text">
          <MagnifyingGlassIcon className="i" aria-hidden="true" />
          <span className="unseen">{words.timeline.search}</span>
          <input
            type="search"
            placeholder={words.timeline.search}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <label className="pick-category">
          <span className="unseen">{words.timeline.category}</span>
          <select
            value={category}
            onChange={(event) => setCategory(categories.find((one) => one === event.target.value) ?? "")}
          >
            <option value="">{words.timeline.allCategories}</option>
            {categories.map((one) => (
              <option key={one} value={one}>
                {words.categories[one]}
              </option>
            ))}
          </select>
        </label>
        <p className="sub small-text" role="status">
          {words.timeline.count(found.shown.length, found.all.length)}
        </p>
      </search>
      {found.all.length === 0 && <p className="card timeline-note">{words.timeline.empty}</p>}
      {found.all.length > 0 && found.shown.length === 0 && (
        <p className="card timeline-note">{words.timeline.noHits}</p>
      )}
      {months.map(([month, happenings]) => (
        <section key={month}>
          <h3 className="month">{found.sayer.time.partial(month)}</h3>
          <ol className="card happenings">
            {happenings.map((happening) => (
              <HappeningRow
                key={happening.root}
                happening={happening}
                note={notes.get(happening.root) ?? null}
                sayer={found.sayer}
                shown={shown}
                isOpenFirst={happening.versions.some(({ id }) => id === openFirst)}
              />
            ))}
          </ol>
        </section>
      ))}
      {found.shown.length > limit && (
        <Button variant="secondary" onClick={() => setLimit(limit + step)}>
          {words.timeline.showMore}
        </Button>
      )}
      {course.hasHidden && <p className="small-text sub">{words.person.hiddenEntries}</p>}
    </section>
  );
}
