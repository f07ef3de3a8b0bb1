import { InformationSquareIcon } from "@navikt/aksel-icons";
import { type ReactNode, useId } from "react";
import { Link } from "wouter";
import { useSaid } from "../language/said.ts";
import type { AnswerOf } from "../server/addresses.ts";
import { useTime } from "../time/use-time.ts";
import { leave as texts } from "./catalogue/leave.ts";

type Check = AnswerOf<"leaveCheck">;
type Finding = Check["findings"][number];

function useSayFinding(): (finding: Finding) => string {
  const { findings } = useSaid(texts);
  return ({ finding, is, frame, words }) =>
    finding === "agreement" || finding === "overlap"
      ? findings[finding](words ?? "…")
      : findings[finding](is ?? 0, frame ?? 0);
}

/** What a leave meets, each with what it rests on; that nothing was met is said too. */
export function Findings({ check, person }: { readonly check: Check; readonly person: string }): ReactNode {
  const { findings: said } = useSaid(texts);
  const time = useTime();
  const say = useSayFinding();
  const id = useId();
  return (
    <section className="findings" aria-labelledby={id}>
      {check.words !== null && <p className="small-text sub">{check.words}</p>}
      {check.findings.length === 0 ? (
        <p id={id} className="small-text">
          {said.fine}
        </p>
      ) : (
        <>
          <h3 id={id} className="small-text">
            <InformationSquareIcon className="i small" aria-hidden="true" /> {said.title}
          </h3>
          <ul>
            {check.findings.map((one) => (
              <li key={`${one.finding} ${one.entry ?? ""}`}>
                {say(one)}{" "}
                {one.programmeFrom !== null && (
                  <span className="small-text sub">{said.programme(time.bare(one.programmeFrom))}</span>
                )}
                {one.entry !== null && (
                  <Link className="link small-text" href={`/persons/${person}/course`} state={{ entry: one.entry }}>
                    {said.entry}
                  </Link>
                )}
              </li>
            ))}
          </ul>
          <p className="small-text sub">{said.means}</p>
        </>
      )}
    </section>
  );
}
