import { ChevronRightIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import { unitLinks } from "./catalogue/links.ts";
import "./unit-links.css";

/** From the unit to its programme and to who knows what: for whoever works there. */
export function UnitLinks(): ReactNode {
  const said = useSaid(unitLinks);
  const links = [
    ["/unit/programme", said.programme, said.programmeIs],
    ["/unit/competence", said.competence, said.competenceIs],
  ] as const;
  return (
    <ul className="unit-links">
      {links.map(([to, title, words]) => (
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
