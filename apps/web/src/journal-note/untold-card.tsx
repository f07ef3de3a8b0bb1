import type { CoursePage } from "@helhet/contract";
import { isToTransfer, journalNotesOf } from "@helhet/course";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHere } from "../frame/here.ts";
import { useSayer } from "../kinds/use-sayer.ts";
import { sayWhen } from "../kinds/when.ts";
import { useWords } from "../language/words.tsx";
import { usePersonPaths } from "../person/known-at.ts";
import type { Shown } from "../person/shown-person.ts";

const most = 3;

/** Our own notes that no other journal has yet, the newest first; nothing where all are told. */
export function UntoldCard({ course, shown }: { readonly course: CoursePage; readonly shown: Shown }): ReactNode {
  const words = useWords();
  const { at } = useHere();
  const sayer = useSayer(course);
  const paths = usePersonPaths(shown.person);
  const untold = journalNotesOf(course.entries)
    .filter((note) => isToTransfer(note) && note.tells.controller === at?.organisation)
    .toSorted((a, b) => b.tells.seq - a.tells.seq);
  if (shown.knownAt !== null || untold.length === 0) return null;
  return (
    <section className="card side-card">
      <div className="side-head">
        <h2>{words.journalNote.untold}</h2>
        <span className="small-text sub push">{words.journalNote.count(untold.length)}</span>
      </div>
      <ul className="latest">
        {untold.slice(0, most).map(({ happening, tells, outdated }) => (
          <li key={tells.id}>
            <span className="small-text sub">{sayWhen(happening.entry.effective, sayer.time, words)}</span>
            <Link className="link" href={paths.course} state={{ entry: happening.entry.id }}>
              {sayer.words.kind(happening.entry.kind)}
              {outdated !== null && ` (${words.journalNote.outdatedMark})`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
