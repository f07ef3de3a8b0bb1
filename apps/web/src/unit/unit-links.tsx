import { ChevronRightIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import { unitLinks } from "./catalogue/links.ts";
import "./unit-links.css";

/** From the unit to its week, its programme, who knows what, and who is on duty: for whoever works there. */
export function UnitLinks({ isClinical }: { readonly isClinical: boolean }): ReactNode {
  const said = useSaid(unitLinks);
  const links = [
    ["/sessions", said.timetable, said.timetableIs],
    ["/unit/programme", said.programme, said.programmeIs],
    ["/unit/competence", said.competence, said.competenceIs],
    ["/unit/roster", said.roster, said.rosterIs],
  ] as const;
  return (
    <ul className="unit-links">
      {links
        .filter(([to]) => isClinical || to !== "/sessions")
        .map(([to, title, words]) => (
          <li key={to}>
            <Link className="card unit-link" href={to}>
              <span>
                <b>{title}</b>
                <br />
                <span className="small-text sub">{words}</span>
              </span>
              <ChevronRightIcon className="i" aria-hidden="true" />
            </Link>
          </li>
        ))}
    </ul>
  );
}
