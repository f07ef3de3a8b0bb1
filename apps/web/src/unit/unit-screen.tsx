import type { ReactNode } from "react";
import { useHere } from "../frame/here.ts";
import { usePageTitle } from "../frame/page-title.ts";
import { useWords } from "../language/words.tsx";
import { WallCard } from "../wall/wall-card.tsx";
import { Members } from "./members.tsx";
import { Roster } from "./roster.tsx";
import { UnitLinks } from "./unit-links.tsx";
import "./unit.css";

/** Who works here, and who answers now. */
export function UnitScreen(): ReactNode {
  const { unit } = useWords();
  const { at, isLeader, isClinical } = useHere();
  const isManager = isLeader || at?.role === "administrator";
  usePageTitle(unit.pageTitle);
  if (at === null) return null;
  return (
    <main className="page unit" id="content" tabIndex={-1}>
      <h1>{at.unitName}</h1>
      <p className="sub">
        {at.organisationName}
        {!isManager && ` · ${unit.onlyLeader}`}
      </p>
      <UnitLinks isClinical={isClinical} />
      <div className="unit-columns">
        <Members key={at.unit} unit={at.unit} mayChange={isManager} />
        <Roster key={at.unit} unit={at.unit} mayChange={isLeader} />
        {isLeader && isClinical && <WallCard key={`wall ${at.unit}`} unit={at.unit} />}
      </div>
    </main>
  );
}
