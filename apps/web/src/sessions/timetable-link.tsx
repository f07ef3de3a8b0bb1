import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import { sessions as texts } from "./catalogue/sessions.ts";

/** The way from the unit's page to its week. */
export function TimetableLink(): ReactNode {
  const said = useSaid(texts);
  return (
    <section className="card unit-card">
      <div className="unit-head">
        <h2>{said.title}</h2>
      </div>
      <p className="sub">{said.timetableMeans}</p>
      <Link className="link session-link" href="/sessions">
        {said.openTimetable}
      </Link>
    </section>
  );
}
